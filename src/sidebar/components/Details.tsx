import type { ComponentChildren } from 'preact';

type DetailsProps = {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
};

export function Details({ summary, children, open = false }: DetailsProps) {
  return (
    <details class="details" open={open}>
      <summary>{summary}</summary>
      <div class="details-body">{children}</div>
    </details>
  );
}
