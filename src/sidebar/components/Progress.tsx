import { useId } from 'preact/hooks';
import { t } from '../../i18n/page';
import { formatNumber } from '../format';
import { Button } from './Button';

type ProgressProps = {
  /** What is going on: "Importing 5,000 contacts". */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** Milliseconds since it began: gives the estimate; none before the first result. */
  readonly elapsed?: number;
  /** What was done in that time; all of `done` where nothing is said. */
  readonly paced?: number;
  readonly onCancel?: () => void;
  /** Cancel was pressed; what is under way is finished first. */
  readonly stopping?: boolean;
};

export function Progress({
  label,
  done,
  total,
  elapsed,
  paced = done,
  onCancel,
  stopping = false,
}: ProgressProps) {
  const id = useId();
  const left = elapsed === undefined ? null : secondsLeft(paced, total - done, elapsed);
  return (
    <div class="progress">
      <p class="progress-label" id={id}>
        {label}
      </p>
      <progress value={done} max={total} aria-labelledby={id} />
      <p class="progress-count">
        <span>{t('progress.of', { done: formatNumber(done), total: formatNumber(total) })}</span>
        <span class="muted">{stopping ? t('progress.stopping') : left !== null && estimate(left)}</span>
      </p>
      {onCancel && (
        <Button onClick={onCancel} disabled={stopping} small>
          {t('app.cancel')}
        </Button>
      )}
    </div>
  );
}

/** Seconds for what is left at the pace so far; null before anything is done. */
export function secondsLeft(done: number, left: number, elapsed: number): number | null {
  if (done <= 0 || left <= 0) return null;
  return Math.max(1, Math.round(((elapsed / done) * left) / 1000));
}

function estimate(seconds: number): string {
  if (seconds < 60) return t('progress.estimateSeconds', { count: seconds });
  return t('progress.estimateMinutes', { count: Math.round(seconds / 60) });
}
