import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

export type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly type?: 'button' | 'submit';
  readonly icon?: IconName;
  readonly disabled?: boolean;
  /** Shows that it works, and takes no second click; stays focusable. */
  readonly busy?: boolean;
  readonly full?: boolean;
  readonly small?: boolean;
  /** A fuller name where the visible words repeat on the page ("Undo" in a list). Begins with the visible words. */
  readonly label?: string;
};

export function Button(props: ButtonProps) {
  const { kind = 'secondary', type = 'button', busy = false } = props;
  const classes = [
    'btn',
    `btn-${kind}`,
    props.full && 'btn-full',
    props.small && 'btn-small',
    busy && 'is-busy',
  ];
  return (
    <button
      type={type}
      class={classes.filter(Boolean).join(' ')}
      disabled={props.disabled ?? false}
      aria-disabled={busy || undefined}
      aria-label={props.label}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else props.onClick?.();
      }}
    >
      {busy ? <span class="spinner" aria-hidden="true" /> : props.icon && <Icon name={props.icon} />}
      <span>{props.children}</span>
    </button>
  );
}
