import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { call } from '../client';
import { Button } from '../components/Button';
import { ChangeFlow } from '../components/ChangeFlow';
import { Details } from '../components/Details';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Notice } from '../components/Notice';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import { Impact } from './Impact';
import './comparison.css';

/** Impact ratios of groups: off until somebody has read what they can say and switched them on. */
export function Fairness() {
  const { back } = useApp();
  const { value, error, loading, reload } = useRemote('fairness', {});
  const [switching, setSwitching] = useState<boolean | null>(null);
  if (switching !== null) {
    return (
      <main key="switch">
        <Header title={t('fairness.title')} onBack={() => setSwitching(null)} />
        <ChangeFlow
          ask={(confirm) =>
            call('fairnessSet', { on: switching, ...(confirm === undefined ? {} : { confirm }) })
          }
          confirm={t(switching ? 'fairness.confirmOn' : 'fairness.confirmOff')}
          onDone={() => {
            setSwitching(null);
            reload();
          }}
          onCancel={() => setSwitching(null)}
        />
      </main>
    );
  }
  return (
    <main key="read">
      <Header title={t('fairness.title')} onBack={back} />
      {error && <Failure error={error} onRetry={reload} />}
      {value === null && loading && <Skeleton lines={3} />}
      {value?.on === false && (
        <>
          <Notice kind="info">
            <p>{t('fairness.offText')}</p>
          </Notice>
          <Caveats sentences={value.caveats} />
          <div class="actions">
            <Button kind="primary" onClick={() => setSwitching(true)}>
              {t('fairness.switchOn')}
            </Button>
          </div>
        </>
      )}
      {value?.on && (
        <>
          <p>{t('fairness.text')}</p>
          <Impact />
          <Details summary={t('fairness.caveats')} open>
            <Caveats sentences={value.caveats} />
          </Details>
          <div class="actions">
            <Button small kind="quiet" onClick={() => setSwitching(false)}>
              {t('fairness.switchOff')}
            </Button>
          </div>
        </>
      )}
    </main>
  );
}

function Caveats({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul class="caveats">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
