import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Notice } from '../components/Notice';
import { Spinner } from '../components/Spinner';
import { useRemote } from '../useRemote';

/** Whether anybody changed, moved or removed rows of the log. */
export function VerifyLog() {
  const { back } = useApp();
  const { value, error, loading, reload } = useRemote('verifyLog', {});
  return (
    <main>
      <Header title={t('log.title')} onBack={back} />
      <p class="muted">{t('log.text')}</p>
      {error && <Failure error={error} onRetry={reload} />}
      {loading && <Spinner label={t('log.checking')} />}
      {value && !loading && (
        <Notice
          kind={value.intact ? 'done' : 'warn'}
          title={t(value.intact ? 'log.whole' : 'log.notWhole')}
          actions={<Button onClick={reload}>{t('log.again')}</Button>}
        >
          {value.sentence}
        </Notice>
      )}
    </main>
  );
}
