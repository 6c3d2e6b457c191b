import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { ReportDone } from '../../rpc';
import { useApp } from '../appContext';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { Failure } from '../components/Failure';
import { Notice } from '../components/Notice';

type DoneStepProps = { readonly done: ReportDone; readonly onAnother: () => void };

/** Where the report is, and the way to take it away again. */
export function DoneStep({ done, onAnother }: DoneStepProps) {
  const app = useApp();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ClientError | null>(null);
  const { target, formula, changeId } = done;

  const remove = () => {
    setBusy(true);
    setError(null);
    call('reportRemove', { target, formula, ...(changeId === null ? {} : { changeId }) }).then(
      (removed) => {
        app.finished(removed);
        onAnother();
      },
      (failed: ClientError) => {
        setBusy(false);
        setError(failed);
      },
    );
  };
  return (
    <div class="stack report">
      <div role="status">
        <Notice kind="done">{done.sentence}</Notice>
      </div>
      <div class="actions">
        <Button
          kind="primary"
          onClick={() => void call('reportShow', { target }).catch((failed: ClientError) => setError(failed))}
        >
          {t('report.done.show')}
        </Button>
        <Button onClick={onAnother}>{t('report.done.another')}</Button>
        <Button kind="quiet" busy={busy} onClick={remove}>
          {t('report.done.remove')}
        </Button>
      </div>
      {error && <Failure error={error} />}
      <p class="muted small">{t('report.done.how', { cell: done.cell })}</p>
    </div>
  );
}
