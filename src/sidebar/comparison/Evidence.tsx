import { t } from '../../i18n/page';
import type { CriterionScores, GivenLevel, RoundScores } from '../../rpc/decision';
import { Failure } from '../components/Failure';
import { Skeleton } from '../components/Spinner';
import type { Remote } from '../useRemote';
import { Mark } from './Candidates';
import { level } from './figures';
import { Folded } from './Parts';

/** What a candidate reached on each criterion, who gave it, and why: what the total is made of. */
export function Evidence({
  scores: { value, error, loading, reload },
}: {
  readonly scores: Remote<RoundScores>;
}) {
  return (
    <section class="stack">
      <h2>{t('grid.title')}</h2>
      {error && <Failure error={error} onRetry={reload} />}
      {value === null && loading && <Skeleton lines={3} />}
      {value?.detail.every(({ given }) => given.length === 0) && <p>{t('grid.nobody')}</p>}
      {value?.detail.some(({ given }) => given.length > 0) && (
        <>
          <p class="muted small">{t('grid.hint')}</p>
          {value.detail.map((each) => (
            <CriterionCard key={each.criterion} scores={each} locale={value.locale} />
          ))}
        </>
      )}
    </section>
  );
}

function CriterionCard({ scores, locale }: { readonly scores: CriterionScores; readonly locale: string }) {
  const { criterion, weight, gate, median, mark, anchors, given } = scores;
  return (
    <article class="evidence-card">
      <div class="evidence-top">
        <h3>{criterion}</h3>
        <b class="evidence-level">
          {median === null ? t('grid.none') : t('grid.level', { level: level(median, locale) })}
        </b>
      </div>
      <p class="muted small">
        {[
          t('cutScreen.weight', { weight }),
          ...(gate === null ? [] : [t('grid.gate', { gate: level(gate, locale) })]),
        ].join(' · ')}
      </p>
      {mark !== null && (
        <p class="marks">
          {mark === 'failed' ? (
            <Mark tone="bad" symbol="!">
              {t('grid.failed')}
            </Mark>
          ) : (
            <Mark tone="warn" symbol="?">
              {t('grid.unscored')}
            </Mark>
          )}
        </p>
      )}
      {anchors.map(({ level: at, text }) => (
        <p key={at} class="cut-anchor small">
          <b>{at}</b> {text}
        </p>
      ))}
      <Folded list="evidence-given">
        {given.map((each) => (
          <li key={each.rater + each.task}>
            <Given given={each} locale={locale} />
          </li>
        ))}
      </Folded>
    </article>
  );
}

function Given({ given, locale }: { readonly given: GivenLevel; readonly locale: string }) {
  const { rater, task, evidence, revised } = given;
  const said = given.level === null ? t('grid.leftOut') : level(given.level, locale);
  return (
    <>
      <p class="evidence-rater">
        <span>{task === '' ? rater : t('grid.raterTask', { rater, task })}</span>
        {given.level === null ? <span class="muted">{said}</span> : <b>{said}</b>}
      </p>
      {evidence !== '' && <p class="evidence-text small">{evidence}</p>}
      {evidence === '' && given.level !== null && <p class="muted small">{t('grid.noEvidence')}</p>}
      {revised !== null && (
        <p class="muted small">
          {[
            revised.level === null
              ? t('grid.revisedBlank')
              : t('grid.revised', { level: level(revised.level, locale) }),
            revised.reason,
            revised.evidence === evidence ? '' : revised.evidence,
          ]
            .filter((part) => part !== '')
            .join(' ')}
        </p>
      )}
    </>
  );
}
