import { Spreadsheet } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import { BarController, BarElement, Tooltip } from 'chart.js';
import Chart from 'chart.js/auto';
import type { OdooGrid } from '../host/odoo/types';
import { ask, tell, toast } from './dialogs';

// The engine looks for the chart library among the globals, in the shape of its script build.
Object.assign(Chart, { BarController, BarElement, Tooltip });
Object.assign(globalThis, { Chart });

/** Shows the grid's own spreadsheet component; gives what takes it down again. */
export async function showSpreadsheet(parent: HTMLElement, grid: OdooGrid): Promise<() => void> {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const app = new App(Spreadsheet, {
    templates,
    translateFn: (text: string) => text,
    warnIfNoStaticProps: false,
    props: {
      model: grid.model,
      colorScheme: dark ? 'dark' : 'light',
      notifyUser: ({ text }: { text: string }) => toast(text),
      raiseError: (text: string, after?: () => void) => void tell('', text).then(() => after?.()),
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) =>
        void ask('', text, [
          { label: 'Cancel', value: '' },
          { label: 'OK', value: 'OK', primary: true },
        ]).then((answer) => (answer === 'OK' ? confirm() : cancel?.())),
    },
  });
  // The engine's editor looks for a selection before it has its element.
  getSelection()?.removeAllRanges();
  await app.mount(parent);
  return () => app.destroy();
}

export function focusGrid(): void {
  document.querySelector<HTMLElement>('.o-grid .o-composer, .o-grid')?.focus();
}
