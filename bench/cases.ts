import type { Column, Name } from './data';
import { ahtLoop, listingsLoop, roasLoop, trendLoop } from './loops';

/** A function that reads many rows, its arguments, and the bare loop that it is held against. */
export interface Case {
  readonly name: string;
  readonly columns: readonly Name[];
  readonly loop: (columns: readonly Column[]) => unknown[][];
}

export const CASES: readonly Case[] = [
  { name: 'RAMP_AHT_BY', columns: ['hire', 'talk', 'hold', 'wrap'], loop: ahtLoop },
  { name: 'RAMP_ROAS_BY', columns: ['hire', 'revenue', 'spend', 'refunds'], loop: roasLoop },
  { name: 'RAMP_LISTINGS_BY', columns: ['hire', 'accepted', 'complexity', 'rework'], loop: listingsLoop },
  { name: 'RAMP_TREND', columns: ['hire', 'date', 'revenue', 'spend'], loop: trendLoop },
];

export const ROWS = [1_000, 10_000, 100_000, 1_000_000];
