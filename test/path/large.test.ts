import { chunks } from '../../src/actions/import/classify';
import { rowsFrom } from '../../src/model/preview';
import type { RpcInput } from '../../src/rpc';
import { CHUNK } from '../../src/sidebar/import/run';
import { ask, call, type Host, open, readImport, write } from './drive';

/** An execution may take six minutes; Google is not told to be as fast as the model. */
const MOST_SECONDS = 330;
const LARGE = 100_000;
const ROWS = process.env.EXHAUSTIVE ? LARGE : 3 * CHUNK;

const HIRES = ['Ana', 'Ben', 'Cleo', 'Dora'];
const SUPPORT = 'Multilingual Customer Support';

function csv(rows: number, talk = (i: number) => 200 + (i % 90)): string {
  const lines = ['Ticket ID,Agent,Date,Talk time (s),Hold time (s)'];
  for (let i = 0; i < rows; i += 1) {
    const day = String(2 + (i % 20)).padStart(2, '0');
    lines.push(`ticket-${1_000_000 + i},${HIRES[i % HIRES.length]},2026-03-${day},${talk(i)},${i % 30}`);
  }
  return lines.join('\n');
}

function workbook(): Host {
  const host = open();
  write(host, 'setup', { modules: ['kpi'] });
  for (const name of HIRES)
    write(host, 'hireAdd', { hire: { name, role: SUPPORT, startDate: '2026-03-02' } });
  return host;
}

/** Confirms what the wizard makes of a file, and gives its parts. */
function begin(host: Host, text: string, size = CHUNK) {
  const { start, counts } = readImport(host, 'contacts', 'calls.csv', text);
  const first = call(host, 'importStart', start);
  const confirm = first.status === 'preview' ? first.preview.hash : '';
  const started = call(host, 'importStart', { ...start, confirm });
  if (started.status !== 'started') throw new Error('importStart did not start');
  const { importId } = started;
  return { importId, counts, parts: chunks(importId, 'calls.csv', 'contacts', counts.send, size) };
}

const ids = (host: Host): unknown[] => {
  const [head = [], ...rows] = host.values('Contacts');
  const at = head.indexOf('Source ID');
  return rows.map((row) => row[at]).filter((id) => id !== '');
};
const logged = (host: Host) =>
  host
    .values('Log')
    .slice(1)
    .filter((row) => row[2] === 'import' && row[3] === 'Contacts')
    .map((row) => [row[4], row[5]]);
const bytes = (value: unknown) => JSON.stringify(value).length;

/** What a figure that grows evenly with the rows will be with 100,000 of them. */
const atLarge = (before: number, now: number, rows: number) => now + ((now - before) * (LARGE - ROWS)) / rows;

describe(`${ROWS} rows`, () => {
  const host = workbook();
  const { importId, parts } = begin(host, csv(ROWS));
  const costs = parts.map((part) => {
    const answer = call(host, 'importChunk', part);
    return { ...host.counters, sent: bytes(part), answered: bytes(answer), answer };
  });
  const [last, before] = [costs[costs.length - 1]!, costs[costs.length - 2]!];

  test('all arrive, once', () => {
    expect(costs.map(({ answer }) => answer.added)).toEqual(parts.map((part) => part.rows.length));
    expect(new Set(ids(host)).size).toBe(ROWS);
    expect(ids(host)).toHaveLength(ROWS);
    expect(last.answer.done).toEqual({ sentence: 'Imported calls.csv into Contacts', changeId: importId });
    expect(logged(host)).toEqual([[`${ROWS} added, 0 changed, 0 cleared`, '']]);
  });

  test('each part is far from the limit of an execution, also at 100,000 rows', () => {
    expect(atLarge(before.seconds, last.seconds, CHUNK)).toBeLessThan(MOST_SECONDS / 10);
  });

  test('each part reads every sheet once and writes once what it adds, however many came before', () => {
    const columns = 14;
    for (const [i, cost] of costs.entries()) {
      const ending = i === costs.length - 1 ? 1 : 0;
      expect([i, cost.calls - ending]).toEqual([i, costs[0]!.calls]);
      expect(cost.cellsRead).toBeLessThan((i + 1) * CHUNK * columns + 13_000);
      // Its cells, the journal in pieces, its entry in the history, its line in the log.
      expect(cost.cellsWritten).toBeLessThan(CHUNK * 9 + 500);
    }
  });

  test('no message grows with what is there', () => {
    expect(Math.max(...costs.map(({ sent }) => sent))).toBeLessThan(2_000_000);
    expect(Math.max(...costs.map(({ answered }) => answered))).toBeLessThan(500);
    let next: number | null = 0;
    const told = new Set<string>();
    while (next !== null) {
      const piece: { known: object; next: number | null } = call(host, 'importKnown', {
        table: 'contacts',
        from: next,
      });
      expect(bytes(piece)).toBeLessThan(2_000_000);
      expect(host.counters.cellsRead).toBeLessThan(20_000 * 12 + 2000);
      for (const key of Object.keys(piece.known)) told.add(key);
      next = piece.next;
    }
    expect(told.size).toBe(ROWS);
  });

  test('of the file once more only what changed is sent', () => {
    const talk = (i: number) => (i === 5 ? 1 : 200 + (i % 90));
    const { counts } = readImport(host, 'contacts', 'calls.csv', csv(ROWS, talk));
    expect(counts).toMatchObject({ add: 0, change: 1, same: ROWS - 1 });
    expect(counts.sample.map(({ row, differs }) => [row.line, differs])).toEqual([[7, ['talk']]]);
  });

  test('shows every row of a large change, some at a time', () => {
    const shown = (confirm?: string) => {
      const answer = call(host, 'undo', { changeId: importId, ...(confirm ? { confirm } : {}) });
      if (answer.status !== 'preview') throw new Error('undo wrote without a confirmation');
      return answer.preview;
    };
    const first = shown();
    const total = first.counts.reduce((sum, count) => sum + count.cleared, 0);
    const last = shown(rowsFrom(total - 30));
    expect(total).toBeGreaterThan(ROWS);
    expect([first.rows.length, first.more]).toEqual([100, total - 100]);
    expect([last.rows.length, last.more]).toEqual([30, 0]);
    expect(last.hash).toBe(first.hash);
    const labels = new Set([...first.rows, ...last.rows].map(({ label }) => label));
    expect(labels.size).toBe(130);
  });

  test('can be undone in time', () => {
    const preview = call(host, 'undo', { changeId: importId });
    if (preview.status !== 'preview') throw new Error('undo wrote without a preview');
    expect((host.counters.seconds / ROWS) * LARGE).toBeLessThan(MOST_SECONDS / 3);
    expect(preview.preview.counts).toContainEqual({
      sheet: 'Contacts',
      added: 0,
      changed: 0,
      cleared: ROWS,
    });
    call(host, 'undo', { changeId: importId, confirm: preview.preview.hash });
    expect((host.counters.seconds / ROWS) * LARGE).toBeLessThan(MOST_SECONDS / 3);
    expect(ids(host)).toEqual([]);
  });
});

describe('an import that was cut off', () => {
  const TEXT = csv(300);
  const send = (host: Host, part: RpcInput<'importChunk'>) => call(host, 'importChunk', part);

  /** The last state that a closed page leaves: one part written, the second one dead at call k. */
  function cutOff(k: number | null): Host {
    const host = workbook();
    const { parts } = begin(host, TEXT, 100);
    send(host, parts[0]!);
    if (k !== null) {
      host.faults.dieAt(k, { unflushed: 'lost' });
      expect(() => ask(host, 'importChunk', parts[1]!)).toThrow();
    }
    return host;
  }

  test.each([
    ['the page was closed', null, 100],
    ['the server died before it wrote', 12, 100],
    // The journal stands: whoever comes next finishes the part.
    ['the server died while it wrote', 34, 200],
  ])('goes on where it stopped: %s', (_how, k, there) => {
    const host = cutOff(k);
    const { parts, counts } = begin(host, TEXT, 100);
    expect(counts).toMatchObject({ add: 300 - there, change: 0, same: there });
    expect(counts.sample[0]?.row.line).toBe(there + 2);
    for (const part of parts) expect(send(host, part)).toMatchObject({ added: part.rows.length, notes: [] });
    expect(ids(host)).toHaveLength(300);
    expect(new Set(ids(host)).size).toBe(300);
    expect(logged(host)).toEqual([
      [`${there} added, 0 changed, 0 cleared`, 'Not finished: it was cancelled or interrupted.'],
      [`${300 - there} added, 0 changed, 0 cleared`, ''],
    ]);
    expect(call(host, 'verifyLog', {}).intact).toBe(true);
  });

  test('a part that is sent again, because its answer was lost, adds nothing', () => {
    const host = workbook();
    const { parts, importId } = begin(host, TEXT, 150);
    for (const part of [parts[0]!, parts[0]!, parts[1]!, parts[1]!]) send(host, part);
    expect(ids(host)).toHaveLength(300);
    expect(send(host, parts[1]!)).toEqual({
      added: 0,
      changed: 0,
      same: 150,
      notes: [],
      done: { sentence: 'Imported calls.csv into Contacts', changeId: importId },
    });
    expect(logged(host)).toEqual([['300 added, 0 changed, 0 cleared', '']]);
  });

  test('cancelled, it is logged at once and can be undone', () => {
    const host = workbook();
    const { parts, importId } = begin(host, TEXT, 100);
    send(host, parts[0]!);
    expect(call(host, 'importEnd', { importId })).toEqual({
      notes: [],
      done: { sentence: 'The import was stopped: what was written stays.', changeId: importId },
    });
    expect(logged(host)).toEqual([
      ['100 added, 0 changed, 0 cleared', 'Not finished: it was cancelled or interrupted.'],
    ]);
    write(host, 'undo', { changeId: importId });
    expect(ids(host)).toEqual([]);
  });

  test('cancelled before its first part, there is nothing to undo', () => {
    const host = workbook();
    write(host, 'undo', { changeId: call(host, 'undoList', {})[0]!.changeId });
    const { start } = readImport(host, 'holidays', 'h.csv', 'Calendar,Date,Name\nES,2026-01-06,Reyes');
    const first = call(host, 'importStart', start);
    const confirm = first.status === 'preview' ? first.preview.hash : '';
    const started = call(host, 'importStart', { ...start, confirm });
    const importId = started.status === 'started' ? started.importId : '';
    expect(call(host, 'importEnd', { importId }).done.changeId).toBeNull();
  });
});
