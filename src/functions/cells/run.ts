import { RampError } from '../../domain/error';
import { sentence } from './sentence';
import { isDate } from './value';
import { spreadsheetZone, type Zone } from './zone';

/**
 * Runs a custom function: the one place where its errors get their sentence and its name, and where no NaN,
 * Infinity, null or undefined gets past. Inside a table such a value is `''`, alone it is an error.
 */
export function run<R>(name: string, body: (zone: Zone) => R): R {
  try {
    return legal(body(spreadsheetZone()));
  } catch (error) {
    throw new Error(`${name}: ${sentence(error)}`);
  }
}

function legal<R>(result: R): R {
  if (Array.isArray(result)) {
    for (const row of result as unknown[][]) {
      for (let j = 0; j < row.length; j++) if (!isLegal(row[j])) row[j] = '';
    }
  } else if (!isLegal(result)) throw new RampError('arg.result.none', { name: 'the arguments' });
  return result;
}

function isLegal(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || typeof value === 'boolean' || isDate(value);
}
