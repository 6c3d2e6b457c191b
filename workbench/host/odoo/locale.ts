import type { Model } from '@odoo/o-spreadsheet';

export type EngineLocale = ReturnType<Model['getters']['getLocale']>;

const PARTS: Readonly<Record<string, string>> = { day: 'dd', month: 'mm', year: 'yyyy' };

/** What the engine wants to know about a locale such as `en_US` or `de_DE`; `Intl` knows it all. */
export function engineLocale(code: string): EngineLocale {
  const tag = code.replace('_', '-');
  const numbers = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5);
  const separator = (type: string): string | undefined => numbers.find((part) => part.type === type)?.value;
  const decimalSeparator = separator('decimal') ?? '.';
  const group = separator('group');
  const dateFormat = new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', year: 'numeric' })
    .formatToParts(new Date(2000, 0, 2))
    .map((part) => PARTS[part.type] ?? part.value.replace(/[\u200e\u200f]/g, ''))
    .join('');
  const twelveHours = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;
  return {
    name: tag,
    code,
    decimalSeparator,
    ...(group ? { thousandsSeparator: group.replace(/[\u00a0\u202f]/g, ' ') } : {}),
    weekStart: tag.endsWith('US') ? 7 : 1,
    dateFormat: code === 'en_US' ? 'm/d/yyyy' : dateFormat,
    timeFormat: twelveHours ? 'hh:mm:ss a' : 'hh:mm:ss',
    formulaArgSeparator: decimalSeparator === ',' ? ';' : ',',
  };
}
