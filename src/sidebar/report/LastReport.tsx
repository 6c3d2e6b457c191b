import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { ReportDone } from '../../rpc/reports';
import { Button } from '../components/Button';
import { Failure } from '../components/Failure';
import { Notice } from '../components/Notice';
import { lastReport } from './remembered';
import { usePlaced } from './usePlaced';

/** The report inserted last, so that it can be taken away after one went on. */
export function LastReport() {
  const [done, setDone] = useState(lastReport);
  return done && <Last done={done} onGone={() => setDone(null)} />;
}

function Last({ done, onGone }: { readonly done: ReportDone; readonly onGone: () => void }) {
  const { busy, error, show, remove } = usePlaced(done, onGone);
  return (
    <>
      <Notice
        kind="done"
        title={t('report.last')}
        actions={
          <>
            <Button small onClick={show}>
              {t('report.done.show')}
            </Button>
            <Button small kind="quiet" busy={busy} onClick={remove}>
              {t('report.done.remove')}
            </Button>
          </>
        }
      >
        {done.sentence}
      </Notice>
      {error && <Failure error={error} />}
    </>
  );
}
