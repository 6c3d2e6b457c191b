import type { ComponentChildren } from 'preact';

type DetailsProps = {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  /** Told when it is opened or closed: what is inside may be read only then. */
  readonly onToggle?: (open: boolean) => void;
};

export function Details({ summary, children, open = false, onToggle }: DetailsProps) {
  return (
    <details class="details" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div class="details-body">{children}</div>
    </details>
  );
}
