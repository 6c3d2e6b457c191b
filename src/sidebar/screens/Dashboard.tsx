import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { DashboardInput } from '../../rpc';
import { useApp } from '../appContext';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { DateField } from '../components/DateField';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';

type Period = { readonly from: string; readonly to: string; readonly asOf: string };

/** Writes the Dashboard sheet anew, for a period. */
export function Dashboard() {
  const { back, home, finished } = useApp();
  const [period, setPeriod] = useState<Period>({ from: '', to: '', asOf: '' });
  const [busy, setBusy] = useState(false);
  const [wrongOrder, setWrongOrder] = useState(false);
  const [problem, setProblem] = useState<ClientError | null>(null);
  const change = (part: Partial<Period>) => {
    setWrongOrder(false);
    setPeriod({ ...period, ...part });
  };
  const refresh = () => {
    if (period.from !== '' && period.to !== '' && period.from > period.to) {
      setWrongOrder(true);
      return;
    }
    setBusy(true);
    setProblem(null);
    call('dashboardRefresh', given(period))
      .then(finished, setProblem)
      .then(() => setBusy(false));
  };
  return (
    <main>
      <Header title={t('dashboard.title')} subtitle={t('dashboard.text')} onBack={back} />
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          refresh();
        }}
      >
        <DateField
          label={t('dashboard.from')}
          value={period.from}
          onInput={(from) => change({ from })}
          error={wrongOrder ? t('dashboard.order') : undefined}
        />
        <DateField label={t('dashboard.to')} value={period.to} onInput={(to) => change({ to })} />
        <DateField label={t('dashboard.asOf')} value={period.asOf} onInput={(asOf) => change({ asOf })} />
        {home?.asOf && (
          <p class="muted small">{t('dashboard.now', { asOf: home.asOf, period: home.period })}</p>
        )}
        {problem && <Failure error={problem} onRetry={refresh} />}
        <div class="actions">
          <Button kind="primary" type="submit" icon="reload" busy={busy}>
            {t('dashboard.refresh')}
          </Button>
        </div>
      </form>
    </main>
  );
}

/** Only what the person gave: a blank keeps what the Dashboard sheet says. */
function given(period: Period): DashboardInput {
  return Object.fromEntries(Object.entries(period).filter(([, value]) => value !== ''));
}
