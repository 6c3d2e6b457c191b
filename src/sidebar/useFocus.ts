import { useEffect, useRef } from 'preact/hooks';

/**
 * Puts the focus on what has just appeared (give it `tabIndex={-1}`), so that a keyboard or screen reader goes on
 * there. Only while the page has the focus: opening the sidebar takes it from nobody who types in a cell.
 */
export function useFocus<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  useEffect(() => {
    if (document.hasFocus()) ref.current?.focus();
  }, []);
  return ref;
}
