import { RampError } from '../domain/error';
import { t } from '../i18n/text';
import type { ChangeSet } from '../model/changeset';
import { changeSetHash, firstDifference } from '../model/hash';
import { keyLabel } from '../model/key';
import { type Applied, type ApplyOptions, applyChangeSet, recover } from './apply';
import { spareFormulas } from './formulas';
import { withDocumentLock } from './lock';
import { decodeTable } from './snapshot';
import { oneReading, reading, stateOf } from './state';

/**
 * The second call of the preview protocol: computes the change set again from the sheets as they are now, under the
 * lock, and applies it only when it is what the person agreed to.
 *
 * @param confirm The `hash` of the preview (`changeSetHash` of what was computed then).
 * @param compute Reads with `readTables` and computes; it may be called once only.
 * @throws RampError `change.stale` naming the row that differs.
 */
export function applyConfirmed<T extends { readonly changeSet: ChangeSet }>(
  confirm: string,
  compute: () => T,
  options: ApplyOptions = {},
): Applied & { readonly outcome: T } {
  return withDocumentLock(() => {
    recover();
    const outcome = compute();
    const { changeSet, notes } = spareFormulas(outcome.changeSet);
    requireConfirmed(changeSet, confirm);
    const applied = applyChangeSet(changeSet, options);
    return { ...applied, notes: [...notes, ...applied.notes], outcome: { ...outcome, changeSet } };
  });
}

/**
 * The first call of the preview protocol: what `compute` would have written, without what would write over formulas,
 * which is said in `notes`.
 */
export function previewed<T extends { readonly changeSet: ChangeSet; readonly notes: readonly string[] }>(
  compute: () => T,
): T {
  recover();
  return oneReading(() => {
    const outcome = compute();
    const { changeSet, notes } = spareFormulas(outcome.changeSet);
    return { ...outcome, changeSet, notes: [...outcome.notes, ...notes] };
  });
}

/** @throws RampError `change.stale` naming the first row that is not as it was previewed. */
export function requireConfirmed(changeSet: ChangeSet, confirm: string): void {
  if (changeSetHash(changeSet) === confirm) return;
  const difference = firstDifference(confirm, changeSet);
  if (!difference) throw new RampError('change.staleRows');
  const { table, row } = difference;
  const state = stateOf(table, reading());
  const sheet = state?.name ?? table;
  const found = state && decodeTable(state).rows.find(({ key }) => key === row.key);
  const where = found
    ? t('change.where', { sheet, row: found.row })
    : t('change.whereKey', { sheet, key: keyLabel(row.key) });
  throw new RampError('change.stale', { where });
}
