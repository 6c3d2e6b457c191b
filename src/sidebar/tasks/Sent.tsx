import { useState } from 'preact/hooks';
import { sameName } from '../../actions/tables';
import { t } from '../../i18n/page';
import type { DueItem } from '../../rpc/tasks';
import { type Route, useApp } from '../appContext';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { LinkList } from '../components/LinkList';
import { Notice } from '../components/Notice';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import { sentBriefs } from './sentBriefs';
import './tasks.css';

/** What was just promised: each brief to print and to send, and the cut score while nobody has seen a score. */
export function Sent({ rubric, to }: Omit<Extract<Route, { screen: 'sent' }>, 'screen'>) {
  const { back, go } = useApp();
  const { value: view, error, loading, reload } = useRemote('tasks', {});
  const briefs = view ? sentBriefs(view.due, rubric, to) : [];
  const version = briefs[0]?.task.version ?? null;
  const round = view?.rounds.find((each) => sameName(each.rubric, rubric) && each.version === version);
  return (
    <main>
      <Header title={t('sent.title')} onBack={back} />
      {error && <Failure error={error} onRetry={reload} />}
      {view === null && loading && <Skeleton lines={4} />}
      {view && briefs.length === 0 && <Notice kind="warn">{t('sent.gone')}</Notice>}
      {briefs.length > 0 && (
        <>
          <p>{t('sent.text')}</p>
          <ul class="rows rows-plain">
            {briefs.map(({ name, task }) => (
              <Brief key={task.taskId} name={name} task={task} />
            ))}
          </ul>
        </>
      )}
      {view && (
        <LinkList
          items={[
            ...(version !== null && round?.scored === 0
              ? [
                  {
                    icon: 'edit' as const,
                    title: t('sent.cut'),
                    hint: t('sent.cutHint'),
                    onClick: () => go({ screen: 'cut', rubric, version }),
                  },
                ]
              : []),
            {
              icon: 'plan' as const,
              title: t('sent.tasks'),
              hint: t('sent.tasksHint'),
              onClick: () => go({ screen: 'tasks' }),
            },
          ]}
        />
      )}
    </main>
  );
}

function Brief({ name, task }: { readonly name: string; readonly task: DueItem }) {
  const { finished, go } = useApp();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ClientError | null>(null);
  const print = () => {
    setBusy(true);
    setProblem(null);
    call('taskBriefPrint', { taskId: task.taskId })
      .then(finished, setProblem)
      .then(() => setBusy(false));
  };
  return (
    <li>
      <span class="rows-text">
        <span class="rows-name">{name}</span>
        <span class="muted small">{t('sent.line', { task: task.taskId, alias: task.alias })}</span>
      </span>
      <span class="actions">
        <Button
          small
          kind="quiet"
          label={t('candidate.briefOf', { task: task.taskId })}
          onClick={() => go({ screen: 'brief', taskId: task.taskId })}
        >
          {t('candidate.brief')}
        </Button>
        <Button small icon="print" busy={busy} label={t('sent.printOf', { name })} onClick={print}>
          {t('briefScreen.print')}
        </Button>
      </span>
      {problem && <Failure error={problem} onRetry={print} />}
    </li>
  );
}
