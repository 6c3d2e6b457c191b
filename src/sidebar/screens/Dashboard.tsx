import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { DashboardInput } from '../../rpc/dashboard';
import { useApp } from '../appContext';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { DateField } from '../components/DateField';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Notice } from '../components/Notice';
import { Skeleton } from '../components/Spinner';
import { changedDates } from '../dashboardPeriod';
import { useRemote } from '../useRemote';

/** Writes the Dashboard sheet anew, for a period. */
export function Dashboard() {
  const { back, finished } = useApp();
  const sheet = useRemote('dashboardPeriod', {});
  const [typed, setTyped] = useState<DashboardInput>({});
  const [busy, setBusy] = useState(false);
  const [wrongOrder, setWrongOrder] = useState(false);
  const [problem, setProblem] = useState<ClientError | null>(null);
  const period = { from: '', to: '', asOf: '', problem: '', ...sheet.value, ...typed };
  const change = (part: DashboardInput) => {
    setWrongOrder(false);
    setTyped({ ...typed, ...part });
  };
  const refresh = () => {
    if (sheet.value === null) return;
    if (period.from !== '' && period.to !== '' && period.from > period.to) {
      setWrongOrder(true);
      return;
    }
    setBusy(true);
    setProblem(null);
    call('dashboardRefresh', changedDates(sheet.value, typed))
      .then((done) => {
        finished(done);
        sheet.reload();
      }, setProblem)
      .then(() => setBusy(false));
  };
  return (
    <main>
      <Header title={t('dashboard.title')} subtitle={t('dashboard.text')} onBack={back} />
      {sheet.error && <Failure error={sheet.error} onRetry={sheet.reload} />}
      {sheet.value === null && sheet.loading && <Skeleton lines={3} />}
      {sheet.value !== null && (
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            refresh();
          }}
        >
          {period.problem !== '' && problem === null && <Notice kind="warn">{period.problem}</Notice>}
          <DateField
            label={t('dashboard.from')}
            value={period.from}
            onInput={(from) => change({ from })}
            error={wrongOrder ? t('dashboard.order') : undefined}
          />
          <DateField label={t('dashboard.to')} value={period.to} onInput={(to) => change({ to })} />
          <DateField label={t('dashboard.asOf')} value={period.asOf} onInput={(asOf) => change({ asOf })} />
          <p class="muted small">{t('dashboard.blank')}</p>
          {problem && <Failure error={problem} onRetry={refresh} />}
          <div class="actions">
            <Button kind="primary" type="submit" icon="reload" busy={busy}>
              {t('dashboard.refresh')}
            </Button>
          </div>
        </form>
      )}
    </main>
  );
}
