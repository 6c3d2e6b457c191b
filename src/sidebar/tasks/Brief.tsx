import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { BriefView } from '../../rpc/tasks';
import { useApp } from '../appContext';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import './tasks.css';

/** What the candidate is given, as they read it, and the way to the printable sheet. */
export function Brief({ taskId }: { readonly taskId: string }) {
  const { back, go } = useApp();
  const { value: brief, error, loading, reload } = useRemote('taskBrief', { taskId });
  return (
    <main>
      <Header title={brief?.title ?? t('briefScreen.title')} subtitle={brief?.subtitle} onBack={back} />
      {error && <Failure error={error} onRetry={reload} />}
      {brief === null && loading && <Skeleton lines={5} />}
      {brief && <Shown brief={brief} />}
      {brief && (
        <Print
          taskId={taskId}
          onHandedIn={() => go({ screen: 'submit', taskId, candidateId: brief.candidateId })}
        />
      )}
    </main>
  );
}

function Shown({ brief }: { readonly brief: BriefView }) {
  return (
    <>
      <dl class="facts facts-strong">
        {brief.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Parts parts={brief.sections} heading="h2" />
      <section class="stack">
        <h2>{t('briefScreen.scored')}</h2>
        <p class="muted">{brief.scoring}</p>
        {brief.criteria.map(({ criterion, line, anchors }) => (
          <article key={criterion} class="task-card">
            <h3>{criterion}</h3>
            {line !== '' && <p class="muted small">{line}</p>}
            <Details summary={t('briefScreen.levels')}>
              <ol class="brief-levels" start={0}>
                {anchors.map((anchor, level) => (
                  <li key={level}>{anchor || '–'}</li>
                ))}
              </ol>
            </Details>
          </article>
        ))}
      </section>
      <section class="stack">
        <h2>{t('briefScreen.know')}</h2>
        <Parts parts={brief.closing} heading="h3" />
      </section>
    </>
  );
}

type PartsProps = { readonly parts: BriefView['sections']; readonly heading: 'h2' | 'h3' };

function Parts({ parts, heading: Heading }: PartsProps) {
  return (
    <>
      {parts.map(({ heading, text }) => (
        <div key={heading}>
          <Heading>{heading}</Heading>
          <p class="as-written">{text}</p>
        </div>
      ))}
    </>
  );
}

type PrintProps = { readonly taskId: string; readonly onHandedIn: () => void };

function Print({ taskId, onHandedIn }: PrintProps) {
  const { finished } = useApp();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ClientError | null>(null);
  const print = () => {
    setBusy(true);
    setProblem(null);
    call('taskBriefPrint', { taskId })
      .then(finished, setProblem)
      .then(() => setBusy(false));
  };
  return (
    <>
      {problem && <Failure error={problem} onRetry={print} />}
      <p class="muted small">{t('briefScreen.send')}</p>
      <div class="actions sticky-actions">
        <Button kind="primary" icon="print" busy={busy} onClick={print}>
          {t('briefScreen.print')}
        </Button>
        <Button onClick={onHandedIn}>{t('briefScreen.handedIn')}</Button>
      </div>
    </>
  );
}
