/**
 * The same report of 200 hires, contacts and average handle time each, as one spilled formula and as a row of
 * formulas a hire, end to end in the calculating host: a fresh world and the whole bundle for each custom function.
 */
import type { Grid } from '../workbench/host/grid';
import { openHost } from '../workbench/host/node';
import { type Pair, pairOf, time } from './clock';
import { columns, HIRES } from './data';

export interface Report {
  readonly first: Pair;
  readonly edit: Pair;
}

const NAMES = ['hire', 'talk', 'hold', 'wrap'] as const;
const CHUNK = 10_000;

export function measureReport(rows: number): Report {
  const { grid } = openHost();
  const data = fillData(grid, rows);
  const last = rows + 1;
  const spilled = reportSheet(grid, 'Spilled', [
    [formula(`=RAMP_AHT_BY(${NAMES.map((_, j) => range(j, last)).join(',')})`)],
  ]);
  const byRow = reportSheet(grid, 'By row', hireRows(grid, data, rows));
  const edit = (seconds: number) => grid.write(data, 1, 1, [[{ literal: seconds }]]);
  const ways = [spilled, byRow].map((report) => ({ report, first: [] as number[], edit: [] as number[] }));
  const runs = rows > 20_000 ? 3 : 5;
  for (let i = -1; i < runs; i++) {
    const figures = ways.map(({ report, first, edit: edits }) => {
      edit(100);
      report.read();
      const calculated = time(() => report.write());
      const edited = time(() => {
        edit(200);
        report.read();
      });
      const shown = report.read();
      report.clear();
      if (i >= 0) {
        first.push(calculated);
        edits.push(edited);
      }
      return shown;
    });
    checkSame(figures[0]!, figures[1]!);
  }
  const [one, many] = ways;
  return { first: pairOf(one!.first, many!.first), edit: pairOf(one!.edit, many!.edit) };
}

const formula = (text: string) => ({ formula: text });
const letter = (j: number) => 'ABCD'[j]!;
const range = (j: number, last: number) => `Data!${letter(j)}$2:${letter(j)}$${last}`;

function fillData(grid: Grid, rows: number): string {
  const { id, rows: height } = grid.sheets()[0]!;
  grid.renameSheet(id, 'Data');
  if (rows + 1 > height) grid.insertRows(id, height, rows + 1 - height);
  const data = columns(NAMES, rows);
  grid.write(id, 0, 0, [NAMES.map((name) => ({ literal: name }))]);
  for (let from = 0; from < rows; from += CHUNK) {
    const count = Math.min(CHUNK, rows - from);
    const cells = Array.from({ length: count }, (_, i) =>
      data.map((column) => ({ literal: column[from + i]![0] as string | number })),
    );
    grid.write(id, from + 1, 0, cells);
    grid.read(id, { top: 0, left: 0, rows: 1, columns: 1 });
  }
  return id;
}

/** As people build it today: the hires typed down a column, and beside each what is counted and averaged. */
function hireRows(grid: Grid, data: string, rows: number) {
  const hires = new Set(
    grid.read(data, { top: 1, left: 0, rows, columns: 1 }).map(([cell]) => String(cell!.value)),
  );
  const last = rows + 1;
  return [...hires].map((hire, i) => {
    const average = (j: number) => `AVERAGEIFS(${range(j, last)},${range(0, last)},A${i + 1})`;
    return [
      { literal: hire },
      formula(`=COUNTIFS(${range(0, last)},A${i + 1})`),
      formula(`=${average(1)}+${average(2)}+${average(3)}`),
    ];
  });
}

type Cells = Parameters<Grid['write']>[3];

function reportSheet(grid: Grid, name: string, cells: Cells) {
  const id = grid.addSheet(name, grid.sheets().length);
  const read = () => grid.read(id, { top: 0, left: 0, rows: HIRES, columns: 3 });
  return {
    read,
    write: () => {
      grid.write(id, 0, 0, cells);
      read();
    },
    clear: () => {
      grid.write(
        id,
        0,
        0,
        cells.map((row) => row.map(() => null)),
      );
      read();
    },
  };
}

type Shown = ReturnType<Grid['read']>;

function checkSame(one: Shown, other: Shown): void {
  for (const [i, row] of one.entries()) {
    for (const [j, { value }] of row.entries()) {
      const expected = other[i]![j]!.value;
      if (value === expected || Math.abs(Number(value) - Number(expected)) < 1e-6) continue;
      throw new Error(`The reports differ in row ${i + 1}: ${JSON.stringify([value, expected])}`);
    }
  }
}
