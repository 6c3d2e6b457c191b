/** What a spreadsheet's locale (`en_US`, `de_DE`) decides when something is typed or shown. */
export type Locale = {
  readonly id: string;
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  readonly order: 'dmy' | 'mdy' | 'ymd';
  readonly dateSeparator: string;
  /** The pattern a typed date gets. */
  readonly datePattern: string;
  /** Lower-case month names, long and short, English ones included → 1 … 12. */
  readonly months: ReadonlyMap<string, number>;
};

const locales = new Map<string, Locale>();

export function localeOf(id: string): Locale {
  const known = locales.get(id);
  if (known) return known;
  const tag = id.replace(/_/g, '-');
  const number = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(-1234567.8);
  const date = new Intl.DateTimeFormat(tag, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(Date.UTC(2026, 2, 5));
  const part = (type: string): string => number.find((p) => p.type === type)?.value ?? '';
  const order = date
    .map((p) => (({ day: 'd', month: 'm', year: 'y' }) as Record<string, string>)[p.type] ?? '')
    .join('');
  const locale: Locale = {
    id,
    tag,
    decimal: part('decimal') || '.',
    group: part('group') || (part('decimal') === ',' ? '.' : ','),
    order: order === 'mdy' || order === 'ymd' ? order : 'dmy',
    dateSeparator: date.find((p) => p.type === 'literal')?.value.trim() ?? '/',
    datePattern: date
      .map(({ type, value }) => {
        if (type === 'year') return 'yyyy';
        if (type === 'month') return 'M'.repeat(value.length);
        return type === 'day' ? 'd'.repeat(value.length) : value;
      })
      .join('')
      .trim(),
    months: monthNames(tag),
  };
  locales.set(id, locale);
  return locale;
}

function monthNames(tag: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of ['en-US', tag]) {
    for (const month of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      for (let i = 0; i < 12; i++) {
        names.set(
          format
            .format(Date.UTC(2026, i, 15))
            .toLowerCase()
            .replace(/\.$/, ''),
          i + 1,
        );
      }
    }
  }
  return names;
}
