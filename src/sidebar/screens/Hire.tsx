import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { HireCard } from '../../rpc/hires';
import { useApp, useHireCard } from '../appContext';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { EmptyState } from '../components/EmptyState';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Notice } from '../components/Notice';
import { RampChart } from '../components/RampChart';
import { Skeleton } from '../components/Spinner';
import { StatusBadge } from '../components/StatusBadge';
import { formatNumber } from '../format';
import { attainmentText, roleLine } from '../hireText';
import { useRemote } from '../useRemote';
import { PlanList } from './PlanList';

/** Everything about one hire: numbers, curve, plan. */
export function Hire({ hireId }: { readonly hireId: string }) {
  const { back, loadingHome } = useApp();
  const hire = useHireCard(hireId);
  if (hire === null) {
    return (
      <main>
        <Header title={t('hire.title')} onBack={back} />
        {loadingHome ? <Skeleton /> : <Notice kind="warn">{t('hire.gone')}</Notice>}
      </main>
    );
  }
  return (
    <main>
      <Header
        title={hire.name}
        onBack={back}
        subtitle={roleLine(hire)}
        aside={hire.incomplete === '' && <StatusBadge status={hire.status} />}
      />
      {hire.incomplete && <Incomplete hire={hire} />}
      <Numbers hire={hire} />
      {hire.incomplete === '' && <PlanPart hire={hire} />}
      <DataLink hire={hire} />
    </main>
  );
}

function DataLink({ hire }: { readonly hire: HireCard }) {
  const { go } = useApp();
  const { hireId: id, name } = hire;
  return (
    <div class="actions">
      <Button kind="quiet" onClick={() => go({ screen: 'person', kind: 'hire', id, name })}>
        {t('person.link')}
      </Button>
    </div>
  );
}

function Incomplete({ hire }: { readonly hire: HireCard }) {
  const { go } = useApp();
  return (
    <Notice
      kind="warn"
      title={hire.incomplete}
      actions={
        <Button onClick={() => go({ screen: 'hireForm', hireId: hire.hireId })}>{t('hire.complete')}</Button>
      }
    >
      {t('hire.incompleteText')}
    </Notice>
  );
}

function Numbers({ hire }: { readonly hire: HireCard }) {
  return (
    <>
      {hire.sentence && <p class="lead">{hire.sentence}</p>}
      {hire.actual !== '' && (
        <div class="kpi-box">
          <dl class="kpis">
            <div>
              <dt>{t('hire.actual')}</dt>
              <dd>{hire.actual}</dd>
            </div>
            <div>
              <dt>{t('hire.target')}</dt>
              <dd>{hire.target || '–'}</dd>
            </div>
            <div>
              <dt>{t('hire.count')}</dt>
              <dd>{hire.n === null ? '–' : formatNumber(hire.n)}</dd>
            </div>
          </dl>
          {hire.attainment && <p class="muted small">{attainmentText(hire)}</p>}
        </div>
      )}
      {hire.forecast !== '' &&
        (hire.forecastWarns ? (
          <Notice kind="warn">{hire.forecast}</Notice>
        ) : (
          <p class="small">{hire.forecast}</p>
        ))}
      {hire.curve.length > 0 && (
        <RampChart
          name={hire.name}
          metric={hire.metric}
          unit={hire.unit}
          curve={hire.curve}
          today={hire.rampDay}
        />
      )}
    </>
  );
}

function PlanPart({ hire }: { readonly hire: HireCard }) {
  const { go, finished } = useApp();
  const plan = useRemote('planView', { hireId: hire.hireId });
  const [printing, setPrinting] = useState(false);
  const [problem, setProblem] = useState<ClientError | null>(null);
  const none = plan.error?.code === 'plan.none' || plan.value?.rows.length === 0;
  const write = () => go({ screen: 'plan', hireId: hire.hireId, name: hire.name });
  const print = () => {
    setPrinting(true);
    setProblem(null);
    call('planPrint', { hireId: hire.hireId })
      .then(finished, setProblem)
      .then(() => setPrinting(false));
  };
  return (
    <section class="stack">
      <h2>{t('plan.heading')}</h2>
      {plan.loading && plan.value === null && <Skeleton lines={2} />}
      {plan.error && !none && <Failure error={plan.error} onRetry={plan.reload} />}
      {none && (
        <EmptyState
          icon="plan"
          title={t('plan.none')}
          actions={
            <Button kind="primary" onClick={write}>
              {t('plan.write')}
            </Button>
          }
        >
          {t('plan.noneText')}
        </EmptyState>
      )}
      {plan.value !== null && !none && (
        <>
          {hire.nextMilestone && (
            <p>
              <strong>{t('hire.next')}</strong> {hire.nextMilestone}
            </p>
          )}
          <PlanList rows={plan.value.rows} />
        </>
      )}
      {problem && <Failure error={problem} onRetry={print} />}
      <div class="actions">
        {plan.value !== null && !none && (
          <>
            <Button kind="primary" icon="print" busy={printing} onClick={print}>
              {t('plan.print')}
            </Button>
            <Button icon="reload" onClick={write}>
              {t('plan.update')}
            </Button>
          </>
        )}
        <Button icon="edit" onClick={() => go({ screen: 'hireForm', hireId: hire.hireId })}>
          {t('hire.edit')}
        </Button>
      </div>
    </section>
  );
}
