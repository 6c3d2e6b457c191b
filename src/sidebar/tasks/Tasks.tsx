import { t } from '../../i18n/page';
import type { DueItem, RoundEntry, TasksView } from '../../rpc/tasks';
import { type Route, useApp } from '../appContext';
import { Button } from '../components/Button';
import { EmptyState } from '../components/EmptyState';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { type LinkItem, LinkList } from '../components/LinkList';
import { Notice } from '../components/Notice';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import './tasks.css';

/** The first screen of skills tasks: what is due, where candidates stand, and the ways on. */
export function Tasks() {
  const { back } = useApp();
  const { value: view, error, loading, reload } = useRemote('tasks', {});
  const some = view !== null && view.candidates + view.tasks > 0;
  return (
    <main>
      <Header title={t('tasks.title')} subtitle={some && t('tasks.text')} onBack={back} />
      {error && <Failure error={error} onRetry={reload} />}
      {view === null && loading && <Skeleton lines={4} />}
      {view && <Notices sentences={view.notices} />}
      {view && (some ? <Standing view={view} /> : <Start />)}
      {view && <WaysOn view={view} />}
    </main>
  );
}

export function Notices({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <Notice kind="warn" title={t('tasks.notices')}>
      <ul class="plain-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Start() {
  const { go } = useApp();
  return (
    <EmptyState
      icon="person"
      title={t('tasks.empty')}
      actions={
        <Button kind="primary" icon="add" onClick={() => go({ screen: 'candidateAdd' })}>
          {t('tasks.add')}
        </Button>
      }
    >
      {t('tasks.emptyText')}
    </EmptyState>
  );
}

function Standing({ view }: { readonly view: TasksView }) {
  const { go } = useApp();
  const { due, tasks, stages, ended, rounds, unfair } = view;
  const overdue = due.filter((item) => item.overdue);
  const waiting = due.filter((item) => !item.overdue && item.kind === 'submission');
  const todo = due.filter((item) => !item.overdue && item.kind !== 'submission');
  return (
    <>
      {tasks === 0 && (
        <EmptyState
          icon="plan"
          title={t('tasks.emptyTask')}
          actions={
            <Button kind="primary" onClick={() => go({ screen: 'taskSend' })}>
              {t('tasks.send')}
            </Button>
          }
        >
          {t('tasks.emptyTaskText')}
        </EmptyState>
      )}
      <Due title={t('tasks.overdue', { count: overdue.length })} items={overdue} />
      <Due title={t('tasks.todo', { count: todo.length })} items={todo} />
      {tasks > 0 && overdue.length + todo.length === 0 && <p class="all-well">{t('tasks.nothingDue')}</p>}
      <Due title={t('tasks.waiting', { count: waiting.length })} items={waiting} />
      {unfair.length > 0 && (
        <Notice kind="warn" title={t('tasks.unfair')}>
          <ul class="plain-list">
            {unfair.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Rounds rounds={rounds} />
      {stages.length + ended > 0 && (
        <section class="stack">
          <h2>{t('tasks.stages')}</h2>
          <ul class="stages">
            {stages.map(({ stage, count }) => (
              <li key={stage}>
                {stage} <b>{count}</b>
              </li>
            ))}
            {ended > 0 && (
              <li class="muted">
                {t('tasks.ended')} <b>{ended}</b>
              </li>
            )}
          </ul>
        </section>
      )}
    </>
  );
}

const LOOKS = {
  pay: { tone: 'info', symbol: '¤' },
  feedback: { tone: 'good', symbol: '❝' },
  score: { tone: 'neutral', symbol: '✓' },
  submission: { tone: 'neutral', symbol: '◷' },
} as const;

function Due({ title, items }: { readonly title: string; readonly items: readonly DueItem[] }) {
  const { go } = useApp();
  if (items.length === 0) return null;
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul class="rows">
        {items.map((item) => (
          <li key={`${item.kind} ${item.taskId}`}>
            <button type="button" onClick={() => go(routeOf(item))}>
              <span class="rows-name alias">{item.alias}</span>
              <span class={`badge tone-${item.overdue ? 'bad' : LOOKS[item.kind].tone}`}>
                <span class="badge-symbol" aria-hidden="true">
                  {item.overdue ? '!' : LOOKS[item.kind].symbol}
                </span>
                {t(`tasks.kind.${item.kind}`)}
              </span>
              <span class="rows-line muted small">{item.sentence}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where something is done; none of these screens shows a name that nobody asked for. */
function routeOf({ kind, taskId, candidateId, alias, rubric, version }: DueItem): Route {
  if (kind === 'pay') return { screen: 'pay', taskId };
  if (kind === 'score') return { screen: 'score' };
  if (kind === 'feedback' && version !== null) {
    return { screen: 'feedback', rubric, version, candidateId, alias };
  }
  return { screen: 'brief', taskId };
}

function Rounds({ rounds }: { readonly rounds: readonly RoundEntry[] }) {
  const { go } = useApp();
  if (rounds.length === 0) return null;
  return (
    <section class="stack">
      <h2>{t('tasks.rounds')}</h2>
      <ul class="rows">
        {rounds.map(({ rubric, version, tasks, submitted, scored }) => (
          <li key={`${rubric} ${version}`}>
            <button type="button" onClick={() => go({ screen: 'compare', rubric, version })}>
              <span class="rows-name">{rubric}</span>
              <span class="muted small">{t('tasks.roundVersion', { version })}</span>
              <span class="rows-line muted small">
                {[
                  t('tasks.roundTasks', { count: tasks }),
                  t('tasks.roundIn', { count: submitted }),
                  t('tasks.roundScored', { count: scored }),
                ].join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WaysOn({ view }: { readonly view: TasksView }) {
  const { go } = useApp();
  const way = (name: Way, icon: LinkItem['icon'], route: Route): LinkItem => ({
    icon,
    title: t(`tasks.${name}`),
    hint: t(`tasks.${name}Hint`),
    onClick: () => go(route),
  });
  const early = view.candidates === 0;
  const ways = [
    ...(early ? [] : [way('candidates', 'person', { screen: 'candidates' })]),
    way('add', 'add', { screen: 'candidateAdd' }),
    way('send', 'plan', { screen: 'taskSend' }),
    way('score', 'edit', { screen: 'score' }),
    way('compare', 'chart', { screen: 'rounds' }),
    way('rubrics', 'log', { screen: 'rubrics' }),
    way('ratings', 'import', { screen: 'ratings' }),
    way('fairness', 'table', { screen: 'fairness' }),
  ];
  return (
    <section class="stack">
      <h2>{t('tasks.goOn')}</h2>
      <LinkList items={ways} />
    </section>
  );
}

type Way = 'candidates' | 'add' | 'send' | 'score' | 'compare' | 'rubrics' | 'ratings' | 'fairness';
