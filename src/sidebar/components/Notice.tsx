import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/page';

const SYMBOLS = { info: 'i', warn: '!', error: '×', done: '✓' } as const;

export type NoticeProps = {
  readonly kind: keyof typeof SYMBOLS;
  /** Replaces the heading of the kind ("This did not work"). */
  readonly title?: string;
  readonly children: ComponentChildren;
  /** The remedy: a button or two. */
  readonly actions?: ComponentChildren;
};

/** A sentence that needs attention; an error is announced at once, the others when the reader comes by. */
export function Notice({ kind, title = t(`notice.${kind}`), children, actions }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      <span class="notice-symbol" aria-hidden="true">
        {SYMBOLS[kind]}
      </span>
      <div class="notice-body">
        <p class="notice-title">{title}</p>
        <div class="notice-text">{children}</div>
        {actions && <div class="actions">{actions}</div>}
      </div>
    </div>
  );
}
