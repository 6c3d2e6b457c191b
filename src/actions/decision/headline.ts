import { t } from '../../i18n/text';
import type { AgreementView, CandidateView, ComparisonView } from '../../rpc/comparison';
import type { Headline } from '../../rpc/decision';
import { disagrees } from '../comparison/agreement';
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
  // What is wrong in detail, and the remedy, stand in the notes.
  if (scored.length === 0) return { tone: 'info', title: t('headline.nothing'), text: '' };
  if (scored.length === 1) {
    return { tone: 'info', title: t('headline.one', { alias: aliases(scored) }), text: '' };
  }
  if (!view.fair) return { tone: 'warn', title: t('headline.unlinked'), text: t('headline.unlinkedText') };
  const { total } = view.agreement;
  if (total.reading === 'fix') {
    const alpha = total.alpha === null ? '' : coefficient(total.alpha, locale);
    return { tone: 'warn', title: t('headline.fix'), text: t('headline.fixText', { alpha }) };
  }
  if (disagrees(total)) {
    const alpha = coefficient(total.alpha ?? 0, locale);
    const text = t('headline.noOrderText', { alpha, count: total.units });
    return { tone: 'warn', title: t('headline.noOrder'), text };
  }
  if (scored.every(({ rawMean }) => rawMean === scored[0]?.rawMean)) {
    return { tone: 'warn', title: t('headline.identical'), text: '' };
  }
  const leaders = scored.filter(({ band }) => band === 1);
  const first = ahead(leaders, scored);
  if (total.reading === 'undefined') {
    const text = [t('headline.uncheckedText', { first }), gateText(leaders)];
    return { tone: 'warn', title: t('headline.unchecked'), text: joined(text) };
  }
  const apart = leaders.length < scored.length;
  return {
    tone: total.reading === 'rely' ? 'good' : 'info',
    title: first,
    text: joined([apart ? '' : t('headline.alike'), agreementText(total, apart), gateText(leaders)]),
  };
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
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

function agreementText({ reading, units }: AgreementView, apart: boolean): string {
  if (reading === 'too few') {
    return joined([t('headline.tooFew', { count: units }), apart ? t('headline.tentativeOrder') : '']);
  }
  return t(reading === 'rely' ? 'headline.rely' : 'headline.tentative');
}

function gateText(leaders: readonly CandidateView[]): string {
  const failing = leaders.filter(({ failedGates }) => failedGates.length > 0);
  return failing.length === 0 ? '' : t('headline.gate', { count: failing.length, aliases: aliases(failing) });
}
