import { RampError } from '../domain/error';
import { parseNumber } from './cells/number';
import { type Column, cellAt, type Table } from './cells/range';
import { cellError, isBlank, type Place, quote, rethrow } from './cells/value';

/** A level as raters give it: a number (also as text), or a text. */
export type Label = number | string;

/** Reads a level; null where blank. Texts are compared without the spaces around them. */
export function cellLabel(value: unknown, place: Place): Label | null {
  if (isBlank(value)) return null;
  rethrow(value, place);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = typeof value === 'string' ? parseNumber(value) : value;
  if (number === 'foreign') throw cellError('arg.number.foreign', place, { value: quote(value) });
  if (typeof number === 'number') {
    if (!Number.isFinite(number)) throw cellError('arg.number.infinite', place);
    return number;
  }
  if (typeof value === 'string') return value.trim();
  throw cellError('stats.labelType', place, { value: quote(value) });
}

/** The levels of a scale and the number each stands for. */
export interface Scale {
  readonly position: ReadonlyMap<Label, number>;
  /** The levels themselves where all are numbers, else their positions from 1. */
  readonly values: readonly number[];
}

/** The declared scale, in its own order; each level once. */
export function declaredScale(source: Column): Scale {
  const labels: Label[] = [];
  for (let i = 0; i < source.rows.length; i++) {
    const place = { name: source.name, row: i + 1 };
    const label = cellLabel(cellAt(source, i), place);
    if (label === null) continue;
    if (labels.includes(label)) throw cellError('stats.scaleTwice', place, { value: quote(label) });
    labels.push(label);
  }
  if (labels.length === 0) throw new RampError('arg.rows.none', { name: source.name });
  return scaleOf(labels);
}

/** The levels observed: numbers ascending, then texts in order of their characters. */
export function observedScale(rows: readonly (readonly (Label | null)[])[]): Scale {
  const seen = new Set<Label>();
  for (const row of rows) for (const label of row) if (label !== null) seen.add(label);
  const numbers = [...seen].filter((label) => typeof label === 'number').sort((a, b) => a - b);
  const texts = [...seen].filter((label) => typeof label === 'string').sort((a, b) => (a < b ? -1 : 1));
  return scaleOf([...numbers, ...texts]);
}

function scaleOf(labels: readonly Label[]): Scale {
  const numeric = labels.every((label) => typeof label === 'number');
  return {
    position: new Map(labels.map((label, i) => [label, i])),
    values: numeric ? (labels as readonly number[]) : labels.map((_, i) => i + 1),
  };
}

/** The ratings of a table whose rows and columns that are blank throughout are left out. */
export interface Ratings {
  readonly labels: readonly (readonly (Label | null)[])[];
  /** The row of the range of each row kept. */
  readonly rowOf: readonly number[];
  readonly raters: number;
}

export function readRatings({ name, rows }: Table): Ratings {
  const all = rows.map((row, i) => row.map((cell) => cellLabel(cell, { name, row: i + 1 })));
  const kept = all.flatMap((row, i) => (row.some((label) => label !== null) ? [i] : []));
  if (kept.length === 0) throw new RampError('arg.rows.none', { name });
  const columns = all[0]!.flatMap((_, j) => (all.some((row) => row[j] !== null) ? [j] : []));
  return {
    labels: kept.map((i) => columns.map((j) => all[i]![j]!)),
    rowOf: kept.map((i) => i + 1),
    raters: columns.length,
  };
}
