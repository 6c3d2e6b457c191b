import { RampError } from '../../domain/error';
import { krippendorffAlpha, type Metric } from '../../domain/skills/alpha';
import { errorText, t } from '../../i18n/text';
import type { AgreementReading, AgreementView } from '../../rpc/comparison';
import { coefficient } from './format';
import type { Round, ScoredSheet } from './round';

const CONFIDENCE = 0.95;
/** Krippendorff (2004): rely from .80, tentative conclusions from .667. */
const RELY = 0.8;
const TENTATIVE = 0.667;

/** Agreement of raters on submissions: ordinal alpha per criterion, interval alpha on totals, as RAMP_AGREE has them. */
export function agreementOf(
  round: Round,
  locale: string,
): { readonly total: AgreementView; readonly criteria: readonly AgreementView[] } {
  return {
    total: agreement(round, '', 'interval', ({ total }) => total, locale),
    criteria: round.criteria.map(({ name }, c) =>
      agreement(round, name, 'ordinal', ({ levels }) => levels[c] ?? null, locale),
    ),
  };
}

function agreement(
  { sheets }: Round,
  criterion: string,
  metric: Metric,
  levelOf: (sheet: ScoredSheet) => number | null,
  locale: string,
): AgreementView {
  const values = new Set<number>();
  const units = new Map<string, number[]>();
  const raters = new Set<number>();
  for (const sheet of sheets) {
    const value = levelOf(sheet);
    if (value === null) continue;
    values.add(value);
    raters.add(sheet.rater);
    const unit = units.get(sheet.task);
    if (unit) unit.push(value);
    else units.set(sheet.task, [value]);
  }
  const scale = [...values].sort((a, b) => a - b);
  const position = new Map(scale.map((value, i) => [value, i]));
  const ratings = [...units.values()].map((unit) => unit.map((value) => position.get(value)!));
  const common = { criterion, raters: raters.size };
  try {
    const { estimate, low, high, n } = krippendorffAlpha(ratings, scale, metric, CONFIDENCE);
    const reading = readingOf(estimate, low);
    const numbers = {
      alpha: coefficient(estimate, locale),
      low: low === null ? '' : coefficient(low, locale),
      high: high === null ? '' : coefficient(high, locale),
      count: n,
    };
    const text = t(`comparison.agreement.${reading === 'too few' ? 'tooFew' : reading}`, numbers);
    return { ...common, alpha: estimate, low, high, units: n, reading, text };
  } catch (error) {
    if (!(error instanceof RampError)) throw error;
    const rated = ratings.filter((unit) => unit.length > 1).length;
    const nothing = { alpha: null, low: null, high: null, units: rated, reading: 'undefined' } as const;
    return { ...common, ...nothing, text: undefinedText(error) };
  }
}

/** Raters who do not agree enough for any order: too low, or too low so far where submissions are few. */
export function disagrees({ reading, alpha }: AgreementView): boolean {
  return reading === 'fix' || (reading === 'too few' && alpha !== null && alpha < TENTATIVE);
}

/** Without limits there are fewer than eight submissions. */
function readingOf(alpha: number, low: number | null): Exclude<AgreementReading, 'undefined'> {
  if (low === null) return 'too few';
  if (alpha >= RELY) return 'rely';
  return alpha >= TENTATIVE ? 'tentative' : 'fix';
}

function undefinedText(error: RampError): string {
  if (error.code === 'stats.noVariation') return t('comparison.agreement.noVariation');
  if (error.code === 'stats.noUnitRatedTwice') return t('comparison.agreement.noPairs');
  return errorText(error);
}
