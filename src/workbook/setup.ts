import { RampError } from '../domain/error';
import { t } from '../i18n/text';
import { sha256 } from '../model/hash';
import { stableJson } from '../model/json';
import type { ModuleId, TableId } from '../model/schema';
import { starterTables, tableSpec } from '../model/tables';
import { runSteps, wordsOf } from './build';
import { hiddenFindings, interruptedChange, lockedSheets } from './findings';
import { inspectColumns } from './inspect';
import { withDocumentLock } from './lock';
import { planMigration } from './migrate';
import { readAll } from './readAll';
import { stepLine } from './say';
import { findSheet, namedRange, namedRanges, sheetSetting } from './sheets';
import { decodeTable } from './snapshot';
import { endOf, presentTables, type Reading, reading, type SheetState } from './state';
import { type Draft, draftOf, headOf, type Step, stepsFor, takeIn } from './structure';
import { pendingMigrations } from './version';

/** What set-up or repair would do, for the preview; `hash` goes back with the confirmation. */
export type StructurePlan = {
  readonly title: string;
  readonly steps: readonly Step[];
  /** One sentence for each step. */
  readonly lines: readonly string[];
  /** What only a person can mend: duplicate keys, sheets that others protected. */
  readonly notes: readonly string[];
  readonly hash: string;
};

export type StructureDone = {
  readonly sentence: string;
  /** How a change that was interrupted is to end now, as the person agreed to; null for the usual way. */
  readonly ending: 'finish' | 'end' | null;
};

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Planned = { readonly steps: readonly Step[]; readonly notes: readonly string[] };

/** What *Set up* would make for the chosen modules: missing sheets, and missing columns of those that are there. */
export function planSetup(modules: readonly ModuleId[]): StructurePlan {
  return planOf(t('setup.title'), (_from, draft) => setupSteps(modules, draft));
}

/**
 * Makes it. Running it again makes nothing; what is there is never written over.
 * @param confirm The `hash` of the plan that was agreed to.
 * @throws RampError `change.staleRows` when that is no longer the plan.
 */
export function runSetup(modules: readonly ModuleId[], confirm?: string): StructureDone {
  return withDocumentLock(() => {
    const { steps, hash } = planSetup(modules);
    requireSame(hash, confirm);
    runSteps(migrate() === 0 ? steps : setupSteps(modules, draftOf(reading())).steps);
    const count = steps.filter((step) => step.kind === 'create').length;
    if (count > 0) return { sentence: t('setup.done', { count }), ending: null };
    const { length } = steps;
    return { sentence: length > 0 ? t('repair.done', { count: length }) : t('setup.ready'), ending: null };
  });
}

/** What *Repair* would mend in the sheets that were set up: deleted sheets, headers, drop-downs and formats. */
export function planRepair(): StructurePlan {
  return planOf(t('repair.title'), (from, draft) =>
    repairSteps(from, draft, pendingMigrations(from.settings).length === 0),
  );
}

export function runRepair(confirm?: string): StructureDone {
  return withDocumentLock(() => {
    const { steps, hash } = planRepair();
    requireSame(hash, confirm);
    runSteps(migrate() === 0 ? steps : repairSteps(reading(), draftOf(reading()), false).steps);
    const ending =
      steps.flatMap(({ kind }) => (kind === 'finish' || kind === 'end' ? [kind] : []))[0] ?? null;
    const { length } = steps;
    return { sentence: length > 0 ? t('repair.done', { count: length }) : t('repair.ready'), ending };
  });
}

/** Makes the sheets of tables that something is about to be written to. The caller holds the lock. */
export function ensureTables(ids: readonly TableId[]): void {
  const from = reading();
  const missing = [...new Set<TableId>(['settings', ...ids])].filter((id) => {
    const known =
      id === 'settings' ? from.settings.sheet !== null : Boolean(from.settings.entries.get(sheetSetting(id)));
    return !known;
  });
  const draft = draftOf(from);
  if (missing.length > 0) runSteps(missing.flatMap((table) => stepsFor(table, draft)));
}

/** The plan: first what older sheets need, then what the sheets lack after that. */
function planOf(title: string, rest: (from: Reading, draft: Draft) => Planned): StructurePlan {
  const from = reading();
  const draft = draftOf(from);
  const steps: Step[] = [];
  const notes: string[] = [];
  for (const migration of pendingMigrations(from.settings)) {
    const planned = planMigration(migration, draft);
    takeIn(planned.steps, draft);
    steps.push(...planned.steps);
    notes.push(...planned.notes);
  }
  const planned = rest(from, draft);
  steps.push(...planned.steps);
  notes.push(...planned.notes);
  return { title, steps, lines: steps.map(stepLine), notes, hash: sha256(stableJson(steps)).slice(0, 32) };
}

/** One version at a time: a workbook stands between two only while its own migration runs. Answers how many ran. */
function migrate(): number {
  const pending = pendingMigrations(reading().settings);
  for (const migration of pending) runSteps(planMigration(migration, draftOf(reading())).steps);
  return pending.length;
}

function setupSteps(modules: readonly ModuleId[], draft: Draft): Planned {
  return { steps: starterTables(modules).flatMap((table) => stepsFor(table, draft)), notes: [] };
}

/** @param look Whether to look at columns and rows too: those of an older version are looked at once they are ours. */
function repairSteps(from: Reading, draft: Draft, look: boolean): Planned {
  const tables = [...new Set<TableId>(['settings', ...presentTables()])];
  const locked = lockedSheets(tables, from);
  const names = namedRanges();
  const steps: Step[] = [];
  const notes: string[] = [...locked.notes];
  for (const table of tables) {
    const own = [...stepsFor(table, draft)];
    takeIn(own, draft);
    const sheet = findSheet(table, from.settings);
    if (look && sheet) {
      const { lacking, duplicates } = inspectTable(stateAsRepaired(table, sheet, from, draft), from);
      if (!own.some(({ kind }) => kind === 'complete')) {
        own.push(...lacking);
        if (!names.has(namedRange(table))) own.push({ kind: 'name', table });
      }
      notes.push(...duplicates);
    }
    if (!locked.whole.has(table)) steps.push(...own);
  }
  const hidden = hiddenFindings(from);
  const ending = interruptedChange(steps, locked);
  return { steps: [...steps, ...hidden.steps, ...ending], notes: [...notes, ...hidden.notes] };
}

/** A sheet whose headers went missing is looked at as if they were back. */
function stateAsRepaired(table: TableId, sheet: Sheet, from: Reading, draft: Draft): SheetState {
  const head = headOf(table, draft);
  if (!head) throw new TypeError(`${table} has no sheet`);
  const { values, maxRows } = table === 'settings' ? from.settings : readAll(sheet);
  const spec = tableSpec(table);
  const layout = { head: head.head, columns: head.columns };
  const end = endOf(values, layout, [spec.endsBy]);
  return { spec, sheet, name: sheet.getName(), values, maxRows, ...layout, end };
}

function inspectTable(
  state: SheetState,
  from: Reading,
): { readonly lacking: readonly Step[]; readonly duplicates: readonly string[] } {
  const table = state.spec.id;
  const { rule, format } = inspectColumns(state, wordsOf(from));
  const lacking: Step[] = [];
  if (rule.length > 0) lacking.push({ kind: 'dress', table, fields: rule, lacks: 'rule' });
  if (format.length > 0) lacking.push({ kind: 'dress', table, fields: format, lacks: 'format' });
  const faults = decodeTable(state).faults.filter(({ code }) => code === 'row.duplicate');
  return { lacking, duplicates: faults.map(({ message }) => message) };
}

function requireSame(hash: string, confirm: string | undefined): void {
  if (confirm !== undefined && hash !== confirm) throw new RampError('change.staleRows');
}
