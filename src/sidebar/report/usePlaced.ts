import { useState } from 'preact/hooks';
import type { ReportDone } from '../../rpc/reports';
import { useApp } from '../appContext';
import { type ClientError, call } from '../client';
import { rememberReport } from './remembered';

/** It is not there any more, so it need not be offered again. */
const GONE: readonly string[] = ['report.edited', 'report.gone'];

/** A report that stands in the spreadsheet: to show it, and to take it away again. */
export function usePlaced({ target, formula, changeId }: ReportDone, onGone: () => void) {
  const app = useApp();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ClientError | null>(null);

  const show = () => {
    setError(null);
    call('reportShow', { target }).catch((failed: ClientError) => setError(failed));
  };
  const remove = () => {
    setBusy(true);
    setError(null);
    call('reportRemove', { target, formula, ...(changeId === null ? {} : { changeId }) }).then(
      (removed) => {
        rememberReport(null);
        app.finished(removed);
        onGone();
      },
      (failed: ClientError) => {
        if (GONE.includes(failed.code)) rememberReport(null);
        setBusy(false);
        setError(failed);
      },
    );
  };
  return { busy, error, show, remove };
}
