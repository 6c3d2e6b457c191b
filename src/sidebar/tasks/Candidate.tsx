import { t } from '../../i18n/page';
import type { CandidateView, TaskEntry } from '../../rpc/tasks';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { EmptyState } from '../components/EmptyState';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import { PayBadge } from './PayBadge';
import './tasks.css';

/** Everything about one candidate, by name: tasks with their pay, the way through the stages, what can be done. */
export function Candidate({ candidateId }: { readonly candidateId: string }) {
  const { back, go } = useApp();
  const { value: view, error, loading, reload } = useRemote('candidate', { candidateId });
  return (
    <main>
      <Header
        title={view?.name ?? candidateId}
        onBack={back}
        subtitle={
          view &&
          [
            view.alias === '' ? t('candidate.noCode') : t('candidate.code', { alias: view.alias }),
            view.stage,
          ].join(' · ')
        }
        aside={
          view &&
          view.ended !== '' && (
            <span class="badge tone-neutral">
              <span class="badge-symbol" aria-hidden="true">
                –
              </span>
              {t(`candidates.ended.${view.ended}`)}
            </span>
          )
        }
      />
      {error && <Failure error={error} onRetry={reload} />}
      {view === null && loading && <Skeleton lines={4} />}
      {view && <Tasks view={view} />}
      {view && <About view={view} />}
      {view && <Stages view={view} />}
      {view && (
        <div class="actions">
          {view.ended !== 'withdrew' && (
            <Button onClick={() => go({ screen: 'withdraw', candidateId, name: view.name })}>
              {t('candidate.withdraw')}
            </Button>
          )}
          <Button
            kind="quiet"
            onClick={() => go({ screen: 'person', kind: 'candidate', id: candidateId, name: view.name })}
          >
            {t('candidate.data')}
          </Button>
        </div>
      )}
    </main>
  );
}

function Tasks({ view }: { readonly view: CandidateView }) {
  const { go } = useApp();
  const { candidateId, taskList, ended } = view;
  const send = ended === '' && (
    <Button
      kind={taskList.length === 0 ? 'primary' : 'secondary'}
      icon="plan"
      onClick={() => go({ screen: 'taskSend', candidateId })}
    >
      {t('candidate.send')}
    </Button>
  );
  if (taskList.length === 0) {
    return (
      <EmptyState icon="plan" title={t('candidate.noTasks')} actions={send}>
        {t('candidate.noTasksText')}
      </EmptyState>
    );
  }
  return (
    <section class="stack">
      <h2>{t('candidate.tasks')}</h2>
      {taskList.map((task) => (
        <Task key={task.taskId} task={task} candidateId={candidateId} alias={view.alias || candidateId} />
      ))}
      {send && <div class="actions">{send}</div>}
    </section>
  );
}

type TaskProps = { readonly task: TaskEntry; readonly candidateId: string; readonly alias: string };

function Task({ task, candidateId, alias }: TaskProps) {
  const { go } = useApp();
  const { taskId, title, rubric, version, line, submitted, isIn, link, fee, payLine, payStatus, overdue } =
    task;
  const handedIn = submitted === '' ? 'submitted' : 'submittedEdit';
  return (
    <article class="task-card">
      <h3>{title}</h3>
      <p class="muted small">{[taskId, line].filter(Boolean).join(' · ')}</p>
      <p class="task-pay">
        <b>{fee}</b>
        <PayBadge status={payStatus} overdue={overdue} />
      </p>
      <p class={overdue ? 'small is-overdue' : 'muted small'}>{payLine}</p>
      {link !== '' && <WorkLink link={link} />}
      <div class="actions">
        <Button
          small
          label={t('candidate.briefOf', { task: taskId })}
          onClick={() => go({ screen: 'brief', taskId })}
        >
          {t('candidate.brief')}
        </Button>
        <Button
          small
          label={t(`candidate.${handedIn}Of`, { task: taskId })}
          onClick={() => go({ screen: 'submit', taskId, candidateId })}
        >
          {t(`candidate.${handedIn}`)}
        </Button>
        <Button
          small
          label={t('candidate.payOf', { task: taskId })}
          onClick={() => go({ screen: 'pay', taskId })}
        >
          {t('candidate.pay')}
        </Button>
        {isIn &&
          version !== null &&
          (['decide', 'feedback'] as const).map((screen) => (
            <Button
              key={screen}
              small
              kind="quiet"
              label={t(`candidate.${screen}Of`, { task: taskId })}
              onClick={() => go({ screen, rubric, version, candidateId, alias })}
            >
              {t(`candidate.${screen}`)}
            </Button>
          ))}
      </div>
    </article>
  );
}

/** Only a web address is a link: what somebody else wrote must not run here. */
function WorkLink({ link }: { readonly link: string }) {
  if (!/^https?:\/\//i.test(link)) return <p class="small">{link}</p>;
  return (
    <p class="small">
      <a href={link} target="_blank" rel="noopener noreferrer">
        {t('candidate.link')}
      </a>
    </p>
  );
}

function About({ view }: { readonly view: CandidateView }) {
  const facts = (['role', 'contact', 'source', 'applied'] as const).filter((field) => view[field] !== '');
  return (
    <dl class="facts">
      {facts.map((field) => (
        <div key={field}>
          <dt>{t(`candidate.${field}`)}</dt>
          <dd>{view[field]}</dd>
        </div>
      ))}
    </dl>
  );
}

const OUTCOMES = ['advanced', 'rejected', 'withdrew', 'open'] as const;

function Stages({ view: { stages } }: { readonly view: CandidateView }) {
  if (stages.length === 0) return null;
  return (
    <Details summary={t('candidate.stages')} open>
      <ol class="rows rows-plain">
        {stages.map(({ stage, entered, left, outcome, reason }) => {
          const known = OUTCOMES.find((each) => each === outcome);
          return (
            <li key={`${stage} ${entered}`}>
              <span class="rows-text">
                <span class="rows-name">{stage}</span>
                <span class="muted small">
                  {left === ''
                    ? t('candidate.stageOpen', { entered })
                    : t('candidate.stageLine', { entered, left })}
                </span>
                {reason !== '' && <span class="small">{reason}</span>}
              </span>
              <span class="muted small">{known ? t(`candidate.outcome.${known}`) : outcome}</span>
            </li>
          );
        })}
      </ol>
    </Details>
  );
}
