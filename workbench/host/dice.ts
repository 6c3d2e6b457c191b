/** Numbers as of `Math.random` that are the same every time; `rolled` of them have been drawn, and may be set back. */
export type Dice = { next(): number; rolled: number };

/** A counter, mixed as MurmurHash3 ends (splitmix32). */
export function createDice(seed: number): Dice {
  const dice: Dice = {
    rolled: 0,
    next: () => {
      dice.rolled += 1;
      let mixed = (seed + Math.imul(dice.rolled, 0x9e3779b9)) | 0;
      mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
    },
  };
  return dice;
}
