import { t } from '../../i18n/page';

/** A wait with its words: what is going on. */
export function Spinner({ label = t('app.loading') }: { readonly label?: string }) {
  return (
    <p class="waiting" role="status">
      <span class="spinner" aria-hidden="true" />
      {label}
    </p>
  );
}

/** Grey lines in the shape of what is coming. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  return (
    <div class="skeleton" role="status" aria-label={t('app.loading')}>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} />
      ))}
    </div>
  );
}
