import { t } from '../../i18n/text';
import type { RowChange } from '../../model/changeset';
import { taskVersion } from '../rubrics/read';
import { sealSetting } from '../scoring/seal';
import { foldName, number, rowsOf, text } from '../tables';
import { type Remaining, SEPARATOR, scoredTasks, type Undoing } from './undoing';

const partsOf = (key: string): { readonly name: string; readonly version: number } => {
  const [name = '', version = ''] = key.split(SEPARATOR);
  return { name, version: Number(version) };
};

/**
 * A version of a rubric stays while tasks are on it, as it is while it has scores, and frozen while it has scores. What
 * one change did to a rubric is undone together or stays together.
 */
export function holdRubrics(undo: Undoing): void {
  const groups = new Map<string, RowChange[]>();
  for (const change of undo.changes('rubrics')) {
    const name = foldName(partsOf(change.key).name);
    groups.set(name, [...(groups.get(name) ?? []), change]);
  }
  const scored = scoredTasks(undo);
  for (const [name, changes] of groups) {
    const keep = (why?: Parameters<Undoing['keep']>[1]): void => {
      for (const { key } of changes) undo.keep({ table: 'rubrics', key }, why);
    };
    const edited = undo.stayed.some(
      ({ table, key }) => table === 'rubrics' && foldName(partsOf(key).name) === name,
    );
    if (edited) keep({ code: 'undo.note.together', name: `“${partsOf(changes[0]?.key ?? '').name}”` });
    for (const version of new Set(changes.map(({ key }) => partsOf(key).version))) {
      const own = changes.filter(({ key }) => partsOf(key).version === version);
      const on = tasksOn(undo, name, version);
      const withScores = on.filter(({ key }) => scored.has(key));
      const spelled = partsOf(own[0]?.key ?? '').name;
      const named = (tasks: readonly Remaining[]) =>
        [
          t('undo.version', { version, name: spelled }),
          ...(tasks.length > 0
            ? [
                `(${tasks
                  .slice(0, MOST_TASKS)
                  .map(({ key }) => key)
                  .join(', ')})`,
              ]
            : []),
        ].join(' ');
      const thaws = own.every((change) => isFreezing(change) && change.after.frozenOn === '');
      if (own.every(isFreezing)) {
        if (thaws && withScores.length > 0) keep({ code: 'undo.note.staysFrozen', name: named(withScores) });
      } else if (isThere(undo, name, version)) {
        const rows = rowsOfVersion(undo, name, version);
        if (withScores.length > 0 || rows.some(({ values }) => text(values, 'frozenOn') !== ''))
          keep({ code: 'undo.note.rubricFrozen', name: named(withScores) });
        else if (rows.length === 0 && on.length > 0) keep({ code: 'undo.note.rubricUsed', name: named(on) });
      }
    }
  }
  holdSeals(undo);
  holdVersions(undo, scored);
}

/** What a version was when it was frozen is kept as long as it is frozen. */
function holdSeals(undo: Undoing): void {
  const frozen = new Set(
    undo
      .remaining('rubrics')
      .filter(({ values }) => text(values, 'frozenOn') !== '')
      .map(({ values }) =>
        foldName(sealSetting(text(values, 'rubric').trim(), number(values, 'version') ?? 0)),
      ),
  );
  for (const { kind, key } of undo.changes('settings')) {
    if (kind !== 'add' && frozen.has(foldName(key))) undo.keep({ table: 'settings', key }, undefined, true);
  }
}

const MOST_TASKS = 3;

function isFreezing(change: RowChange): change is RowChange & { readonly kind: 'change' } {
  return change.kind === 'change' && Object.keys(change.after).every((field) => field === 'frozenOn');
}

function isThere({ tables }: Undoing, name: string, version: number): boolean {
  return rowsOf(tables, 'rubrics').some(({ key }) => isOf(key, name, version));
}

function isOf(key: string, name: string, version: number): boolean {
  const of = partsOf(key);
  return foldName(of.name) === name && of.version === version;
}

function rowsOfVersion(undo: Undoing, name: string, version: number): readonly Remaining[] {
  return undo.remaining('rubrics').filter(({ key }) => isOf(key, name, version));
}

/** Tasks that would remain, by the version that they are on now. */
function tasksOn(undo: Undoing, name: string, version: number): readonly Remaining[] {
  const newest = newestOf(rowsOf(undo.tables, 'rubrics'), name);
  return undo
    .remaining('tasks')
    .filter(
      ({ now, values }) =>
        foldName(text(values, 'rubric')) === name && (taskVersion(now ?? values) ?? newest) === version,
    );
}

function newestOf(rows: readonly { readonly key: string }[], name: string): number {
  return rows.reduce((newest, { key }) => {
    const of = partsOf(key);
    return foldName(of.name) === name ? Math.max(newest, of.version) : newest;
  }, 0);
}

/** A task keeps the number of its version while it has scores, or another version would be the newest. */
function holdVersions(undo: Undoing, scored: ReadonlySet<string>): void {
  for (const change of undo.changes('tasks')) {
    if (change.kind !== 'change' || change.after.rubricVersion !== '') continue;
    const task = undo.remaining('tasks').find(({ key }) => key === change.key);
    const newest = newestOf(undo.remaining('rubrics'), foldName(text(task?.values ?? {}, 'rubric')));
    const version = number(change.before, 'rubricVersion');
    if (scored.has(change.key) || newest !== version)
      undo.keep({ table: 'tasks', key: change.key }, undefined, true);
  }
}
