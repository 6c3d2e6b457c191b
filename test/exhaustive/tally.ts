/** Every service call in the exhaustive run; otherwise a few of them, other ones for every case. */
export function callsToTry(calls: number, which: number, few: number): readonly number[] {
  const all = Array.from({ length: calls }, (_none, i) => i + 1);
  if (process.env.EXHAUSTIVE) return all;
  const step = Math.max(1, Math.ceil(calls / few));
  return all.filter((k) => k % step === which % step);
}

/** Counts what was tried, and says so at the end. */
export function createTally(what: string) {
  let tried = 0;
  const outcomes = new Map<string, number>();
  afterAll(() => {
    const each = [...outcomes].sort().map(([outcome, count]) => `${outcome} ${count}`);
    process.stdout.write(`${what}: ${tried} tried${each.length > 0 ? ` (${each.join(', ')})` : ''}\n`);
  });
  return (outcome?: string): void => {
    tried += 1;
    if (outcome !== undefined) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  };
}
