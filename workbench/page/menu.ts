import type { Menu, MenuItem } from '../host/services/context';
import { element } from './dom';

/** The add-on's menu as a menu button; arrow keys, Home, End, Escape and first letters work inside. */
export function renderMenu(parent: HTMLElement, menu: Menu, press: (functionName: string) => void): void {
  const list = element('div', { role: 'menu', id: 'addon-menu', 'aria-label': menu.title });
  list.hidden = true;
  const button = element(
    'button',
    {
      type: 'button',
      class: 'menubutton',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-controls': 'addon-menu',
    },
    menu.title,
  );
  const entries = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const open = (first: boolean): void => {
    list.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    entries()
      .at(first ? 0 : -1)
      ?.focus();
  };
  const close = (refocus: boolean): void => {
    list.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    if (refocus) button.focus();
  };
  list.append(
    ...items(menu.items, (name) => {
      close(true);
      press(name);
    }),
  );
  button.addEventListener('click', () => (list.hidden ? open(true) : close(true)));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown');
  });
  list.addEventListener('keydown', (event) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = moved(event.key, at, all);
    if (event.key === 'Escape') close(true);
    else if (event.key === 'Tab') close(false);
    else if (next === null) return;
    else all[next]?.focus();
    if (event.key !== 'Tab') event.preventDefault();
  });
  list.addEventListener('focusout', (event) => {
    const to = event.relatedTarget as Node | null;
    if (!list.contains(to) && to !== button) close(false);
  });
  parent.replaceChildren(button, list);
}

function moved(key: string, at: number, all: readonly HTMLElement[]): number | null {
  if (key === 'ArrowDown') return (at + 1) % all.length;
  if (key === 'ArrowUp') return (at - 1 + all.length) % all.length;
  if (key === 'Home') return 0;
  if (key === 'End') return all.length - 1;
  if (key.length !== 1 || key === ' ') return null;
  const order = [...all.keys()].map((i) => (at + 1 + i) % all.length);
  return order.find((i) => all[i]?.textContent?.toLowerCase().startsWith(key.toLowerCase())) ?? null;
}

function items(entries: readonly MenuItem[], press: (functionName: string) => void): HTMLElement[] {
  return entries.flatMap((entry): HTMLElement[] => {
    if (entry.kind === 'separator') return [element('div', { role: 'separator' })];
    if (entry.kind === 'menu') {
      const group = element('div', { role: 'group', 'aria-label': entry.menu.title });
      group.append(...items(entry.menu.items, press));
      return [group];
    }
    const run = (): void => press(entry.functionName);
    return [
      element('button', { type: 'button', role: 'menuitem', tabindex: '-1', onclick: run }, entry.caption),
    ];
  });
}
