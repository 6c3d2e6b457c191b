import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { formatNumber } from '../format';
import type { Progressed } from './run';

type EndStepProps = {
  readonly progressed: Progressed;
  /** What was written, with its counts. */
  readonly sentence: string;
  readonly already: number;
  readonly total: number;
  readonly newHires: boolean;
  readonly faults: ComponentChildren;
  readonly onAnother: () => void;
};

/** What was done in one sentence, what is still to do, and where to go. */
export function EndStep({ progressed, sentence, already, total, newHires, faults, onAnother }: EndStepProps) {
  const { go } = useApp();
  const stopped = progressed.rows < total;
  const changeId = progressed.done?.changeId ?? null;
  return (
    <div class="stack">
      <Notice
        kind={stopped ? 'warn' : 'done'}
        actions={
          changeId !== null && (
            <Button small icon="undo" onClick={() => go({ screen: 'undo', changeId })}>
              {t('import.end.undo')}
            </Button>
          )
        }
      >
        <p>{sentence}</p>
        {already > 0 && <p>{t('import.end.already', { count: already })}</p>}
        {stopped && (
          <p>
            {t('import.run.stopped', { done: formatNumber(progressed.rows), total: formatNumber(total) })}
          </p>
        )}
        {newHires && <p>{t('import.end.incomplete')}</p>}
      </Notice>
      {progressed.notes.length > 0 && (
        <Notice kind="warn">
          <ul class="plain-list">
            {progressed.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Notice>
      )}
      {faults}
      <div class="actions">
        <Button kind="primary" onClick={() => go({ screen: 'home' })}>
          {t('import.end.home')}
        </Button>
        <Button onClick={() => go({ screen: 'dashboard' })}>{t('import.end.dashboard')}</Button>
        <Button kind="quiet" onClick={onAnother}>
          {t('import.end.another')}
        </Button>
      </div>
    </div>
  );
}
