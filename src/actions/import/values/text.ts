/** What exports write where there is nothing. */
const BLANKS = new Set([
  '',
  '-',
  '--',
  '---',
  '–',
  '—',
  'n/a',
  '#n/a',
  'na',
  'null',
  'nan',
  'undefined',
  '(blank)',
]);

/** Outer spaces off, no-break and thin spaces as plain ones. */
export function tidy(text: string): string {
  return text.replace(/[\u00a0\u2007\u2009\u202f\ufeff]/g, ' ').trim();
}

/** Nothing is written there: missing, which is not 0. */
export function isBlank(text: string): boolean {
  return BLANKS.has(tidy(text).toLowerCase());
}

/** A header or label for comparing: `AvgTalkDuration` and `Avg. talk duration` are one. */
export function fold(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu}(?:\p{Ll}|\p{Lu}))/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#$€£¥₹]+/gu, ' ')
    .trim();
}
