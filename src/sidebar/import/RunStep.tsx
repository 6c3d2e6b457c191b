import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportRow } from '../../actions/import/identify';
import { t } from '../../i18n/page';
import { tableSpec } from '../../model/tables';
import type { ImportTable } from '../../rpc/imports';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Progress } from '../components/Progress';
import { formatNumber } from '../format';
import { endImport, NOTHING_YET, type Progressed, runImport } from './run';

type RunStepProps = {
  readonly importId: string;
  readonly file: string;
  readonly table: ImportTable;
  readonly rows: readonly ImportRow[];
  readonly onEnd: (progressed: Progressed) => void;
};

/** Writes part by part, with count, estimate and a cancel that takes effect between two parts. */
export function RunStep({ importId, file, table, rows, onEnd }: RunStepProps) {
  const [so, setSo] = useState<Progressed>(NOTHING_YET);
  const [failed, setFailed] = useState<ClientError | null>(null);
  const [stopping, setStopping] = useState(false);
  const stop = useRef(false);
  const [pace, setPace] = useState({ rows: 0, elapsed: 0 });

  const start = (from: Progressed) => {
    setFailed(null);
    const began = Date.now();
    let last = from;
    runImport({
      call,
      importId,
      file,
      table,
      rows,
      from,
      stopping: () => stop.current,
      onProgress: (progressed) => {
        last = progressed;
        setSo(progressed);
        setPace({ rows: progressed.rows - from.rows, elapsed: Date.now() - began });
      },
    }).then(onEnd, (error: ClientError) => (stop.current ? end(last) : setFailed(error)));
  };
  const end = (last: Progressed) => endImport(call, importId, last).then(onEnd);
  useEffect(() => {
    start(NOTHING_YET);
    return () => {
      stop.current = true;
    };
  }, []);

  const sheet = tableSpec(table).sheet;
  if (failed) {
    return (
      <Notice
        kind="error"
        actions={
          <>
            <Button kind="primary" onClick={() => start(so)}>
              {t('import.run.retry')}
            </Button>
            <Button onClick={() => end(so)}>{t('import.run.end')}</Button>
          </>
        }
      >
        <p>{t('import.run.failed', { done: formatNumber(so.rows), total: formatNumber(rows.length) })}</p>
        <p>{t('import.run.reason', { reason: failed.message })}</p>
      </Notice>
    );
  }
  return (
    <div class="stack">
      <Progress
        label={t('import.run.label', { sheet })}
        done={so.rows}
        total={rows.length}
        elapsed={pace.elapsed}
        paced={pace.rows}
        stopping={stopping}
        onCancel={() => {
          stop.current = true;
          setStopping(true);
        }}
      />
      <p class="muted small">{t('import.run.keepOpen')}</p>
    </div>
  );
}
