import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { RowChange } from '../../model/changeset';
import type { Tables } from '../../model/snapshot';
import type { ImpactGroup, ImpactView } from '../../rpc/comparison';
import { impactCaveats, impactOf } from '../comparison/impact';
import type { Outcome } from '../outcome';
import { changedFields, foldName, rowsOf, text } from '../tables';

/** The setting that switches impact ratios on; whatever else it says, they are off. */
const SETTING = 'Fairness';

export function fairnessState(tables: Tables): { readonly on: boolean; readonly caveats: readonly string[] } {
  return { on: isOn(tables), caveats: impactCaveats() };
}

function isOn(tables: Tables): boolean {
  return foldName(text(settingRow(tables)?.values ?? {}, 'value')) === 'on';
}

function settingRow(tables: Tables) {
  return rowsOf(tables, 'settings').find(({ key }) => foldName(key) === foldName(SETTING));
}

export function setFairness(tables: Tables, on: boolean): Outcome {
  const after: Row = { setting: SETTING, value: on ? 'on' : 'off', note: t('fairness.settingNote') };
  const there = settingRow(tables);
  const same = isOn(tables) === on;
  const title = t(
    same ? (on ? 'fairness.isOn' : 'fairness.isOff') : on ? 'fairness.switchedOn' : 'fairness.switchedOff',
  );
  return {
    changeSet: {
      action: 'fairnessSet',
      title,
      tables: same ? [] : [{ table: 'settings', rows: rowsFor(there, after) }],
    },
    notes: same || !on ? [] : impactCaveats(),
    sentence: title,
  };
}

function rowsFor(there: ReturnType<typeof settingRow>, after: Row): RowChange[] {
  if (there === undefined) return [{ kind: 'add', key: SETTING, after }];
  const { setting: _setting, ...rest } = after;
  const change = changedFields(there.values, rest);
  return change ? [{ kind: 'change', key: there.key, ...change }] : [];
}

/**
 * Impact ratios of totals that somebody enters; counts under five are masked unless `small`.
 * @throws RampError `fairness.off`
 */
export function impactFor(
  tables: Tables,
  groups: readonly ImpactGroup[],
  { small, locale }: { readonly small: boolean; readonly locale: string },
): ImpactView & { readonly locale: string } {
  if (!isOn(tables)) throw new RampError('fairness.off');
  const whole = impactOf(groups, { locale, viewer: 'manager' });
  if (small) return { ...whole, locale };
  // Whoever enters the totals sees what is wrong with them.
  return { ...impactOf(groups, { locale, viewer: 'rater' }), problems: whole.problems, locale };
}
