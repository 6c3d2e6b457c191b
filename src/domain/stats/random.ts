/**
 * Whole numbers below a bound, scattered as if at random and the same for the same seed (mulberry32).
 * `Math` is looked up once: a global is slow to reach in a sandboxed context, and this is called 10⁸ times.
 */
export function randomIndex(seed: number): (bound: number) => number {
  const { imul } = Math;
  let state = seed | 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) * (bound / 4294967296)) | 0;
  };
}

/** FNV-1a over lists of whole numbers: a seed that depends on nothing but the data. */
export function seedOf(...lists: readonly Int32Array[]): number {
  let hash = 0x811c9dc5 | 0;
  for (const list of lists) {
    for (const value of list) hash = Math.imul(hash ^ value, 0x01000193);
  }
  return hash;
}
