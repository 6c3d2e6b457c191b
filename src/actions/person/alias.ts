import { sha256 } from '../../model/hash';

/** No vowels, so that no word comes out; no characters that are taken for one another. */
const LETTERS = 'CDFGHJKMNPQRTVWXY';
const CHARACTERS = `${LETTERS}34679`;
const LENGTH = 6;
const PATTERN = new RegExp(`^[${LETTERS}][${CHARACTERS}]{${LENGTH - 1}}$`);

/**
 * A name that says nothing about whose it is: six random characters, made once. It is not computed from the name:
 * whoever reads the file could undo that.
 *
 * @param taken Aliases and names in use.
 * @param random Gives numbers from 0 to below 1.
 *
 * @example newAlias([], () => 0) // => 'CCCCCC'
 */
export function newAlias(taken: Iterable<string>, random: () => number): string {
  const used = taken instanceof Set ? taken : new Set(taken);
  const one = (from: string) => from[Math.floor(random() * from.length)] ?? '';
  for (;;) {
    // A letter first: no spreadsheet takes it for a number.
    const alias = one(LETTERS) + Array.from({ length: LENGTH - 1 }, () => one(CHARACTERS)).join('');
    if (!used.has(alias)) return alias;
  }
}

export function isAlias(text: string): boolean {
  return PATTERN.test(text);
}

const DIGITS = 13;

/**
 * Numbers from 0 to below 1 that follow from a text of random characters: a preview and its confirmation draw the same.
 * The text is kept nowhere, so that nobody can draw them again.
 */
export function seededNumbers(seed: string): () => number {
  let block = '';
  let count = 0;
  return () => {
    if (block.length < DIGITS) {
      block = sha256(`${seed} ${count}`);
      count += 1;
    }
    const digits = block.slice(0, DIGITS);
    block = block.slice(DIGITS);
    return Number.parseInt(digits, 16) / 16 ** DIGITS;
  };
}
