import { t } from '../../i18n/text';
import type { ChangeSet, TableChange } from '../../model/changeset';
import type { Tables } from '../../model/snapshot';
import { checkRow } from '../../model/validate';
import type { ActionContext } from '../context';
import { formatDate } from '../format';
import type { Outcome } from '../outcome';
import { setFullValue } from '../roles/fullValue';
import { mergeRoles, seedRoles, withRoles } from '../roles/seedRoles';
import { nextId, rowsOf, text } from '../tables';
import { checkName, checkRole, type HireFields, hireRow, roleNames } from './fields';
import { startNotes } from './startNotes';

/**
 * Adds a hire; the six standard roles are seeded first where the Roles sheet is still empty.
 * @throws RampError for a blank or taken name, an unknown role, an impossible date, an FTE outside (0, 1].
 */
export function addHire(
  tables: Tables,
  input: HireFields & { readonly fullValue?: number },
  context: ActionContext,
): Outcome {
  const seeds = seedRoles(tables);
  const withSeeds = withRoles(tables, seeds);
  checkName(input.name ?? '', tables);
  const role = input.role ? checkRole(input.role, roleNames(withSeeds)) : '';
  const hireId = nextId(
    'H',
    rowsOf(tables, 'hires').map(({ values }) => text(values, 'hireId')),
  );
  const row = { ...hireRow({ ...input, role }), hireId, status: 'active' };
  checkRow('hires', row, { partial: !input.role || !input.startDate });

  const full = input.fullValue === undefined ? null : setFullValue(withSeeds, role, input.fullValue);
  const roleRows = mergeRoles(seeds, full?.changes ?? []);
  const changes: TableChange[] = [{ table: 'hires', rows: [{ kind: 'add', key: hireId, after: row }] }];
  if (roleRows.length > 0) changes.push({ table: 'roles', rows: roleRows });

  const name = text(row, 'name');
  const sentence =
    role && input.startDate
      ? t('hire.added', { name, role, start: formatDate(input.startDate, context.locale) })
      : t('hire.addedIncomplete', { name });
  const changeSet: ChangeSet = { action: 'hireAdd', title: sentence, tables: changes };
  const notes = [
    ...(seeds.length > 0 ? [t('hire.rolesSeeded')] : []),
    ...(full ? [full.note] : []),
    ...startNotes(tables, row, context),
  ];
  return { changeSet, notes, sentence };
}
