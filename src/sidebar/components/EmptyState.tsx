import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

type EmptyStateProps = {
  readonly icon: IconName;
  readonly title: string;
  /** What would be here and how to get it. */
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
};

export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div class="empty">
      <span class="empty-icon">
        <Icon name={icon} />
      </span>
      <h2 class="empty-title">{title}</h2>
      <p class="muted">{children}</p>
      {actions && <div class="actions actions-center">{actions}</div>}
    </div>
  );
}
