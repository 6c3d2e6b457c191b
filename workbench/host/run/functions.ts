import { scriptRows, scriptValue } from '../cells/values';
import { serialOf, type Zone } from '../cells/zone';
import type { CustomFunction, GridArgument, GridCell, GridResult } from '../grid';
import { kindOf } from './marshal';
import type { Session } from './sessions';

const cellLimit = 494_000;
const textLimit = 50_000;

/**
 * A custom function as Sheets runs it: arguments as plain values in a world of its own, the result back as cells.
 * What it throws is an `#ERROR!` cell with the message.
 */
export function customFunction(name: string, zone: () => Zone, begin: () => Session): CustomFunction {
  return (args) => {
    try {
      const session = begin();
      try {
        const run = session.find(name);
        if (!run) throw new Error(`Unknown function: '${name}'.`);
        const result = run(...given(args).map((arg) => toScript(arg, zone(), session)));
        const died = session.run.died();
        if (died) throw died;
        return toCells(result, zone());
      } finally {
        session.end();
      }
    } catch (error) {
      return { value: { error: '#ERROR!', message: messageOf(error) } };
    }
  };
}

export const messageOf = (error: unknown): string =>
  typeof (error as { message?: unknown } | null)?.message === 'string'
    ? (error as { message: string }).message
    : String(error);

/** Arguments left out at the end are not handed over at all; one left out between others is an empty cell. */
function given(args: readonly GridArgument[]): readonly GridArgument[] {
  let count = args.length;
  while (count > 0 && args[count - 1] === undefined) count--;
  return args.slice(0, count);
}

function toScript(arg: GridArgument, zone: Zone, session: Session): unknown {
  if (arg === undefined) return '';
  if (!Array.isArray(arg)) return scriptValue(arg as GridCell, zone, session.intrinsics);
  const rows = arg as readonly (readonly GridCell[])[];
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) {
    return scriptValue(first[0] as GridCell, zone, session.intrinsics);
  }
  return scriptRows(rows, zone, session.intrinsics);
}

/** A list of plain values goes down a column; short rows are filled up with blanks. */
function toCells(result: unknown, zone: Zone): GridResult | GridResult[][] {
  if (!Array.isArray(result)) return toCell(result, zone);
  const rows = (result as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length === 0 || width === 0) return { value: '' };
  if (rows.length * width > cellLimit) throw new Error('Result too large.');
  return rows.map((row) => Array.from({ length: width }, (_, j) => toCell(row[j], zone)));
}

function toCell(value: unknown, zone: Zone): GridResult {
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { value }
      : { value: { error: '#NUM!', message: 'Result was not a number.' } };
  }
  if (typeof value === 'string') {
    if (value.length > textLimit) {
      throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
    }
    return { value };
  }
  if (kindOf(value) === 'Date') {
    const serial = serialOf(zone, (value as Date).getTime());
    if (Number.isNaN(serial)) return { value: { error: '#NUM!', message: 'Result was not a date.' } };
    return { value: serial, format: Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' };
  }
  throw new Error(`A custom function cannot give a cell the value ${String(value)}`);
}
