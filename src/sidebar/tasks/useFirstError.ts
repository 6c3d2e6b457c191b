import { useRef } from 'preact/hooks';

/** A form that sends the keyboard to its first control that is wrong, once the errors are on the page. */
export function useFirstError() {
  const ref = useRef<HTMLFormElement>(null);
  const focusFirst = () =>
    requestAnimationFrame(() =>
      ref.current?.querySelector<HTMLElement>('[aria-invalid], [data-wrong] input')?.focus(),
    );
  return { ref, focusFirst };
}
