/**
 * What every action costs in calls to Google, in cells, and in seconds by the host's model: counted in the in-memory
 * spreadsheet, so the same on every machine.
 */
import { chunks } from '../src/actions/import/classify';
import type { RpcInput, RpcName } from '../src/rpc';
import { CHUNK } from '../src/sidebar/import/run';
import { blocksOf } from '../src/workbook/blocks';
import { ACTIONS, type Action, beginWork, LONG_ACTIONS, RUBRIC, type Work } from '../test/exhaustive/actions';
import { call, type Host, knownContext, open, readImport, write } from '../test/path/drive';

export interface Cost {
  readonly what: string;
  readonly calls: number;
  /** Each sheet read once, each block written once, lock, flush, and what changes sheets rather than cells. */
  readonly least: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly seconds: number;
}

export interface Costs {
  /** Previews, and what is only looked at. */
  readonly looking: readonly Cost[];
  readonly writing: readonly Cost[];
}

type Sized = { readonly from: (action: Action) => unknown; readonly work: Work };

/** What the page asks without writing. */
const VIEWS = (work: Work): readonly (readonly [string, RpcName, object])[] => [
  ['home', 'home', {}],
  ['the form of a hire', 'hireForm', { hireId: 'H-0001' }],
  ['a plan', 'planView', { hireId: 'H-0001' }],
  ['what an import compares with', 'importContext', { table: 'contacts' }],
  ['… the next 20,000 rows', 'importKnown', { table: 'contacts', from: 0 }],
  ['what a tab allows to report', 'reportOffers', { sheetId: work.report.sheetId }],
  ['what is due in hiring', 'tasks', {}],
  ['the candidates', 'candidates', {}],
  ['what a rater has to score', 'scoreQueue', {}],
  ['the rounds', 'rounds', {}],
  ['a comparison', 'comparison', { rubric: RUBRIC, version: 1, done: true }],
  ['the changes that can be undone', 'undoList', {}],
  ['the people whose data is kept', 'people', {}],
  ['all that is held about a hire', 'personExport', { kind: 'hire', id: 'H-0001' }],
  ['the check of the log', 'verifyLog', {}],
];

/** Every action on a workbook with so many contacts. */
export function measureCosts(rows: number): Costs {
  const work = beginWork();
  const { host } = work;
  host.restore(work.start.workbook);
  addContacts(host, rows);
  const workbook = host.snapshot();
  const sized: Sized = {
    work,
    from: (action) => (action.from === 'workbook' ? workbook : work.start.nothing),
  };
  const looking: Cost[] = [];
  for (const [what, name, input] of VIEWS(work)) {
    host.restore(workbook);
    looking.push(costOf(host, what, () => host.rpc(name, input as RpcInput<RpcName>)));
  }
  const writing = [...ACTIONS, ...LONG_ACTIONS].map((action) => measure(sized, action, looking));
  return { looking, writing };
}

function measure({ work, from }: Sized, action: Action, looking: Cost[]): Cost {
  const { host } = work;
  host.restore(from(action));
  const asked: Cost[] = [];
  // What the action asks before it writes: its own door without a confirmation is its preview.
  const spied: Host = Object.create(host, {
    rpc: {
      value: (name: string, payload: object) => {
        let answer: unknown;
        const cost = costOf(host, `before “${action.name}”`, () => {
          answer = host.rpc(name, payload);
        });
        if (name === action.door && !('confirm' in payload)) asked.push(cost);
        return answer;
      },
    },
  });
  const run = action.prepare({ ...work, host: spied });
  const preview = asked[asked.length - 1];
  if (preview) looking.push(preview);
  return costOf(host, action.name, () => {
    const answer = run();
    if (!answer.ok) throw new Error(`${action.name}: ${answer.message}`);
  });
}

const CONTENT = /^(Range|RangeList|Sheet)\.(setValues?|setFormulas?|clearContents?)$/;

function costOf(host: Host, what: string, act: () => void): Cost {
  const touched = watch(host);
  try {
    act();
  } finally {
    touched.end();
  }
  const { calls, writes, flushes, cellsRead, cellsWritten, seconds, byMethod } = host.counters;
  const of = (fits: (method: string) => boolean) =>
    Object.entries(byMethod).reduce((sum, [method, count]) => sum + (fits(method) ? count : 0), 0);
  const structure = writes - of((method) => CONTENT.test(method));
  const lock = of((method) => method.startsWith('Lock.'));
  // Before the writing, after it, and after the journal is cleared; the lock is released after one.
  const least = touched.sheets() + touched.blocks() + structure + lock + Math.min(3, flushes);
  return { what, calls, least, cellsRead, cellsWritten, seconds };
}

/** Which sheets are read, and which blocks of cells are written in them. */
function watch(host: Host) {
  const { grid } = host;
  const { read, write } = grid;
  const sheets = new Set<string>();
  const written = new Map<string, Map<string, { row: number; column: number; value: number }>>();
  let writes = 0;
  grid.read = (sheetId, rect) => {
    sheets.add(sheetId);
    return read.call(grid, sheetId, rect);
  };
  grid.write = (sheetId, top, left, cells) => {
    const into = written.get(sheetId) ?? new Map();
    written.set(sheetId, into);
    for (const [i, line] of cells.entries()) {
      for (const [j, cell] of line.entries()) {
        if (cell !== undefined)
          into.set(`${top + i}/${left + j}`, { row: top + i, column: left + j, value: 0 });
      }
    }
    writes += 1;
    return write.call(grid, sheetId, top, left, cells);
  };
  return {
    end: () => {
      grid.read = read;
      grid.write = write;
    },
    sheets: () => sheets.size,
    blocks: () => {
      const names = new Map(grid.sheets().map(({ id, name }) => [id, name]));
      const blocks = [...written].map(([id, cells]) =>
        // The journal is written and cleared.
        names.get(id) === '_journal' ? 2 : blocksOf([...cells.values()]).length,
      );
      return Math.min(
        writes,
        blocks.reduce((sum, count) => sum + count, 0),
      );
    },
  };
}

export interface Import {
  readonly parts: number;
  readonly calls: number;
  /** Seconds by the model: of all parts, of the longest one, of what the file picked again asks, of its undo. */
  readonly total: number;
  readonly longest: number;
  readonly known: number;
  readonly undoPreview: number;
  readonly undo: number;
}

const AGENTS = ['Ana', 'Ben', 'Cleo', 'Dora'];

/** A file of so many contacts into an empty sheet. */
export function measureImport(rows: number): Import {
  const host = open();
  write(host, 'setup', { modules: ['kpi'] });
  for (const name of AGENTS)
    write(host, 'hireAdd', {
      hire: { name, role: 'Multilingual Customer Support', startDate: '2026-03-02' },
    });
  const lines = Array.from({ length: rows }, (_, i) => {
    const day = String(2 + (i % 20)).padStart(2, '0');
    return `ticket-${1_000_000 + i},${AGENTS[i % 4]},2026-03-${day},${200 + (i % 90)},${i % 30},${20 + (i % 13)}`;
  });
  const text = ['Ticket ID,Agent,Date,Talk time (s),Hold (s),Wrap (s)', ...lines].join('\n');
  const { start, counts } = readImport(host, 'contacts', 'calls.csv', text);
  const first = call(host, 'importStart', start);
  const confirm = first.status === 'preview' ? first.preview.hash : '';
  const started = call(host, 'importStart', { ...start, confirm });
  const importId = started.status === 'started' ? started.importId : '';
  const costs = chunks(importId, 'calls.csv', 'contacts', counts.send, CHUNK).map((part) => {
    call(host, 'importChunk', part);
    return host.counters;
  });
  const known = secondsOf(host, (spied) => knownContext(spied, 'contacts'));
  const preview = call(host, 'undo', { changeId: importId });
  const undoPreview = host.counters.seconds;
  if (preview.status !== 'preview') throw new Error('undo wrote without a preview');
  call(host, 'undo', { changeId: importId, confirm: preview.preview.hash });
  return {
    parts: costs.length,
    calls: costs.reduce((sum, { calls }) => sum + calls, 0),
    total: costs.reduce((sum, { seconds }) => sum + seconds, 0),
    longest: Math.max(...costs.map(({ seconds }) => seconds)),
    known,
    undoPreview,
    undo: host.counters.seconds,
  };
}

/** All the calls that something makes. */
function secondsOf(host: Host, act: (host: Host) => void): number {
  let sum = 0;
  const rpc = (name: string, payload: unknown): unknown => {
    const answer = host.rpc(name, payload);
    sum += host.counters.seconds;
    return answer;
  };
  act(Object.create(host, { rpc: { value: rpc } }));
  return sum;
}

const FIRST_DAY = 46_000;

/** Contacts below those that are there, as an import would have left them. */
function addContacts(host: Host, rows: number): void {
  const { grid } = host;
  const sheet = grid.sheets().find(({ name }) => name === 'Contacts');
  if (!sheet) throw new Error('There is no sheet Contacts');
  const [head = [], ...there] = host.values('Contacts');
  const top = 1 + there.length;
  const cell = (header: unknown, i: number): string | number | undefined => {
    if (header === 'Source ID') return `call-${1_000_000 + i}`;
    if (header === 'Hire ID') return `H-000${1 + (i % 3)}`;
    if (header === 'Date') return FIRST_DAY + (i % 300);
    if (header === 'Contacts handled') return 1;
    return typeof header === 'string' && header.includes('(s)') ? 100 + (i % 90) : undefined;
  };
  grid.insertRows(sheet.id, sheet.rows, Math.max(0, top + rows - sheet.rows));
  const lines = Array.from({ length: rows }, (_, i) =>
    head.map((header) => {
      const value = cell(header, i);
      return value === undefined ? undefined : { literal: value };
    }),
  );
  grid.write(sheet.id, top, 0, lines);
}
