import type { ImportRow } from '../../../src/actions/import/identify';
import type { RpcName } from '../../../src/rpc';
import type { ImportChunk, ImportProgress } from '../../../src/rpc/imports';
import type { Call } from '../../../src/sidebar/client';
import { wholeContext } from '../../../src/sidebar/import/known';
import { CHUNK, NOTHING_YET, type Progressed, runImport } from '../../../src/sidebar/import/run';

const rows: readonly ImportRow[] = Array.from({ length: 2 * CHUNK + 1 }, (_, i) => ({
  line: i + 2,
  source: 'Ana',
  values: { sourceId: `C${i}` },
}));

function pretend(failAt = -1, endFails = false) {
  const sent: ImportChunk[] = [];
  const ended: string[] = [];
  const write = (chunk: ImportChunk): ImportProgress => {
    const again = sent.some((each) => each.index === chunk.index);
    sent.push(chunk);
    if (chunk.index === failAt && !again) throw new Error('lost');
    const last = chunk.index === chunk.of - 1;
    return {
      added: chunk.rows.length,
      changed: 0,
      same: 0,
      notes: chunk.index === 1 ? ['Contacts row 7 was moved.'] : [],
      done: last ? { sentence: 'all', changeId: 'i' } : null,
    };
  };
  const call = (async (name: RpcName, input: ImportChunk) => {
    if (name === 'importChunk') return write(input);
    ended.push(`${name} ${input.importId}`);
    if (endFails) throw new Error('busy');
    return { notes: ['Too large to be undone.'], done: { sentence: 'stopped', changeId: null } };
  }) as unknown as Call;
  return { sent, ended, call };
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
    const { call, sent, ended } = pretend();
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
    expect(ended).toEqual([]);
  });

  it('keeps what a part in the middle had to say', async () => {
    const { call } = pretend();
    const end = await runImport(input(call, NOTHING_YET, () => false, []));
    expect(end.notes).toEqual(['Contacts row 7 was moved.']);
  });

  it('stops between two parts, and tells the server that no other comes', async () => {
    const { call, sent, ended } = pretend();
    const end = await runImport(input(call, NOTHING_YET, () => sent.length === 2, []));
    expect(sent).toHaveLength(2);
    expect(ended).toEqual(['importEnd i']);
    expect(end).toMatchObject({
      rows: 2 * CHUNK,
      notes: ['Contacts row 7 was moved.', 'Too large to be undone.'],
      done: { sentence: 'stopped', changeId: null },
    });
  });

  it('stops also when the server cannot be told', async () => {
    const { call, sent } = pretend(-1, true);
    const end = await runImport(input(call, NOTHING_YET, () => sent.length === 1, []));
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

describe('wholeContext', () => {
  const context = { hires: [], people: {}, campaigns: {}, baseCurrency: 'EUR', next: 3 };
  const pieces = () => {
    const asked: unknown[] = [];
    const call = (async (name: RpcName, of: { from?: number }) => {
      asked.push(of.from ?? name);
      if (name === 'importContext') return { ...context, known: JSON.parse('{"a":"1","__proto__":"2"}') };
      return { known: { [`of ${of.from}`]: 'x' }, next: of.from === 3 ? 5 : null };
    }) as unknown as Call;
    return { asked, call };
  };

  it('asks piece by piece until there is no more', async () => {
    const { asked, call } = pieces();
    const { known, next } = await wholeContext(call, 'contacts');
    expect(asked).toEqual(['importContext', 3, 5]);
    expect(Object.entries(known)).toEqual([
      ['a', '1'],
      ['__proto__', '2'],
      ['of 3', 'x'],
      ['of 5', 'x'],
    ]);
    expect(next).toBeNull();
  });

  it('ends when another table is wanted', async () => {
    const { asked, call } = pieces();
    await wholeContext(call, 'contacts', () => asked.length < 2);
    expect(asked).toEqual(['importContext', 3]);
  });
});
