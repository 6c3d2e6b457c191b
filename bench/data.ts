/** A range of one column, as Sheets hands it over. */
export type Column = readonly (readonly unknown[])[];

export const HIRES = 200;
export const DAY_MS = 86_400_000;

/** Same numbers on every run, in [0, 1). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function column(rows: number, value: (i: number) => unknown): Column {
  return Array.from({ length: rows }, (_, i) => [value(i)]);
}

const start = Date.UTC(2026, 0, 1);

const MAKERS = {
  hire: (next: () => number) => `Hire ${Math.floor(next() * HIRES)}`,
  talk: (next: () => number) => 60 + Math.floor(next() * 600),
  hold: (next: () => number) => Math.floor(next() * 60),
  wrap: (next: () => number) => Math.floor(next() * 120),
  revenue: (next: () => number) => Math.round(next() * 40_000) / 100,
  spend: (next: () => number) => Math.round(next() * 10_000) / 100,
  refunds: (next: () => number) => Math.round(next() * 1_000) / 100,
  accepted: (next: () => number) => next() < 0.8,
  complexity: (next: () => number) => 1 + Math.floor(next() * 4) / 2,
  rework: (next: () => number) => Math.floor(next() * 3),
  date: (next: () => number) => new Date(start + Math.floor(next() * 180) * DAY_MS),
} as const;

export type Name = keyof typeof MAKERS;

/** Columns of made-up work of 200 hires: a function's arguments in order. */
export function columns(names: readonly Name[], rows: number): Column[] {
  const next = generator(1);
  return names.map((name) => column(rows, () => MAKERS[name](next)));
}
