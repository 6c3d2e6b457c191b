import type { Context, Menu, MenuItem, Shown } from './context';
import { enumeration, innerOf, strict } from './strict';

type Ui = GoogleAppsScript.Base.Ui;
type MenuFacade = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Button = GoogleAppsScript.Base.Button;

export function createUi(ctx: Context): Ui {
  const { run, shared } = ctx;
  const shown = (html: HtmlOutput, title?: string): Shown => {
    const page = run.guard(() => innerOf<() => Shown>(html, 'HtmlOutput'))();
    return title === undefined ? page : { ...page, title };
  };
  const dialog = (method: string, html: HtmlOutput, title: string): void => {
    run.call(`Ui.${method}`, 'ui');
    shared.screen.dialog(shown(html, title));
  };
  return strict<Ui>('Ui')({
    createMenu: (caption: string) => createMenu(ctx, caption),
    createAddonMenu: () => createMenu(ctx, shared.addOnName),
    showSidebar: (html: HtmlOutput) => {
      run.call('Ui.showSidebar', 'ui');
      shared.screen.sidebar(shown(html));
    },
    showModalDialog: (html: HtmlOutput, title: string) => dialog('showModalDialog', html, title),
    showModelessDialog: (html: HtmlOutput, title: string) => dialog('showModelessDialog', html, title),
    alert: (...args: unknown[]) => {
      run.call('Ui.alert', 'ui');
      const titled = args.length === 3;
      return shared.screen.alert({
        title: titled ? String(args[0]) : '',
        prompt: String(args[titled ? 1 : 0]),
        buttons: String(args[titled ? 2 : 1] ?? 'OK'),
      }) as unknown as Button;
    },
    Button: enumeration<Ui['Button']>('Button', 'CLOSE', 'OK', 'CANCEL', 'YES', 'NO'),
    ButtonSet: enumeration<Ui['ButtonSet']>('ButtonSet', 'OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'),
  });
}

function createMenu(ctx: Context, title: string): MenuFacade {
  const items: MenuItem[] = [];
  const menu: MenuFacade = strict<MenuFacade>('Menu')(
    {
      addItem: (caption: string, functionName: string) => {
        items.push({ kind: 'item', caption, functionName });
        return menu;
      },
      addSeparator: () => {
        items.push({ kind: 'separator' });
        return menu;
      },
      addSubMenu: (sub: MenuFacade) => {
        items.push({ kind: 'menu', menu: ctx.run.guard(() => innerOf<() => Menu>(sub, 'Menu'))() });
        return menu;
      },
      addToUi: () => {
        ctx.run.call('Menu.addToUi', 'menu');
        ctx.shared.screen.menu({ title, items: items.slice() });
      },
    },
    (): Menu => ({ title, items: items.slice() }),
  );
  return menu;
}
