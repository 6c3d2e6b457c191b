import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { CandidateView, ComparisonView } from '../../rpc/comparison';
import type { DecisionMark } from '../../rpc/decision';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { TextField } from '../components/TextField';
import { points } from './figures';

type CandidatesProps = {
  readonly view: ComparisonView;
  readonly ranked: boolean;
  readonly locale: string;
  readonly decisions: readonly DecisionMark[];
  /** How many are listed. */
  readonly shown: number;
  /** How many *more* adds. */
  readonly step: number;
  readonly onMore: () => void;
};

/** Above so many, scrolling is no way to find one. */
const FIND_FROM = 15;

/** Candidates by band, or by alias where the scores do not rank; each opens its decision. */
export function Candidates({ view, ranked, locale, decisions, shown, step, onMore }: CandidatesProps) {
  const [wanted, setWanted] = useState('');
  const decided = new Map(decisions.map(({ candidateId, decision }) => [candidateId, decision]));
  const all = view.candidates;
  const text = wanted.trim().toUpperCase();
  const found = text === '' ? all : all.filter(({ alias }) => alias.toUpperCase().includes(text));
  const listed = found.slice(0, shown);
  if (all.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="part-title">
        {t('compare.candidates')}{' '}
        <span class="muted small">{t(ranked ? 'compare.ahead' : 'compare.byAlias')}</span>
      </h2>
      <p class="muted small">{t(view.fair ? 'compare.candidatesHint' : 'compare.candidatesHintRaw')}</p>
      {all.length >= FIND_FROM && <TextField label={t('compare.find')} value={wanted} onInput={setWanted} />}
      {found.length === 0 && <p>{t('compare.notFound', { text: wanted.trim() })}</p>}
      {byBand(listed).map(([band, members]) => (
        <div key={String(band)} class="band">
          {band !== null && (
            <h3 class="band-title">
              {t('compare.band', { band })}
              {members.length > 1 && <span class="muted small"> {t('compare.bandText')}</span>}
            </h3>
          )}
          <ul class="rows">
            {members.map((candidate) => (
              <li key={candidate.candidateId}>
                <Candidate
                  candidate={candidate}
                  decision={decided.get(candidate.candidateId)}
                  locale={locale}
                  round={view}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {found.length > listed.length && (
        <div class="actions">
          <Button onClick={onMore}>
            {t('compare.more', { count: Math.min(step, found.length - listed.length) })}
          </Button>
          <span class="muted small" role="status">
            {t('compare.shown', { shown: listed.length, count: found.length })}
          </span>
        </div>
      )}
    </section>
  );
}

function byBand(candidates: readonly CandidateView[]): readonly [number | null, readonly CandidateView[]][] {
  const groups = new Map<number | null, CandidateView[]>();
  for (const each of candidates) groups.set(each.band, [...(groups.get(each.band) ?? []), each]);
  return [...groups].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity));
}

function Candidate({
  candidate,
  decision,
  locale,
  round: { rubric, version },
}: {
  readonly candidate: CandidateView;
  readonly decision: string | undefined;
  readonly locale: string;
  readonly round: ComparisonView;
}) {
  const { go } = useApp();
  const { candidateId, alias } = candidate;
  return (
    <button type="button" onClick={() => go({ screen: 'decide', rubric, version, candidateId, alias })}>
      <span class="rows-name alias">{alias}</span>
      <CandidateMarks candidate={candidate} decision={decision} />
      <span class="rows-line muted small">{scoreLine(candidate, locale)}</span>
    </button>
  );
}

/** What the numbers say of a candidate, in a line. */
export function scoreLine({ rawMean, fair, se, raters }: CandidateView, locale: string): string {
  if (rawMean === null) return t('compare.noScore');
  const score =
    fair === null
      ? []
      : [
          se === null
            ? t('compare.fairNoSe', { fair: points(fair, locale) })
            : t('compare.fairLine', { fair: points(fair, locale), se: points(se, locale) }),
        ];
  return [
    ...score,
    t('compare.rawLine', { raw: points(rawMean, locale) }),
    t('compare.raters', { count: raters }),
  ].join(' · ');
}

const OUTCOMES = {
  pass: ['good', '✓'],
  'second look': ['info', '?'],
  fail: ['warn', '▼'],
} as const;

export function CandidateMarks({
  candidate: { withdrawn, oneRater, failedGates, unscoredGates, outcome },
  decision,
}: {
  readonly candidate: CandidateView;
  readonly decision?: string | undefined;
}) {
  return (
    <span class="marks">
      {decision !== undefined && (
        <Mark tone="neutral" symbol="✓">
          {t('compare.decided', { decision })}
        </Mark>
      )}
      {withdrawn && (
        <Mark tone="neutral" symbol="–">
          {t('compare.withdrawn')}
        </Mark>
      )}
      {outcome !== null && (
        <Mark tone={OUTCOMES[outcome][0]} symbol={OUTCOMES[outcome][1]}>
          {t(`outcome.${outcome}`)}
        </Mark>
      )}
      {failedGates.length > 0 && (
        <Mark tone="bad" symbol="!">
          {t('outcome.gate', { criteria: failedGates.join(', ') })}
        </Mark>
      )}
      {unscoredGates.length > 0 && (
        <Mark tone="warn" symbol="?">
          {t('outcome.gateUnscored', { criteria: unscoredGates.join(', ') })}
        </Mark>
      )}
      {oneRater && (
        <Mark tone="warn" symbol="1">
          {t('compare.oneRater')}
        </Mark>
      )}
    </span>
  );
}

export function Mark({
  tone,
  symbol,
  children,
}: {
  readonly tone: string;
  readonly symbol: string;
  readonly children: string;
}) {
  return (
    <span class={`badge mark tone-${tone}`}>
      <span class="badge-symbol" aria-hidden="true">
        {symbol}
      </span>
      <span>{children}</span>
    </span>
  );
}
