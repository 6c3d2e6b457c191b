import { t } from '../../i18n/page';
import type { ClientError } from '../client';
import { Button } from './Button';
import { Notice } from './Notice';

/** A call that failed: its sentence, and another try. */
export function Failure({ error, onRetry }: { readonly error: ClientError; readonly onRetry?: () => void }) {
  return (
    <Notice kind="error" actions={onRetry && <Button onClick={onRetry}>{t('app.tryAgain')}</Button>}>
      {error.message}
    </Notice>
  );
}
