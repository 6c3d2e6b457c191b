import type { RawCell } from '../../model/decode';
import type { Region } from './region';

/** An argument of a report's formula: a column as it is, or one that is computed row by row. */
export type Arg =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'column'; readonly column: number }
  /** 1 in each row in which `of` holds something. */
  | { readonly kind: 'ones'; readonly of: number }
  /** `(column + plus − minus) × times × factor` in each row in which `of` holds something; blanks count 0. */
  | {
      readonly kind: 'computed';
      readonly of: number;
      readonly column: number;
      readonly plus?: readonly number[];
      readonly minus?: number;
      readonly times?: number;
      readonly factor?: number;
    };

export type ReportFunction =
  | 'RAMP_AHT_BY'
  | 'RAMP_ROAS_BY'
  | 'RAMP_LISTINGS_BY'
  | 'RAMP_TREND'
  | 'RAMP_RATIOCI';

/** A cell of the header row: the tab's own header, by reference so that renaming it is followed, or a word of ours. */
export type Label =
  | { readonly kind: 'header'; readonly column: number; readonly row: number }
  | { readonly kind: 'text'; readonly text: string };

export type Call = {
  readonly fn: ReportFunction;
  readonly args: readonly Arg[];
  /** The header row; none where the function writes its own. */
  readonly labels: readonly Label[];
  /** Only so many columns of the result, from the left. */
  readonly keep?: number;
};

/**
 * The formula of a report, with English names and commas; what each locale wants between arguments is the writer's affair. Nothing
 * but the tab's name and cells is taken from the sheet. `VSTACK` and `HSTACK` put the header row on top: an array in
 * braces would need other separators in other locales, and would hide the function's own error.
 *
 * @example formulaText(call, region) // => "=VSTACK(HSTACK('Calls'!B1,\"Contacts\",…),RAMP_AHT_BY('Calls'!B2:B,'Calls'!I2:I))"
 */
export function formulaText(call: Call, region: Region): string {
  const args = call.args.map((arg) => argText(arg, region));
  while (args[args.length - 1] === '') args.pop();
  const keep = Array.from({ length: call.keep ?? 0 }, (_none, i) => i + 1);
  const result = `${call.fn}(${args.join(',')})`;
  const kept = keep.length > 0 ? `CHOOSECOLS(${[result, ...keep].join(',')})` : result;
  const labels = call.labels.map((label) =>
    label.kind === 'text' ? quoted(label.text) : `${tab(region.sheet)}${cellName(label.row, label.column)}`,
  );
  const whole = labels.length > 0 ? `VSTACK(HSTACK(${labels.join(',')}),${kept})` : kept;
  return call.args.some(isComputed) ? `=ARRAYFORMULA(${whole})` : `=${whole}`;
}

function isComputed({ kind }: Arg): boolean {
  return kind === 'ones' || kind === 'computed';
}

function argText(arg: Arg, region: Region): string {
  const range = (column: number): string => columnRange(region, column);
  switch (arg.kind) {
    case 'none':
      return '';
    case 'text':
      return quoted(arg.text);
    case 'column':
      return range(arg.column);
    case 'ones':
      return `IF(${range(arg.of)}="","",1)`;
    case 'computed': {
      const { column, plus = [], minus, times, factor } = arg;
      const sum = [column, ...plus].map(range).join('+') + (minus === undefined ? '' : `-${range(minus)}`);
      const product = [
        plus.length > 0 || minus !== undefined ? `(${sum})` : sum,
        ...(times === undefined ? [] : [range(times)]),
        ...(factor === undefined ? [] : [String(factor)]),
      ];
      if (product.length === 1) product.push('1');
      return `IF(${range(arg.of)}="","",${product.join('*')})`;
    }
  }
}

/** `'Calls'!B2:B`: open below, so that new rows count, unless totals or notes follow. */
export function columnRange({ sheet, first, last }: Region, column: number): string {
  const name = columnName(column);
  return `${tab(sheet)}${name}${first + 1}:${name}${last === null ? '' : last + 1}`;
}

function tab(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'!`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** @example columnName(27) // => 'AB' */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The columns whose cells an argument needs. */
export function columnsOf(arg: Arg): readonly number[] {
  switch (arg.kind) {
    case 'column':
      return [arg.column];
    case 'ones':
      return [arg.of];
    case 'computed':
      return [arg.of, arg.column, ...(arg.plus ?? []), arg.minus ?? -1, arg.times ?? -1].filter(
        (at) => at >= 0,
      );
    default:
      return [];
  }
}

export type Cells = ReadonlyMap<number, readonly RawCell[]>;

/** The value that the sheet would hand over for an argument, computed from the cells of its columns. */
export function argValue(arg: Arg, cells: Cells): unknown {
  const of = (column: number): readonly RawCell[] => cells.get(column) ?? [];
  switch (arg.kind) {
    case 'none':
      return undefined;
    case 'text':
      return arg.text;
    case 'column':
      return of(arg.column).map((value) => [value]);
    case 'ones':
      return of(arg.of).map((value) => [value === '' ? '' : 1]);
    case 'computed': {
      const { plus = [], minus, times, factor = 1 } = arg;
      return of(arg.of).map((here, at) => {
        if (here === '') return [''];
        const value = (column: number): number => Number(of(column)[at] ?? 0);
        let sum = value(arg.column);
        for (const column of plus) sum += value(column);
        if (minus !== undefined) sum -= value(minus);
        if (times !== undefined) sum *= value(times);
        return [sum * factor];
      });
    }
  }
}
