import type { GridWrite } from '../../workbench/host/grid';
import type { openHost as OpenHost } from '../../workbench/host/node';
import { testAllPublished } from '../functions/published';

const { openHost } = require('../../build/host.cjs') as { openHost: typeof OpenHost };

const ZONE = 'Asia/Shanghai';
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** As a person has it: the arguments in cells, dates as dates, and a formula that refers to them and spills. */
const host = openHost({ engine: 'sheets', timeZone: ZONE });
const { grid } = host;
const data = grid.addSheet('Data', 1);
const result = grid.addSheet('Result', 2);

function clear(sheet: string): void {
  const { rows, columns } = grid.used(sheet);
  if (rows === 0) return;
  grid.write(
    sheet,
    0,
    0,
    Array.from({ length: rows }, () => new Array<GridWrite>(columns).fill(null)),
  );
  grid.setFormat(sheet, { top: 0, left: 0, rows, columns }, '');
}

/** Puts an argument into cells from a column on; the reference to them. */
function put(arg: unknown, left: number): string {
  const rows = (Array.isArray(arg) ? arg : [[arg]]) as (string | number | boolean)[][];
  const columns = rows[0]!.length;
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      if (typeof value !== 'string' || value === '') return;
      const format = ISO_DATE.test(value) ? 'yyyy-mm-dd' : '@';
      grid.setFormat(data, { top: i, left: left + j, rows: 1, columns: 1 }, format);
    });
  });
  grid.write(
    data,
    0,
    left,
    rows.map((row) => row.map((value) => (value === '' ? null : { literal: stored(value) }))),
  );
  const last = name(left + columns - 1);
  return Array.isArray(arg) ? `Data!${name(left)}1:${last}${rows.length}` : `Data!${last}1`;
}

/** Dates are serial numbers in a cell. */
function stored(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' && ISO_DATE.test(value) ? Date.parse(value) / 86_400_000 + 25_569 : value;
}

const name = (column: number): string => String.fromCharCode(65 + column);

function call(fn: string, args: readonly unknown[]): unknown {
  clear(result);
  clear(data);
  let left = 0;
  const references = args.map((arg) => {
    const reference = put(arg, left);
    left += Array.isArray(arg) ? (arg[0] as unknown[]).length : 1;
    return reference;
  });
  grid.write(result, 0, 0, [[{ formula: `=${fn}(${references.join(', ')})` }]]);
  const { value, message } = host.cell('Result', 'A1');
  if (value === '#ERROR!') throw new Error(message);
  return host.values('Result');
}

const calls = host.functions
  .filter((fn) => fn.startsWith('RAMP_'))
  .map((fn) => [fn, (...args: unknown[]) => call(fn, args)] as const);

testAllPublished(Object.fromEntries(calls), ZONE);
