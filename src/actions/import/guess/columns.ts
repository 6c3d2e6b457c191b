import type { ImportTable } from '../../../rpc/imports';
import { hasPeople, importFields } from '../fields';
import { columnValues, type FileTable } from '../layout';
import { type Message, message } from '../message';
import { type FileDecimal, readColumn } from '../reading';
import { isBlank } from '../values/text';
import { headerForms, headerScore } from './header';
import type { ColumnUse } from './mapping';
import { ENOUGH } from './matchColumns';
import type { Profile } from './profile';
import { fieldWords, notAField } from './vocabulary';

/** A column with its field, reading and reason. `candidate` is absent for one that is not imported. */
export function useColumn(
  table: ImportTable,
  file: FileTable,
  column: number,
  field: string,
  fileDecimal: FileDecimal,
  reason: Message,
): ColumnUse {
  const header = file.header[column] ?? '';
  const values = columnValues(file, column);
  const spec = importFields(table).find((each) => each.id === field);
  const samples = samplesOf(values);
  if (!spec)
    return { column, header, samples, field: '', reading: null, alternatives: [], ask: false, reason };
  // The person's column names whom to match, whatever the field's type.
  const read =
    field === 'hireId' && hasPeople(table)
      ? { reading: { kind: 'text' } as const, alternatives: [], ask: false }
      : readColumn(spec, header, values, fileDecimal);
  return { column, header, samples, field, ...read, reason };
}

/** Why a column is not imported. */
export function unusedReason(
  table: ImportTable,
  header: string,
  profile: Profile,
  fields: readonly string[],
): Message {
  if (profile.filled === 0) return message('unused.empty');
  const reason = notAField(table, headerForms(header)[0] ?? '');
  if (reason !== null) return message(`unused.${reason}`, { header });
  const better = importFields(table).find(
    (field) => fields.includes(field.id) && headerScore(header, fieldWords(table)[field.id] ?? []) >= ENOUGH,
  );
  if (better) return message('unused.second', { header, field: better.header });
  return message('unused.noField', { header });
}

/** Up to three different filled values, as written. */
function samplesOf(values: readonly string[]): readonly string[] {
  const samples: string[] = [];
  for (const value of values) {
    if (isBlank(value) || samples.includes(value)) continue;
    samples.push(value);
    if (samples.length === 3) break;
  }
  return samples;
}
