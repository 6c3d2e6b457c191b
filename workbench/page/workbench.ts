import { fillDemo } from '../demo/fill';
import { setUp } from '../demo/rpc';
import type { Screen } from '../host/services/context';
import { step, working } from './busy';
import { fillFromText } from './csv';
import { ask, clearToasts, showFrame, tell, toast } from './dialogs';
import { byId, element } from './dom';
import { keep } from './keeper';
import { renderMenu } from './menu';
import { type FrameActions, scriptFrame } from './scriptFrame';
import { focusGrid, showSpreadsheet } from './spreadsheet';
import { loadWorkbook, saveWorkbook } from './store';
import { type AddOn, openWorkbook, type Source, type Workbook } from './workbook';

const DEMO = 'Demo: six hires';
const NEW = 'Ramplight workbook';

/** The whole page: a workbook in the grid, the add-on's menu and sidebar, and the buttons above. */
export async function startWorkbench(addOn: AddOn): Promise<void> {
  let workbook: Workbook;
  let takeDown = async (): Promise<void> => undefined;

  const call = (name: string): Promise<unknown> => working(() => workbook.host.call(name)).catch(report);
  const report = (error: unknown): Promise<string> =>
    tell('Ramplight', error instanceof Error ? error.message : String(error));

  const actions = (close: () => void): FrameActions => ({
    functions: workbook.host.functions,
    run: (name, args) => working(() => workbook.host.run(name, ...args)),
    close,
    focusGrid,
  });
  const side = byId('side');
  const closeSide = (): void => {
    side.hidden = true;
    side.replaceChildren();
    focusGrid();
  };

  const screen: Partial<Screen> = {
    menu: (menu) => renderMenu(byId('menu'), menu, (name) => void call(name)),
    sidebar: ({ title, html }) => {
      const close = element(
        'button',
        { type: 'button', class: 'close', 'aria-label': 'Close sidebar', onclick: closeSide },
        '×',
      );
      side.replaceChildren(
        element('div', { class: 'heading' }, element('h2', {}, title || 'Sidebar'), close),
        scriptFrame(html, `${title || 'Add-on'} sidebar`, actions(closeSide)),
      );
      side.hidden = false;
    },
    dialog: ({ title, html, width, height }) => {
      let close = (): void => undefined;
      const frame = scriptFrame(
        html,
        title,
        actions(() => close()),
      );
      close = showFrame(title, frame, { width, height });
    },
    toast: (message, title) => toast(message, title),
    // A script waits for the answer, so a question must be the browser's own; what is only told need not wait.
    alert: ({ title, prompt, buttons }) => {
      if (buttons === 'OK') {
        void tell(title, prompt);
        return 'OK';
      }
      const yes = buttons.startsWith('YES');
      return confirm(title ? `${title}\n\n${prompt}` : prompt) ? (yes ? 'YES' : 'OK') : yes ? 'NO' : 'CANCEL';
    },
  };

  async function show(next: Workbook): Promise<void> {
    await takeDown();
    clearToasts();
    workbook = next;
    byId('title').textContent = workbook.name;
    document.title = `${workbook.name} – Ramplight workbench`;
    const destroy = await showSpreadsheet(byId('grid'), workbook.grid);
    const kept = keep(workbook);
    takeDown = async () => {
      await kept.stop();
      destroy();
    };
    workbook.host.open();
    if (workbook.host.functions.includes('openSidebar')) workbook.host.call('openSidebar');
  }

  const make = async (
    name: string,
    source: Source,
    fill?: (made: Workbook) => void | Promise<void>,
  ): Promise<Workbook> => {
    const made = openWorkbook(addOn, screen, source);
    if (name) made.rename(name);
    await fill?.(made);
    return made;
  };

  /** Nothing is lost: the workbook that makes way is kept, and one press brings it back. */
  async function replace(what: string, build: () => Promise<Workbook>): Promise<void> {
    const old = workbook.name;
    const answer = await ask(what, `It takes the place of "${old}". You can bring that back afterwards.`, [
      { label: 'Cancel', value: '' },
      { label: 'Replace', value: 'replace', primary: true },
    ]);
    if (answer !== 'replace') return;
    await swap(build);
  }

  /** Shows another workbook; the one that makes way can be brought back, and that swaps them again. */
  const swap = (build: () => Promise<Workbook>): Promise<unknown> =>
    working(async () => {
      const old = workbook.name;
      const saved = workbook.saved();
      const made = await build();
      await saveWorkbook('previous', saved);
      await show(made);
      toast(`"${made.name}" is open.`, '', {
        label: `Bring back "${old}"`,
        run: () => void swap(() => make('', { saved })),
      });
    }).catch(report);

  const fileInput = byId<HTMLInputElement>('file');
  byId('new').addEventListener('click', () => {
    void replace('Start a new workbook from the template?', () =>
      make(NEW, {}, ({ host }) => void setUp(host)),
    );
  });
  byId('open').addEventListener('click', () => fileInput.click());
  fileInput.addEventListener('change', () => {
    const file = fileInput.files?.[0];
    fileInput.value = '';
    if (!file) return;
    const name = file.name.replace(/\.\w+$/, '');
    void replace(`Open ${file.name}?`, async () => {
      if (/\.xlsx$/i.test(file.name)) return make(name, { xlsx: new Uint8Array(await file.arrayBuffer()) });
      const text = await file.text();
      return make(name, {}, ({ host }) => fillFromText(host, name, text));
    });
  });
  byId('download').addEventListener('click', () => {
    void working(() =>
      download(`${workbook.name.replace(/[\\/:*?"<>|]+/g, '')}.xlsx`, workbook.host.save()),
    ).catch(report);
  });

  await working(async () => {
    const saved = await loadWorkbook('current');
    byId('welcome').hidden = saved !== null;
    const first = saved
      ? await make('', { saved })
      : await make(DEMO, {}, ({ host }) => fillDemo(host, civilToday(), step));
    byId('welcome').remove();
    await show(first);
    for (const id of ['new', 'open', 'download']) byId<HTMLButtonElement>(id).disabled = false;
  });
}

/** Today in the browser's zone, which is the zone of a new workbook. */
function civilToday(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function download(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
