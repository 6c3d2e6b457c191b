import type { Field } from '../../../model/schema';
import { kindOf } from '../reading';
import { isCurrencyCode, parseCurrency } from '../values/currency';
import { parseDate } from '../values/date';
import { parseDuration } from '../values/duration';
import { parseNumber } from '../values/number';
import { isBlank, tidy } from '../values/text';
import { parseChoice, parseYesNo } from '../values/word';

/** What the values of a column look like: shares of the filled ones. */
export type Profile = {
  readonly filled: number;
  readonly distinct: number;
  readonly date: number;
  readonly number: number;
  readonly percent: number;
  readonly duration: number;
  /** Lengths of time with colons. */
  readonly clock: number;
  readonly yesNo: number;
  readonly currency: number;
  readonly values: readonly string[];
};

const SAMPLE = 300;

/** Looks at up to 300 filled values, spread over the whole column. */
export function profileColumn(column: readonly string[]): Profile {
  const all = column.filter((value) => !isBlank(value));
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  const values = all.filter((_, i) => i % step === 0).slice(0, SAMPLE);
  const share = (test: (value: string) => boolean): number =>
    values.length === 0 ? 0 : values.filter(test).length / values.length;
  return {
    filled: all.length,
    distinct: new Set(all).size,
    date: share((value) => parseDate(value, 'dmy') !== null || parseDate(value, 'mdy') !== null),
    number: share((value) => parseNumber(value, '.') !== null || parseNumber(value, ',') !== null),
    percent: share((value) => /\d\s*%$/.test(tidy(value))),
    duration: share((value) => parseDuration(value, 's', 'mm:ss', '.') !== null),
    clock: share((value) => /^\d+:\d{2}(:\d{2})?/.test(tidy(value))),
    yesNo: share((value) => parseYesNo(value) !== null),
    currency: share((value) => isCurrencyCode(parseCurrency(value) ?? '')),
    values,
  };
}

/** How well the values suit a field, 0 to 1. */
export function fitOf(field: Field, profile: Profile): number {
  if (profile.filled === 0) return 0;
  switch (kindOf(field)) {
    case 'date':
      return profile.date;
    case 'number':
      return profile.percent > 0.5 || profile.date > 0.9 ? 0 : profile.number;
    case 'share':
      return Math.min(1, profile.number + profile.percent);
    case 'seconds':
    case 'minutes':
      return Math.max(profile.duration, profile.number);
    case 'yesNo':
      return profile.yesNo;
    case 'currency':
      return profile.currency;
    case 'choice':
      return share(profile.values, (value) => parseChoice(value, field.options ?? []) !== null);
    default:
      if (field.id === 'sourceId') return idFit(profile);
      return profile.date > 0.5 || profile.clock > 0.5 || profile.percent > 0.5
        ? 0.2
        : profile.number > 0.9
          ? 0.6
          : 1;
  }
}

/** IDs may come a few times each (a call handed on), but not as seldom as words of a list do. */
function idFit(profile: Profile): number {
  if (profile.date > 0.5 || profile.clock > 0.5) return 0;
  return profile.distinct / profile.filled >= 0.2 ? 1 : 0.3;
}

function share(values: readonly string[], test: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}
