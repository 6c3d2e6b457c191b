import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { TableChange } from '../../model/changeset';
import type { SheetRow, Tables } from '../../model/snapshot';
import { fieldOf } from '../../model/tables';
import { checkRow } from '../../model/validate';
import type { ActionContext } from '../context';
import type { Outcome } from '../outcome';
import { setFullValue } from '../roles/fullValue';
import { mergeRoles, seedRoles, withRoles } from '../roles/seedRoles';
import { changedFields, rowsOf, text } from '../tables';
import { checkName, checkRole, type HireFields, hireRow, roleNames } from './fields';
import { startNotes } from './startNotes';

/** @throws RampError `hire.unknown` when somebody removed the hire meanwhile. */
export function hireRowOf(tables: Tables, hireId: string): SheetRow {
  const found = rowsOf(tables, 'hires').find(({ values }) => text(values, 'hireId') === hireId);
  if (!found) throw new RampError('hire.unknown', { hireId });
  return found;
}

/**
 * Changes what is given about a hire and leaves the rest; completing an imported hire is the same call.
 * @throws RampError as `addHire` does, and `hire.unknown`
 */
export function editHire(
  tables: Tables,
  hireId: string,
  input: HireFields & { readonly fullValue?: number },
  context: ActionContext,
): Outcome {
  const { values, key } = hireRowOf(tables, hireId);
  if (input.name !== undefined) checkName(input.name, tables, hireId);
  // A hire whose name came with an import may be the first to get a role.
  const seeds = input.role ? seedRoles(tables) : [];
  const withSeeds = withRoles(tables, seeds);
  const role = input.role ? { role: checkRole(input.role, roleNames(withSeeds)) } : {};
  const given = hireRow({ ...input, ...role });
  checkRow('hires', given, { partial: true });
  const after = { ...values, ...given };
  const diff = changedFields(values, given);
  const full =
    input.fullValue === undefined ? null : setFullValue(withSeeds, text(after, 'role'), input.fullValue);
  const name = text(after, 'name');
  const changes: TableChange[] = [];
  if (diff) changes.push({ table: 'hires', rows: [{ kind: 'change', key, ...diff }] });
  const roleRows = mergeRoles(seeds, full?.changes ?? []);
  if (roleRows.length > 0) changes.push({ table: 'roles', rows: roleRows });
  const fields = Object.keys(diff?.after ?? {}).map((id) => fieldOf('hires', id).header);
  if (full) fields.push(fieldOf('roles', 'full').header);
  const sentence =
    changes.length === 0
      ? t('hire.nothing', { name })
      : t('hire.edited', { fields: fields.join(', '), name });
  return {
    changeSet: { action: 'hireEdit', title: sentence, tables: changes },
    notes: [
      ...(seeds.length > 0 ? [t('hire.rolesSeeded')] : []),
      ...(full ? [full.note] : []),
      ...startNotes(tables, after, context),
    ],
    sentence,
  };
}
