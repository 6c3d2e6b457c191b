/** Scripts that write names and what follows them without a space. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Finds somebody's names in texts. */
export type NameMatcher = {
  readonly has: (text: string) => boolean;
  /** The text with each of the names replaced; the same text when there is none in it. */
  readonly replace: (text: string, by: string) => string;
};

/**
 * Looks for whole names, never for parts of other words: "Ana" is not in "Anabel". Accents, width, spaces and
 * "Surname, First name" make no difference. A name of one word counts in a sentence as it is written or in capitals
 * only, because "Will", "Mark" and "May" are words too; alone in a cell, letter case does not matter. A name of one
 * letter counts only alone in a cell.
 *
 * @param others Names of other people that contain one of these: they stay as they are.
 *
 * @example nameMatcher(['Ana Silva'], []).replace('Silva, Ana and ana silva', 'P-1') // => 'P-1 and P-1'
 */
export function nameMatcher(terms: readonly string[], others: readonly string[]): NameMatcher {
  const wanted = terms.map(tidy).filter((term) => term !== '');
  const alone = new Set(wanted.map(foldText));
  const spared = new Set(others.map(foldText).filter((name) => !alone.has(name)));
  const within = wanted.flatMap(patterns);
  if (wanted.length === 0) return { has: () => false, replace: (text) => text };
  const keep = others.map(tidy).filter((name) => name !== '' && !alone.has(foldText(name)));
  // Longer names first, and other people's before these: what matches first is what counts.
  const source = [
    ...keep.flatMap((name) => patterns(name).map((each) => ({ ...each, keep: true }))),
    ...within,
  ]
    .sort((a, b) => b.length - a.length)
    .map((each) => ('keep' in each ? `(?:${each.pattern})` : `(${each.pattern})`))
    .join('|');
  const pattern = source === '' ? null : new RegExp(source, 'gu');
  const replace = (text: string, by: string): string => {
    const folded = foldText(text);
    if (alone.has(folded)) return by;
    if (pattern === null || spared.has(folded)) return text;
    let found = false;
    const out = text.normalize('NFD').replace(pattern, (match, ...groups) => {
      const own = groups.slice(0, within.length).some((group) => typeof group === 'string');
      found ||= own;
      return own ? by : match;
    });
    return found ? out.normalize('NFC') : text;
  };
  return { replace, has: (text) => replace(text, '') !== text };
}

/** The words of a name that are long enough to look for by themselves. */
export function nameParts(name: string): readonly string[] {
  const words = tidy(name).split(' ');
  return words.length < 2 ? [] : words.filter((word) => word.length >= 3 || UNSPACED.test(word));
}

/** Letter case, width, accents and spaces put aside. */
export function foldText(text: string): string {
  return bare(text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase());
}

function tidy(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ');
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

type Pattern = { readonly pattern: string; readonly length: number };

function patterns(name: string): readonly Pattern[] {
  const words = bare(name).split(' ');
  const plain = words.join('');
  if ([...plain].length < 2) return [];
  const single = words.length === 1 && !plain.includes('@');
  const forms = [words.map((word) => letters(word, !single)).join('\\s+')];
  if (single && plain.toUpperCase() !== plain) forms.push(letters(plain.toUpperCase(), false));
  if (words.length > 1) {
    const last = letters(words[words.length - 1] as string, true);
    const rest = words.slice(0, -1).map((word) => letters(word, true));
    forms.push(`${last},\\s*${rest.join('\\s+')}`);
  }
  const any = `(?:${forms.join('|')})`;
  const pattern = UNSPACED.test(plain) ? any : `(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}\\p{M}])`;
  return [{ pattern, length: plain.length }];
}

/** Each letter with whatever accents it may carry, in either case where that is asked for. */
function letters(word: string, anyCase: boolean): string {
  return [...word]
    .map((char) => {
      const cases = anyCase ? [...new Set([char, char.toLowerCase(), char.toUpperCase()])] : [char];
      const escaped = cases.map((each) => each.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
      return `${escaped.length > 1 ? `(?:${escaped.join('|')})` : escaped[0]}[\\u0300-\\u036f]*`;
    })
    .join('');
}
