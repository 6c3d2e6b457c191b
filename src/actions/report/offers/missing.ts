import { t } from '../../../i18n/text';
import { isAverage } from '../../import/guess/header';
import type { Column } from '../columns';
import { name, type Tab } from './draft';

/** Several currencies, listed; `''` for one or none. */
export function mixedCurrencies(columns: readonly Column[]): string {
  const currency = columns.find(({ role }) => role === 'currency');
  const values = new Set((currency?.values ?? []).map((value) => value.trim().toUpperCase()));
  return values.size > 1 ? [...values].slice(0, 4).join(', ') : '';
}

export function missing({ of, groups, date }: Tab, all: readonly Column[], mixed: string): readonly string[] {
  const out: string[] = [];
  const has = (role: Column['role']): boolean => all.some((column) => column.role === role);
  const currency = all.find(({ role }) => role === 'currency');
  if (mixed !== '' && currency && has('spend'))
    out.push(t('report.missing.currencies', { header: name(currency), list: mixed }));
  if (groups.length === 0) out.push(t('report.missing.group'));
  if (has('spend') && !has('revenue')) out.push(t('report.missing.revenue'));
  const talk = of('talk');
  if (talk && of('handled') && isAverage(talk.names.join(' ')) && talk.kinds.has('duration'))
    out.push(t('report.missing.averages', { header: name(talk) }));
  if (!date && !has('date')) out.push(t('report.missing.date'));
  return out;
}
