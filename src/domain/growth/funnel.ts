import type { Interval } from '../stats/interval';
import { kaplanMeier, survivalQuantile } from '../stats/kaplan-meier';
import { wilson } from '../stats/proportion-interval';

export const OUTCOMES = ['advanced', 'rejected', 'withdrew', 'open'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One candidate's time in a stage: days until leaving, or so far where still open. */
export interface StageRow {
  readonly outcome: Outcome;
  readonly days: number;
}

export interface StageSummary {
  readonly entered: number;
  readonly decided: number;
  /** Advanced of those decided, with Wilson's limits; null before the first decision. */
  readonly conversion: Interval | null;
  /** Kaplan–Meier median of the days in the stage; null where not reached. */
  readonly medianDays: number | null;
}

/**
 * A hiring stage: conversion counts decided candidates only (withdrawals included, open ones are not failures yet);
 * time in stage is the Kaplan–Meier median, leaving by any outcome being the event and open ones censored.
 */
export function stageSummary(rows: readonly StageRow[]): StageSummary {
  const decided = rows.filter(({ outcome }) => outcome !== 'open').length;
  const advanced = rows.filter(({ outcome }) => outcome === 'advanced').length;
  const steps = kaplanMeier(
    rows.map(({ days }) => days),
    rows.map(({ outcome }) => outcome !== 'open'),
  );
  return {
    entered: rows.length,
    decided,
    conversion: decided === 0 ? null : wilson(advanced, decided, 0.95),
    medianDays: survivalQuantile(steps, 0.5),
  };
}
