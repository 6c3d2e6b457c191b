import { t } from '../../i18n/text';
import type { CandidateView, ComparisonView } from '../../rpc/comparison';
import type { Headline } from '../../rpc/decision';
import { coefficient } from '../comparison/format';
import { listed } from '../comparison/problems';

const NAMES_SHOWN = 6;

/**
 * What to know before any number: whether these scores rank at all, who is ahead, and who cannot be told apart.
 * Where raters do not agree, or cannot be linked, nobody is ahead.
 */
export function headlineOf(view: ComparisonView, locale: string): Headline {
  const active = view.candidates.filter(({ withdrawn }) => !withdrawn);
  const scored = active.filter(({ rawMean }) => rawMean !== null);
  if (scored.length === 0) return plain('info', 'nothing');
  if (scored.length === 1) {
    const { alias } = scored[0] as CandidateView;
    return { tone: 'info', title: t('headline.one.title', { alias }), text: t('headline.one.text') };
  }
  if (!view.fair) return plain('warn', 'unlinked');
  const { total } = view.agreement;
  if (total.reading === 'fix') {
    const alpha = total.alpha === null ? '' : coefficient(total.alpha, locale);
    return { tone: 'warn', title: t('headline.fix.title'), text: t('headline.fix.text', { alpha }) };
  }
  if (scored.every(({ rawMean }) => rawMean === scored[0]?.rawMean)) return plain('warn', 'identical');
  const leaders = scored.filter(({ band }) => band === 1);
  return {
    tone: total.reading === 'rely' ? 'good' : total.reading === 'undefined' ? 'warn' : 'info',
    title: ahead(leaders, scored),
    text: [agreementText(view), gateText(leaders)].filter((part) => part !== '').join(' '),
  };
}

function plain(tone: Headline['tone'], key: 'nothing' | 'unlinked' | 'identical'): Headline {
  return { tone, title: t(`headline.${key}.title`), text: t(`headline.${key}.text`) };
}

function ahead(leaders: readonly CandidateView[], scored: readonly CandidateView[]): string {
  if (leaders.length === scored.length) return t('headline.noneApart', { count: scored.length });
  if (leaders.length > NAMES_SHOWN) return t('headline.many', { count: leaders.length });
  const names = aliases(leaders);
  return leaders.length === 1
    ? t('headline.first', { alias: names })
    : t('headline.lead', { aliases: names });
}

function aliases(candidates: readonly CandidateView[]): string {
  const names = candidates.map(({ alias }) => alias);
  if (names.length <= NAMES_SHOWN) return listed(names);
  return t('comparison.aliases.more', {
    aliases: names.slice(0, NAMES_SHOWN).join(', '),
    more: names.length - NAMES_SHOWN,
  });
}

function agreementText({ agreement: { total } }: ComparisonView): string {
  switch (total.reading) {
    case 'rely':
      return t('headline.rely');
    case 'tentative':
      return t('headline.tentative');
    case 'too few':
      return t('headline.tooFew', { count: total.units });
    default:
      return t('headline.noAgreement');
  }
}

function gateText(leaders: readonly CandidateView[]): string {
  const failing = leaders.filter(({ failedGates }) => failedGates.length > 0);
  return failing.length === 0 ? '' : t('headline.gate', { count: failing.length, aliases: aliases(failing) });
}
