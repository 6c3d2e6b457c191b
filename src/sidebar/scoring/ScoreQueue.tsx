import { t } from '../../i18n/page';
import type { ScoreQueue as Queue, ScoreItem } from '../../rpc/scoring';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { EmptyState } from '../components/EmptyState';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Notice } from '../components/Notice';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import './scoring.css';
import { Who } from './Who';

/** What a rater has to score, by alias, and what they have scored. */
export function ScoreQueue() {
  const { back } = useApp();
  const read = useRemote('scoreQueue', {});
  const queue = read.value;
  return (
    <main>
      <Header title={t('score.title')} subtitle={t('score.hint')} onBack={back} />
      {read.error && <Failure error={read.error} onRetry={read.reload} />}
      {queue === null && read.loading && <Skeleton />}
      {queue !== null && (queue.rater === '' ? <Who onStated={read.reload} /> : <List queue={queue} />)}
      <Details summary={t('score.hidden')} open={queue !== null && queue.submitted.length === 0}>
        <div class="stack">
          <p>{t('score.hiddenText')}</p>
          <p>{t('score.notHiddenText')}</p>
        </div>
      </Details>
    </main>
  );
}

function List({ queue }: { readonly queue: Queue }) {
  const { go } = useApp();
  const { rater, waiting, submitted, notices, draftProblem } = queue;
  const total = waiting.length + submitted.length;
  return (
    <>
      <p class="score-rater">
        {t('score.as', { rater })}{' '}
        <Button small kind="quiet" onClick={() => go({ screen: 'yourName' })}>
          {t('score.otherRater')}
        </Button>
      </p>
      {draftProblem !== '' && <Notice kind="warn">{draftProblem}</Notice>}
      {total === 0 && (
        <EmptyState icon="plan" title={t('score.none')}>
          {t('score.noneText')}
        </EmptyState>
      )}
      {total > 0 && (
        <div class="score-done">
          <p>{t('score.done', { done: submitted.length, total })}</p>
          <progress
            value={submitted.length}
            max={total}
            aria-label={t('score.done', { done: submitted.length, total })}
          />
        </div>
      )}
      {total > 0 && waiting.length === 0 && (
        <div class="stack">
          <p class="all-well">{t('score.allDone')}</p>
          <div class="actions">
            <Button onClick={() => go({ screen: 'rounds' })}>{t('rounds.title')}</Button>
          </div>
        </div>
      )}
      <Items title={t('score.waiting')} items={waiting} state="waiting" />
      <Items title={t('score.submitted')} items={submitted} state="submitted" />
      {notices.length > 0 && (
        <Notice kind="info" title={t('score.notices')}>
          <ul class="plain-list">
            {notices.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

type ItemsProps = {
  readonly title: string;
  readonly items: readonly ScoreItem[];
  readonly state: 'waiting' | 'submitted';
};

function Items({ title, items, state }: ItemsProps) {
  const { go } = useApp();
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="rows">
        {items.map((item) => (
          <li key={item.taskId}>
            <button
              type="button"
              onClick={() => go({ screen: 'scoreSheet', taskId: item.taskId, alias: item.alias })}
            >
              <span class="rows-name">{item.alias}</span>
              <State item={item} state={state} />
              <span class="rows-line muted small">
                {t('score.of', { rubric: item.rubric, version: item.version })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function State({ item, state }: { readonly item: ScoreItem; readonly state: ItemsProps['state'] }) {
  const given = t('score.begun', { given: item.given, of: item.criteria });
  const [tone, symbol, word] =
    state === 'submitted'
      ? (['good', '✓', t(item.revised ? 'score.revisedBadge' : 'score.isIn')] as const)
      : item.given > 0
        ? (['info', '◐', given] as const)
        : (['neutral', '○', t('score.notBegun')] as const);
  return (
    <span class={`badge tone-${tone}`}>
      <span class="badge-symbol" aria-hidden="true">
        {symbol}
      </span>
      {word}
    </span>
  );
}
