import { ADOPT_TABLES, sourceOf } from '../../actions/adopt/adoption';
import { guessMapping, guessTables } from '../../actions/import/guess/guess';
import { isAverage } from '../../actions/import/guess/header';
import { columnOf, type Mapping } from '../../actions/import/guess/mapping';
import type { FileTable } from '../../actions/import/layout';
import { message } from '../../actions/import/message';
import type { AdoptLook, AdoptSource, AdoptTable } from '../../rpc/adopt';
import type { Loaded } from '../import/wizard';

/** A sheet of the user's as the column screen of the import knows files. */
export function loadSheet({ sheet, file }: AdoptLook): Loaded | null {
  if (file === null) return null;
  const guesses = guessTables(file).filter(({ table }) => isAdoptTable(table));
  return { name: sheet, fingerprint: '', file, guesses, wide: null, notes: [] };
}

export function isAdoptTable(table: string): table is AdoptTable {
  return ADOPT_TABLES.some((each) => each === table);
}

/** What the sheet is read as already, else what it most likely is. */
export function likelyTable(look: AdoptLook, loaded: Loaded): AdoptTable {
  const guess = look.saved[0]?.table ?? loaded.guesses[0]?.table ?? 'contacts';
  return isAdoptTable(guess) ? guess : 'contacts';
}

/** The mapping as it is remembered, else as guessed. */
export function openMapping(look: AdoptLook, file: FileTable, table: AdoptTable): Mapping {
  const guess = guessMapping(table, file, look.sheet, look.baseCurrency);
  const saved = look.saved.find((source) => source.table === table);
  return saved ? withSaved(guess, saved) : guess;
}

function withSaved(guess: Mapping, saved: AdoptSource): Mapping {
  return {
    ...guess,
    columns: guess.columns.map((use) => {
      const known = saved.columns.find(({ header }) => header === use.header);
      if (!known)
        return {
          ...use,
          field: '',
          reading: null,
          alternatives: [],
          ask: false,
          reason: message('unused.byUser'),
        };
      const { field, reading, average } = known;
      const others = [...(use.reading ? [use.reading] : []), ...use.alternatives].filter(
        (other) => other.kind === reading.kind && JSON.stringify(other) !== JSON.stringify(reading),
      );
      return {
        ...use,
        field,
        reading,
        average,
        alternatives: others,
        ask: false,
        reason: message('reason.byUser'),
      };
    }),
    constants: guess.constants.map((constant) => {
      const known = saved.constants.find(({ field }) => field === constant.field);
      return known ? { ...constant, value: known.value, ask: false } : constant;
    }),
  };
}

/** What the server remembers of the mapping. */
export function sourceOfMapping(look: AdoptLook, table: AdoptTable, mapping: Mapping): AdoptSource {
  return sourceOf(look.sheetId, table, mapping, isAverage);
}

/** Lengths of time that may be the mean of a row's contacts; only where a column counts those. */
export function averageOf(mapping: Mapping, column: number): boolean | null {
  const use = mapping.columns.find((each) => each.column === column);
  if (!use || mapping.table !== 'contacts' || !['talk', 'hold', 'wrap'].includes(use.field)) return null;
  return columnOf(mapping, 'handled') ? (use.average ?? isAverage(use.header)) : null;
}

/** An average without a count of contacts weighs every row alike. */
export function averageAlone(mapping: Mapping): string {
  if (mapping.table !== 'contacts' || columnOf(mapping, 'handled')) return '';
  const talk = columnOf(mapping, 'talk');
  return talk && isAverage(talk.header) ? talk.header : '';
}
