import type { Workbook } from './workbook';

type Answer =
  | { ok: true; value: { status: 'preview'; preview: { hash: string } } | { status: 'done' } }
  | { ok: false; error: { message: string } };

/** Lets the add-on set the workbook up, as a person would through the sidebar: preview, then confirm. */
export function setUp({ host }: Workbook, modules: readonly string[]): void {
  if (!host.functions.includes('rpc')) return;
  const preview = host.rpc('setup', { modules }) as Answer;
  if (!preview.ok) throw new Error(preview.error.message);
  if (preview.value.status !== 'preview') return;
  const done = host.rpc('setup', { modules, confirm: preview.value.preview.hash }) as Answer;
  if (!done.ok) throw new Error(done.error.message);
}

export const fillTemplate = (workbook: Workbook): void => setUp(workbook, ['ramp', 'kpi']);
