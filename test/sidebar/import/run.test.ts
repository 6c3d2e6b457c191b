import type { ImportRow } from '../../../src/actions/import/identify';
import type { ImportChunk, ImportProgress } from '../../../src/rpc';
import type { Call } from '../../../src/sidebar/client';
import { CHUNK, NOTHING_YET, type Progressed, runImport } from '../../../src/sidebar/import/run';

const rows: readonly ImportRow[] = Array.from({ length: 2 * CHUNK + 1 }, (_, i) => ({
  line: i + 2,
  source: 'Ana',
  values: { sourceId: `C${i}` },
}));

function pretend(failAt = -1) {
  const sent: ImportChunk[] = [];
  const call = (async (_name: string, chunk: ImportChunk): Promise<ImportProgress> => {
    if (chunk.index === failAt && !sent.some((each) => each.index === failAt)) {
      sent.push(chunk);
      throw new Error('lost');
    }
    sent.push(chunk);
    const last = chunk.index === chunk.of - 1;
    return {
      added: chunk.rows.length,
      changed: 0,
      same: 0,
      done: last ? { sentence: 'all', changeId: 'i' } : null,
    };
  }) as unknown as Call;
  return { sent, call };
}

const input = (call: Call, from: Progressed, stopping: () => boolean, seen: Progressed[]) => ({
  call,
  importId: 'i',
  file: 'calls.csv',
  table: 'contacts' as const,
  rows,
  from,
  stopping,
  onProgress: (so: Progressed) => seen.push(so),
});

describe('runImport', () => {
  it('sends every row once, in order, and reports each part', async () => {
    const { call, sent } = pretend();
    const seen: Progressed[] = [];
    const end = await runImport(input(call, NOTHING_YET, () => false, seen));
    expect(sent.map((chunk) => [chunk.index, chunk.of, chunk.rows.length])).toEqual([
      [0, 3, CHUNK],
      [1, 3, CHUNK],
      [2, 3, 1],
    ]);
    expect(sent.flatMap((chunk) => chunk.rows.map((row) => row.values.sourceId))).toEqual(
      rows.map((row) => row.values.sourceId),
    );
    expect(seen.map((so) => so.rows)).toEqual([CHUNK, 2 * CHUNK, rows.length]);
    expect(end).toMatchObject({ rows: rows.length, added: rows.length, done: { changeId: 'i' } });
  });

  it('stops between two parts', async () => {
    const { call, sent } = pretend();
    const end = await runImport(input(call, NOTHING_YET, () => sent.length === 1, []));
    expect(sent).toHaveLength(1);
    expect(end).toMatchObject({ rows: CHUNK, done: null });
  });

  it('goes on with the part that failed', async () => {
    const { call, sent } = pretend(1);
    const seen: Progressed[] = [];
    await expect(runImport(input(call, NOTHING_YET, () => false, seen))).rejects.toThrow('lost');
    const end = await runImport(input(call, seen[seen.length - 1]!, () => false, seen));
    expect(sent.map((chunk) => chunk.index)).toEqual([0, 1, 1, 2]);
    expect(end.added).toBe(rows.length);
  });
});
