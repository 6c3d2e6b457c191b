import type { Done } from '../model/preview';

/** A date or `''`, which clears it; what is left out stays as the Dashboard sheet says. */
export type DashboardInput = { readonly from?: string; readonly to?: string; readonly asOf?: string };

/** The period in the cells of the Dashboard sheet, `''` where blank; the problem names a cell that holds no date. */
export type DashboardPeriod = {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly problem: string;
};

export type DashboardRpc = {
  dashboardPeriod: (input: Record<string, never>) => DashboardPeriod;
  dashboardRefresh: (input: DashboardInput) => Done;
};
