import { helpers, registries } from '@odoo/o-spreadsheet';
import type { CustomFunction, GridArgument, GridCell, GridResult, GridValue } from '../grid';
import { isError, sheetsError } from './errors';
import { type Formats, TEXT_FORMAT } from './formats';
import { decodeResult, decodeText, encodeResult } from './text';

type EngineResult = { value: string | number | boolean | null; format?: string; message?: string };
type EngineArgument = EngineResult | readonly (readonly (EngineResult | undefined)[])[] | undefined;
type Compute = (this: Context, ...args: EngineArgument[]) => EngineResult | EngineResult[][];

/** What a grid adds to the engine's functions. The engine's registry is one per process: it asks the grid. */
export type GridFunctions = {
  readonly formats: Formats;
  readonly custom: Map<string, CustomFunction>;
  readonly timeZone: string;
  now: () => number;
  /** Set when a function gave a table, which may be larger than its sheet. */
  gaveTable: boolean;
  /** Whether a chart draws hidden rows and columns too. */
  readonly showsHidden: (chartId: string) => boolean;
};

/** The engine hands the model's `custom` configuration to every function. */
export const GRID = 'ramplight';

type Context = {
  readonly ramplight?: GridFunctions;
  readonly locale: { readonly dateFormat: string; readonly timeFormat: string };
};

/** What autocomplete shows for a function. */
export type FunctionHelp = {
  readonly description: string;
  readonly args: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
};

const ANY_ARGUMENT = { name: 'value', description: '', optional: true, repeating: true };

/** Makes a name known to the formula compiler; which function it runs is looked up in the grid that asks. */
export function defineName(name: string, help?: FunctionHelp): void {
  const args = help ? help.args : [ANY_ARGUMENT];
  define(name, help?.description ?? '', args, function (...values) {
    const grid = this[GRID];
    const run = grid?.custom.get(name);
    if (!grid || !run) return { value: '#NAME?', message: `Unknown function: "${name}"` };
    try {
      const given = run(values.map((value) => toArgument(value, grid.formats)));
      if (isRows(given)) grid.gaveTable = true;
      return toEngine(given, grid.formats);
    } catch (error) {
      return { value: '#ERROR!', message: error instanceof Error ? error.message : String(error) };
    }
  });
}

export const isDefined = (name: string): boolean => registries.functionRegistry.contains(name);

function define(name: string, description: string, args: readonly object[], compute: Compute): void {
  registries.functionRegistry.replace(name, {
    description,
    args: args.map((arg) => ({ type: ['ANY', 'RANGE'], acceptMatrix: true, acceptErrors: true, ...arg })),
    compute,
    category: 'Ramplight',
  } as unknown as Parameters<typeof registries.functionRegistry.replace>[1]);
}

export function toCell(cell: EngineResult | undefined, formats: Formats): GridCell {
  if (!cell) return { value: null, format: '' };
  return { value: toValue(cell), format: cell.format ? formats.toSheets(cell.format) : '' };
}

function toValue({ value, format, message }: EngineResult): GridValue {
  if (typeof value !== 'string') return value ?? null;
  if (isError(value)) return { error: sheetsError(value), message: message ?? '' };
  return format === TEXT_FORMAT && value.startsWith("'") ? decodeText(value) : decodeResult(value);
}

function toArgument(arg: EngineArgument, formats: Formats): GridArgument {
  if (arg === undefined) return undefined;
  if (!isMatrix(arg)) return toCell(arg, formats);
  const rows = arg[0]?.length ?? 0;
  if (rows === 1 && arg.length === 1) return toCell(arg[0]?.[0], formats);
  return Array.from({ length: rows }, (_, row) => arg.map((column) => toCell(column[row], formats)));
}

const isMatrix = (arg: EngineArgument): arg is readonly (readonly (EngineResult | undefined)[])[] =>
  Array.isArray(arg);

function toEngine(result: ReturnType<CustomFunction>, formats: Formats): EngineResult | EngineResult[][] {
  if (!isRows(result)) return toEngineCell(result, formats);
  const columns = result[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    result.map((row) => toEngineCell(row[column] ?? { value: null }, formats)),
  );
}

const isRows = (result: ReturnType<CustomFunction>): result is readonly (readonly GridResult[])[] =>
  Array.isArray(result);

function toEngineCell({ value, format }: GridResult, formats: Formats): EngineResult {
  const shown = format ? { format: formats.toEngine(format) } : {};
  if (value !== null && typeof value === 'object') return { value: value.error, message: value.message };
  if (typeof value === 'string') return { value: encodeResult(value), ...shown };
  // A blank in a spill shows as 0 in the engine, as nothing in Sheets.
  return { value: value ?? '', ...shown };
}

/** Whole and fractional day of an instant in a zone, as a serial number. */
function serialNow(grid: GridFunctions): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: grid.timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(grid.now());
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  const utc = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return utc / 86_400_000 + 25_569;
}

const clock = ({ ramplight }: Context): number =>
  ramplight ? serialNow(ramplight) : Date.now() / 86_400_000 + 25_569;

define('TODAY', 'The current date, in the time zone of the spreadsheet.', [], function () {
  return { value: Math.floor(clock(this)), format: this.locale.dateFormat };
});

define('NOW', 'The current date and time, in the time zone of the spreadsheet.', [], function () {
  return { value: clock(this), format: `${this.locale.dateFormat} ${this.locale.timeFormat}` };
});

const scalar = (arg: EngineArgument): EngineResult | undefined =>
  arg === undefined ? undefined : isMatrix(arg) ? arg[0]?.[0] : arg;
const text = (arg: EngineArgument): string => helpers.toString(scalar(arg));

if (!isDefined('ARRAYFORMULA')) {
  // The engine calculates with whole ranges anyway; Sheets only inside this function.
  define(
    'ARRAYFORMULA',
    'Calculates with whole ranges, and shows all of the result.',
    [{ name: 'formula', description: 'The formula.' }],
    (formula) =>
      isMatrix(formula)
        ? formula.map((column) => column.map((cell) => cell ?? { value: '' }))
        : (formula ?? { value: '' }),
  );
}

if (!isDefined('REPT')) {
  define(
    'REPT',
    'A text repeated a number of times.',
    [
      { name: 'text', description: 'The text to repeat.' },
      { name: 'count', description: 'How often.' },
    ],
    (what, count) => ({
      value: text(what).repeat(Math.max(0, Math.trunc(Number(scalar(count)?.value ?? 0)))),
    }),
  );
}

if (!isDefined('REGEXMATCH')) {
  define(
    'REGEXMATCH',
    'Whether a text matches a regular expression.',
    [
      { name: 'text', description: 'The text to look at.' },
      { name: 'expression', description: 'The regular expression.' },
    ],
    (what, expression) => ({ value: new RegExp(text(expression)).test(text(what)) }),
  );
}
