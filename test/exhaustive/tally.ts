/** All of a list in the exhaustive run; otherwise a few of it, other ones for every case. */
export function someOf<T>(all: readonly T[], which: number, few: number): readonly T[] {
  return process.env.EXHAUSTIVE ? all : fewOf(all, which, few);
}

export function fewOf<T>(all: readonly T[], which: number, few: number): readonly T[] {
  const step = Math.max(1, Math.ceil(all.length / few));
  return all.filter((_each, i) => i % step === which % step);
}

/** Counts what was tried, and says so at the end. */
export function createTally(what: string) {
  const outcomes = new Map<string, number>();
  afterAll(() => {
    const each = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`);
    process.stdout.write(`${what}: ${each.join(', ')}\n`);
  });
  return (outcome: string, count = 1): void => {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + count);
  };
}
