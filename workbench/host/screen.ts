import type { Alert, Menu, MenuItem, Screen, Shown } from './services/context';

/** What a person would have seen so far. */
export type Seen = {
  menu: Menu | null;
  sidebar: string | null;
  dialog: Shown | null;
  readonly alerts: Alert[];
  readonly toasts: string[];
  readonly logs: string[];
  /** Buttons for the next alerts. */
  readonly answers: string[];
};

/** Keeps what a person would see, and passes it on to the page where there is one. */
export function recordScreen(page: Partial<Screen>): { readonly seen: Seen; readonly screen: Screen } {
  const seen: Seen = {
    menu: null,
    sidebar: null,
    dialog: null,
    alerts: [],
    toasts: [],
    logs: [],
    answers: [],
  };
  const screen: Screen = {
    menu: (menu) => {
      seen.menu = menu;
      page.menu?.(menu);
    },
    sidebar: (shown) => {
      seen.sidebar = shown.html;
      page.sidebar?.(shown);
    },
    dialog: (shown) => {
      seen.dialog = shown;
      page.dialog?.(shown);
    },
    toast: (message, title) => {
      seen.toasts.push(message);
      page.toast?.(message, title);
    },
    alert: (alert) => {
      seen.alerts.push(alert);
      if (page.alert) return page.alert(alert);
      return seen.answers.shift() ?? (alert.buttons.startsWith('YES') ? 'YES' : 'OK');
    },
    log: (message) => {
      seen.logs.push(message);
      page.log?.(message);
    },
  };
  return { seen, screen };
}

/** The function behind a menu entry, in sub-menus too. */
export function handlerOf(items: readonly MenuItem[], caption: string): string | null {
  for (const item of items) {
    if (item.kind === 'item' && item.caption === caption) return item.functionName;
    const inside = item.kind === 'menu' ? handlerOf(item.menu.items, caption) : null;
    if (inside) return inside;
  }
  return null;
}
