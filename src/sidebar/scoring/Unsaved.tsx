import { t } from '../../i18n/page';
import { Failure } from '../components/Failure';
import { Notice } from '../components/Notice';
import type { Saving } from './useDraft';

/** What could not be kept outside the page. */
export function Unsaved({ saving, onRetry }: { readonly saving: Saving; readonly onRetry: () => void }) {
  if (saving.error) return <Failure error={saving.error} onRetry={onRetry} />;
  if (saving.unsaved.length === 0) return null;
  return <Notice kind="warn">{t('score.tooLongToKeep', { criteria: saving.unsaved.join(', ') })}</Notice>;
}
