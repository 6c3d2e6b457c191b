/** Each measurement as a section of Markdown: what was done, the goal, the figures. */
import { CASES, ROWS } from './cases';
import { exponent, median, type Pair } from './clock';
import type { Cost, Costs, Import } from './cost';
import type { Report } from './engine';
import type { Load } from './load';
import { part } from './process';
import type { Slow } from './slow';
import { short, table, whole } from './table';

const FIRST_ROWS = [10_000, 100_000, 1_000_000];
const FIRST_RUNS = 5;
const REPORT_ROWS = [10_000, 50_000];
const COST_ROWS = [1_000, 10_000, 100_000];

const spread = ({ ratio, low, high }: Pair): string =>
  `${ratio.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

function functions(): string {
  const pairs = CASES.map(({ name }) => ROWS.map((rows) => part<Pair>('function', name, rows)));
  const rows = CASES.flatMap(({ name }, k) =>
    ROWS.map((count, i) => {
      const pair = pairs[k]![i]!;
      return [`\`${name}\``, whole(count), short(pair.ours), short(pair.theirs), spread(pair)];
    }),
  );
  const growth = CASES.map(({ name }, k) => {
    const slope = (time: (pair: Pair) => number) => exponent(ROWS, pairs[k]!.map(time));
    const [ours, loop] = [slope(({ ours }) => ours), slope(({ theirs }) => theirs)];
    return [`\`${name}\``, ours.toFixed(3), loop.toFixed(3), (ours - loop).toFixed(3)];
  });
  return `## Functions against a bare loop

The shipped function and a hand-written loop that computes the same figures from the same arrays, without reading a
blank, a text or an error; 200 hires, warm, in turn. Goals: at most twice the loop at 100,000 rows, and an exponent
at most 0.10 above the loop's.

${table(['function', 'rows', 'ms', 'loop, ms', 'ratio (quartiles)'], rows)}

How time grows: the slope of log time over log rows, 1 being in proportion.

${table(['function', 'exponent', 'loop', 'difference'], growth)}`;
}

function firstCalls(): string {
  const rows = CASES.flatMap(({ name }) =>
    FIRST_ROWS.map((count) => {
      const runs = Array.from({ length: FIRST_RUNS }, () =>
        part<{ readonly ours: number; readonly theirs: number }>('first', name, count),
      );
      const [ours, loop] = [median(runs.map((run) => run.ours)), median(runs.map((run) => run.theirs))];
      return [`\`${name}\``, whole(count), short(ours), short(loop), (ours / loop).toFixed(2)];
    }),
  );
  return `## First calls

A cell runs its function in a process that has compiled nothing yet. The first call of the function, and the first of
the loop after it; medians of ${FIRST_RUNS} processes.

${table(['function', 'rows', 'ms', 'loop, ms', 'ratio'], rows)}`;
}

function reports(): string {
  const rows = REPORT_ROWS.flatMap((count) => {
    const { first, edit } = part<Report>('report', count);
    const row = (what: string, pair: Pair) => [
      what,
      whole(count),
      short(pair.ours / 1000),
      short(pair.theirs / 1000),
      spread(pair),
    ];
    return [row('first calculation', first), row('after one edit', edit)];
  });
  return `## A report in the sheet

Contacts and average handle time of 200 hires, end to end in the workbench's calculating engine: one spilled
\`RAMP_AHT_BY\` (which gives the typical time and its limits besides), against a \`COUNTIFS\` and three \`AVERAGEIFS\`
a hire, as people build it today.

${table(['', 'rows', 'one formula, s', 'a row a hire, s', 'ratio (quartiles)'], rows)}`;
}

function load(): string {
  const loads = part<Load[]>('load');
  const [, code, zod] = loads;
  const rows = loads.map(({ what, ms, low, high, bytes, gzipped }) => [
    what,
    `${short(ms)} (${short(low)}–${short(high)})`,
    (code!.ms / ms).toFixed(2),
    whole(bytes),
    whole(gzipped),
  ]);
  return `## Cold load

Every cell's function starts by compiling and running the whole script. Here in a fresh context of a fresh process,
against scripts bundled and minified the same way. Goal: at most 1.5 times zod alone; measured:
${(code!.ms / zod!.ms).toFixed(2)}.

${table(['script', 'ms (quartiles)', 'Code.js ÷ it', 'bytes', 'gzip'], rows)}`;
}

function slow(): string {
  const rows = part<Slow[]>('slow').map(({ what, first, seconds }) => [
    what,
    first.toFixed(3),
    seconds.toFixed(3),
  ]);
  return `## The slowest functions

At sizes above what a team has. Goal: each under 3 s.

${table(['function', 'first call, s', 'then, s'], rows)}`;
}

function cost(): string {
  const sizes = COST_ROWS.map((rows) => part<Costs>('cost', rows));
  const list = (of: (costs: Costs) => readonly Cost[]) =>
    of(sizes[0]!).map(({ what, calls, least, cellsRead, cellsWritten }, i) => [
      what,
      whole(calls),
      whole(least),
      whole(cellsRead),
      whole(cellsWritten),
      ...sizes.map((costs) => of(costs)[i]!.seconds.toFixed(1)),
    ]);
  const head = ['calls', 'least', 'cells read', 'cells written', ...COST_ROWS.map((n) => `s at ${whole(n)}`)];
  return `## Cost of every action

Service calls, cells, and seconds by the host's model (a read 0.3 s + 8.5 µs a cell, a write 0.2 s + 27 µs a cell, a
flush 0.03 s or more), in a workbook of 1,000, 10,000 and 100,000 contacts with three hires; calls and cells are those
at 1,000. _Least_ is what cannot be spared: every sheet read once, every block of cells written once, lock, journal,
flushes, and each change of a sheet that is not its cells. What is between the two asks Google where things are: which
sheet, how large it is, which cells are used. These are counts, the same on every machine. An execution may take 360 s.

${table(
  ['action, confirmed', ...head],
  list(({ writing }) => writing),
)}

What is looked at, and the previews before a confirmation:

${table(
  ['', ...head],
  list(({ looking }) => looking),
)}

${imports()}`;
}

/** A file of so many rows, from nothing: the longest of its parts is what must stay below the limit. */
function imports(): string {
  const rows = COST_ROWS.map((count) => {
    const { parts, total, longest, calls, undoPreview, undo, known } = part<Import>('import', count);
    const seconds = [total, longest, known, undoPreview, undo].map((value) => value.toFixed(1));
    return [whole(count), whole(parts), whole(calls), ...seconds];
  });
  return `A file of contacts, imported from nothing, in parts of 10,000 rows; then what the same file picked again asks before its
preview, and its undo. Seconds as above.

${table(['rows', 'parts', 'calls', 'all parts, s', 'longest, s', 'picked again, s', 'undo: preview, s', 'undo, s'], rows)}`;
}

/** Sections that count instead of measuring time: the page keeps them apart, because any machine may write them. */
export const COUNTED: Readonly<Record<string, () => string>> = { cost };

export const SECTIONS: Readonly<Record<string, () => string>> = {
  functions,
  firstCalls,
  reports,
  load,
  slow,
  ...COUNTED,
};
