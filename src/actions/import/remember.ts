import type { Row } from '../../model/cell';
import type { Tables } from '../../model/snapshot';
import { rowsOf, text } from '../tables';

/** Settings rows in which assignments survive: "Import name: Dan" → "H-0004". */
const PREFIX = { person: 'Import name: ', campaign: 'Campaign: ' } as const;
const LEAVE_OUT = 'leave out';

export type AssignBy = keyof typeof PREFIX;
/** A name in a file → its hires; no hire means that its rows are left out. */
export type Remembered = ReadonlyMap<string, readonly string[]>;

export function settingRow(by: AssignBy, source: string, hireIds: readonly string[]): Row {
  return { setting: PREFIX[by] + source, value: hireIds.length === 0 ? LEAVE_OUT : hireIds.join(', ') };
}

export function remembered(tables: Tables, by: AssignBy): Remembered {
  const found = new Map<string, readonly string[]>();
  for (const { values } of rowsOf(tables, 'settings')) {
    const setting = text(values, 'setting');
    if (!setting.startsWith(PREFIX[by])) continue;
    const value = text(values, 'value').trim();
    const hireIds = value === LEAVE_OUT ? [] : value.split(/\s*[,;]\s*/).filter((id) => id !== '');
    // A value that somebody emptied is forgotten, not "nobody".
    if (value !== '') found.set(setting.slice(PREFIX[by].length), hireIds);
  }
  return found;
}
