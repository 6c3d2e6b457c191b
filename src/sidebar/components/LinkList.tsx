import { Icon, type IconName } from './Icon';

export type LinkItem = {
  /** Where two items may have one title. */
  readonly key?: string;
  readonly icon: IconName;
  readonly title: string;
  readonly hint: string;
  readonly onClick: () => void;
};

/** Large rows that lead to other screens. */
export function LinkList({ items }: { readonly items: readonly LinkItem[] }) {
  return (
    <ul class="link-list">
      {items.map((item) => (
        <li key={item.key ?? item.title}>
          <button type="button" onClick={item.onClick}>
            <span class="link-icon">
              <Icon name={item.icon} />
            </span>
            <span class="link-text">
              <span class="link-title">{item.title}</span>
              <span class="muted small">{item.hint}</span>
            </span>
            <Icon name="next" />
          </button>
        </li>
      ))}
    </ul>
  );
}
