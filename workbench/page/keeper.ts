import { coreTypes } from '@odoo/o-spreadsheet';
import { saveWorkbook } from './store';
import type { Workbook } from './workbook';

const PAUSE_MS = 700;

/** Keeps a workbook in the browser a moment after each change, and at once when the page is left. */
export function keep(workbook: Workbook): {
  readonly changed: () => void;
  readonly stop: () => Promise<void>;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    await saveWorkbook('current', workbook.saved());
  };
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE_MS);
  };
  const leave = (): void => {
    if (timer !== undefined && document.visibilityState === 'hidden') void save();
  };
  const { model } = workbook.grid;
  const owner = {};
  model.on('command-dispatched', owner, (command) => {
    if (coreTypes.has((command as { type?: unknown }).type as never)) changed();
  });
  // A result that a person's formula gave may need more rows than the sheet has.
  model.on('command-finalized', owner, () => queueMicrotask(() => workbook.grid.settle()));
  document.addEventListener('visibilitychange', leave);
  changed();
  return {
    changed,
    stop: async () => {
      model.off('command-dispatched', owner);
      model.off('command-finalized', owner);
      document.removeEventListener('visibilitychange', leave);
      if (timer !== undefined) await save();
    },
  };
}
