import { chunks } from '../../actions/import/classify';
import type { ImportRow } from '../../actions/import/identify';
import type { Done } from '../../model/preview';
import type { ImportTable } from '../../rpc';
import type { Call } from '../client';

/** Rows of one part: a few seconds for the server, and few enough parts for a large file. */
export const CHUNK = 2000;

export type Progressed = {
  /** Rows written so far, also in parts before an error. */
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly parts: number;
  readonly done: Done | null;
};

export const NOTHING_YET: Progressed = { rows: 0, added: 0, changed: 0, same: 0, parts: 0, done: null };

type RunInput = {
  readonly call: Call;
  readonly importId: string;
  readonly file: string;
  readonly table: ImportTable;
  readonly rows: readonly ImportRow[];
  /** Where an interrupted run got to: its parts are not sent again. */
  readonly from: Progressed;
  readonly stopping: () => boolean;
  readonly onProgress: (progressed: Progressed) => void;
};

/**
 * Sends the rows part by part, one after another. Ends early when `stopping` says so between two parts; an error of
 * a part is thrown, with what was written before it already reported.
 */
export async function runImport(input: RunInput): Promise<Progressed> {
  const parts = chunks(input.importId, input.file, input.table, input.rows, CHUNK);
  let so = input.from;
  for (const part of parts.slice(so.parts)) {
    if (input.stopping()) break;
    const answer = await input.call('importChunk', part);
    so = {
      rows: so.rows + part.rows.length,
      added: so.added + answer.added,
      changed: so.changed + answer.changed,
      same: so.same + answer.same,
      parts: so.parts + 1,
      done: answer.done,
    };
    input.onProgress(so);
  }
  return so;
}
