import { chunks } from '../../actions/import/classify';
import type { ImportRow } from '../../actions/import/identify';
import type { Done } from '../../model/preview';
import type { ImportTable } from '../../rpc/imports';
import type { Call } from '../client';

/**
 * Rows of one part. Each part reads the sheet once, so few parts make a large file fast: 100,000 rows take ten, of
 * which none comes near the limit of an execution (`docs/benchmarks.md`).
 */
export const CHUNK = 10_000;

export type Progressed = {
  /** Rows written so far, also in parts before an error. */
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly parts: number;
  /** What could not be put right after somebody moved rows under the writing, of all parts. */
  readonly notes: readonly string[];
  readonly done: Done | null;
};

export const NOTHING_YET: Progressed = {
  rows: 0,
  added: 0,
  changed: 0,
  same: 0,
  parts: 0,
  notes: [],
  done: null,
};

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
    if (input.stopping()) return endImport(input.call, input.importId, so);
    const answer = await input.call('importChunk', part);
    so = {
      rows: so.rows + part.rows.length,
      added: so.added + answer.added,
      changed: so.changed + answer.changed,
      same: so.same + answer.same,
      parts: so.parts + 1,
      notes: [...so.notes, ...answer.notes],
      done: answer.done,
    };
    input.onProgress(so);
  }
  return so;
}

/** Tells the server that no further part comes. An end that cannot be told is found out with the next change. */
export async function endImport(call: Call, importId: string, so: Progressed): Promise<Progressed> {
  try {
    const { notes, done } = await call('importEnd', { importId });
    return { ...so, notes: [...so.notes, ...notes], done };
  } catch {
    return so;
  }
}
