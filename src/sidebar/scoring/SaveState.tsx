import { t } from '../../i18n/page';
import type { Saving } from './useDraft';

const WORDS = {
  waiting: 'score.unsaved',
  saving: 'score.saving',
  saved: 'score.saved',
  failed: 'score.notSaved',
} as const;

/** How far the rater is, and whether it is saved; told politely. */
export function SaveState({
  given,
  of,
  saving: { state },
}: {
  readonly given: number;
  readonly of: number;
  readonly saving: Saving;
}) {
  return (
    <div class="score-progress">
      <p>
        <span>{t('score.progress', { given, of })}</span>
        <span class={state === 'failed' ? 'score-failed small' : 'muted small'} role="status">
          {state === 'same' ? '' : t(WORDS[state])}
        </span>
      </p>
      <span class="rubric-bar" aria-hidden="true">
        <span style={{ width: `${of === 0 ? 0 : (100 * given) / of}%` }} />
      </span>
    </div>
  );
}
