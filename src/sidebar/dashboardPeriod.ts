import type { DashboardInput, DashboardPeriod } from '../rpc/dashboard';

/**
 * The dates that the person changed, an emptied one as `''`: the rest is left to the sheet's cells, where somebody may
 * have typed meanwhile.
 */
export function changedDates(sheet: DashboardPeriod, typed: DashboardInput): DashboardInput {
  const changed = (['from', 'to', 'asOf'] as const).filter(
    (name) => typed[name] !== undefined && typed[name] !== sheet[name],
  );
  return Object.fromEntries(changed.map((name) => [name, typed[name]]));
}
