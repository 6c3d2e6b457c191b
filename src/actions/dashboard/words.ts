import { t } from '../../i18n/text';
import { formatDate, formatNumber, formatShare } from '../format';
import type { Card } from './card';
import type { CardForecast } from './forecast';

const SYMBOLS = {
  Ahead: '▲',
  'On track': '●',
  'At risk': '◆',
  'Off track': '▼',
  'Too early': '◌',
  'No data': '–',
} as const;

/** Status as a cell shows it: a symbol and a word, so that colour is never alone. */
export function statusText(status: Card['status']): string {
  return `${SYMBOLS[status]} ${status}`;
}

/** A value with its unit as people write it: "412 s", "84 %", "3.21 listings/FTE-day". */
export function formatValue(value: number, unit: string, locale: string): string {
  if (unit === 'share' || unit === 'share of full') return formatShare(value, locale, 1);
  if (unit === 'seconds') return `${formatNumber(value, locale, Math.abs(value) < 100 ? 1 : 0)} s`;
  const digits = Math.abs(value) >= 100 ? 0 : 2;
  const number = formatNumber(value, locale, digits);
  return unit === '' || unit === 'ratio' ? number : `${number} ${unit}`;
}

function unitOf(metric: string, unit: string): string {
  return unit === '' && /handle time/i.test(metric) ? 'seconds' : unit;
}

/** The unit in which the card's actual is measured; an imported hire without a role has the metric's own. */
export function unitShown(card: Card): string {
  if (card.primary?.hasUnit) return card.primary.unit;
  return unitOf(metricShown(card), '');
}

export function metricShown(card: Card): string {
  if (card.primary) return card.primary.metric;
  if (!card.observed) return '';
  return card.observed.counted === 'contacts' ? 'Average handle time' : 'Net ROAS';
}

export function missingText(missing: Card['missing']): string {
  return missing === null ? '' : t(`hire.missing.${missing}`);
}

function guardrailText(card: Card, locale: string): string {
  const seen = card.guardrails.filter(({ observed }) => observed !== null);
  const breached = seen.find((guardrail) => guardrail.breached);
  if (breached?.observed) {
    return t('status.why.breached', {
      metric: breached.metric,
      actual: formatShare(breached.observed.actual, locale, 0),
      limit: formatShare(breached.limit, locale, 0),
    });
  }
  const [fine] = seen;
  return fine ? t('status.why.fine', { metric: fine.metric }) : '';
}

/** Why a hire has the status it has, in one sentence with its numbers. */
export function whyText(card: Card, locale: string): string {
  const { observed } = card;
  const metric = metricShown(card);
  const number = (value: number) => formatValue(value, unitShown(card), locale);
  const missing = missingText(card.missing);
  if (card.missing !== null) {
    return observed
      ? t('status.why.incompleteWith', {
          missing,
          metric,
          actual: number(observed.actual),
          n: formatNumber(observed.n, locale, 0),
        })
      : t('status.why.incomplete', { missing });
  }
  if (!observed) return t('status.why.noData.metric', { metric: metric || 'events' });
  const n = formatNumber(observed.n, locale, 0);
  const actual = number(observed.actual);
  if (card.target === null) return t('status.why.noTarget', { metric, actual, n });
  const day = formatNumber(card.rampDay ?? 0, locale, 0);
  const target = number(card.target);
  if (card.status === 'Too early') return t('status.why.early', { metric, actual, target, day, n });
  const guardrails = guardrailText(card, locale);
  const key = card.firstWeekOff ? 'status.why.firstWeekOff' : 'status.why.numbers';
  return t(key, { metric, actual, target, day, n, guardrails });
}

/**
 * When full productivity is likely, or was likely reached, how sure that is, and what it calls for; `''` without a
 * forecast.
 */
export function forecastText(forecast: CardForecast | null, asOf: string, locale: string): string {
  if (!forecast) return '';
  const { warning, plateau } = forecast;
  return [
    whenText(forecast, asOf, locale),
    plateau ? t('forecast.plateau') : '',
    warning ? t('forecast.warning') : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** No chance is none, and none is certain. */
function chanceText(chance: number, locale: string): string {
  if (chance < 0.01) return t('forecast.chance.below', { share: formatShare(0.01, locale) });
  if (chance > 0.99) return t('forecast.chance.above', { share: formatShare(0.99, locale) });
  return formatShare(chance, locale);
}

function whenText(
  { date, early, late, fullDay, chance }: CardForecast,
  asOf: string,
  locale: string,
): string {
  const shown = (iso: string) => formatDate(iso, locale);
  const share = { day: formatNumber(fullDay, locale, 0), chance: chanceText(chance, locale) };
  if (date === null) return t('forecast.beyond', share);
  const reached = date <= asOf;
  const words = { ...share, date: shown(date) };
  if (early === null || late === null) return t(reached ? 'forecast.reachedOpen' : 'forecast.open', words);
  const range = { ...words, early: shown(early), late: shown(late) };
  return t(reached ? 'forecast.reached' : 'forecast.range', range);
}
