import { t } from '../../i18n/page';
import type { Done } from '../../model/preview';
import { Button } from './Button';
import { Icon } from './Icon';

type ToastProps = {
  readonly done: Done | null;
  readonly onUndo: (changeId: string) => void;
  readonly onClose: () => void;
};

/**
 * What was just done, with its Undo. It stays until it is closed, used or replaced: no race against a timer. The
 * live region is always on the page, since readers ignore one that arrives together with its text.
 */
export function Toast({ done, onUndo, onClose }: ToastProps) {
  const changeId = done?.changeId ?? null;
  return (
    <div class="toast-place">
      <div role="status" aria-live="polite" class={done ? 'toast' : undefined}>
        {done && <span class="toast-text">{done.sentence}</span>}
        {changeId !== null && (
          <Button kind="quiet" small onClick={() => onUndo(changeId)}>
            {t('app.undo')}
          </Button>
        )}
        {done && (
          <button type="button" class="icon-btn" aria-label={t('app.close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </div>
  );
}
