import { t } from '../../i18n/page';
import type { ReportDone } from '../../rpc/reports';
import { Button } from '../components/Button';
import { Failure } from '../components/Failure';
import { Notice } from '../components/Notice';
import { usePlaced } from './usePlaced';

type DoneStepProps = { readonly done: ReportDone; readonly onAnother: () => void };

/** Where the report is, and the way to take it away again. */
export function DoneStep({ done, onAnother }: DoneStepProps) {
  const { busy, error, show, remove } = usePlaced(done, onAnother);
  return (
    <div class="stack report">
      <div role="status">
        <Notice kind="done">{done.sentence}</Notice>
      </div>
      <div class="actions">
        <Button kind="primary" onClick={show}>
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
