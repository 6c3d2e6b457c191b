import { tidy } from './values/text';

const TOTAL = /^(grand |sub ?|sub-)?totals?\s*([:：–-].*)?$/i;
const TOTAL_WORDS = new Set([
  'sum',
  'average',
  'summe',
  'gesamt',
  'gesamtsumme',
  'gesamtergebnis',
  'suma',
  'suma total',
  'total general',
  'total geral',
  'soma',
  'moyenne',
  '合计',
  '总计',
  '汇总',
  '小计',
]);

/** The label of a line that adds up others. A campaign called "Total Wine" is none. */
export function isTotalLabel(text: string): boolean {
  const label = tidy(text);
  return TOTAL.test(label) || TOTAL_WORDS.has(label.toLowerCase());
}
