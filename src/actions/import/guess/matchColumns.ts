import type { Field } from '../../../model/schema';
import type { ImportTable } from '../../../rpc/imports';
import { importFields } from '../fields';
import { kindOf } from '../reading';
import { fold } from '../values/text';
import { headerForms, headerScore } from './header';
import { fitOf, type Profile } from './profile';
import { fieldWords, notAField } from './vocabulary';

/** Below this a header and its values are not taken for a field. */
export const ENOUGH = 0.5;
/** Values that must suit a field before its header is believed. */
const FITS = 0.8;
/** From here a header is one of the field's names rather than like one. */
const SAME = 0.8;

export type Candidate = {
  readonly field: string;
  readonly column: number;
  readonly score: number;
  /** What spoke for it: the header word for word, nearly so, or only the values. */
  readonly by: 'name' | 'similarName' | 'values';
};

/** Which column is which field of a table: the best pairs first, each column and each field once. */
export function matchColumns(
  table: ImportTable,
  header: readonly string[],
  profiles: readonly Profile[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const field of importFields(table)) {
    header.forEach((name, column) => {
      const found = pairScore(table, field, name, profiles[column]!);
      if (found !== null) candidates.push({ field: field.id, column, ...found });
    });
  }
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const taken: Candidate[] = [];
  for (const each of candidates) {
    if (taken.some((other) => other.field === each.field || other.column === each.column)) continue;
    taken.push(each);
  }
  return taken;
}

function pairScore(
  table: ImportTable,
  field: Field,
  header: string,
  profile: Profile,
): Pick<Candidate, 'score' | 'by'> | null {
  const fit = fitOf(field, profile);
  const forms = headerForms(header);
  const own = fold(field.header) === forms[0];
  if (!own && notAField(table, forms[0] ?? '') !== null) return null;
  const words = fieldWords(table)[field.id] ?? [];
  const aliases = (field.aliases ?? []).map(fold);
  const named = own ? 1.1 : Math.max(headerScore(header, words), 0.9 * headerScore(header, aliases));
  // A column named right is believed although some of its values are broken.
  const score = fit >= FITS ? named : named * (0.4 + fit / 2);
  if (score >= ENOUGH) return { score, by: named >= SAME ? 'name' : 'similarName' };
  const unmistakable = kindOf(field) === 'date' || kindOf(field) === 'seconds' || field.type === 'currency';
  const telling =
    kindOf(field) === 'date' ? profile.date : kindOf(field) === 'seconds' ? profile.clock : profile.currency;
  if (field.required !== true && kindOf(field) !== 'seconds') return null;
  if (field.id === 'hold' || field.id === 'wrap') return null;
  return unmistakable && telling >= 0.95 && profile.filled > 0 ? { score: ENOUGH, by: 'values' } : null;
}
