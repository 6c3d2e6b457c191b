import { stageNames } from '../candidates/stageNames';
import { foldName, text } from '../tables';
import { type RowRef, SEPARATOR, scoredTasks, type Undoing } from './undoing';

/** Sheets whose rows about one candidate go together. */
const GROUP = ['tasks', 'stages', 'candidates', 'decisions'] as const;

/** Actions that add candidates. */
const ADDING: readonly string[] = ['candidatesAdd', 'ratings'];

/** A task stays while it has scores; what was handed in stays once it was scored or its pay has gone on. */
export function holdTasks(undo: Undoing): void {
  const scored = scoredTasks(undo);
  for (const change of undo.changes('tasks')) {
    const ref = { table: 'tasks' as const, key: change.key };
    const now = undo.now('tasks', change.key)?.values ?? {};
    const name = `${change.key} (${undo.aliasOf(text(now, 'candidateId').trim())})`;
    if (change.kind === 'clear' && scored.has(change.key)) {
      undo.keep(ref, { code: 'undo.note.taskScored', name });
    }
    const withdraws =
      change.kind === 'change' &&
      text(change.before, 'submitted') !== '' &&
      change.after.submitted !== undefined &&
      text(change.after, 'submitted') === '';
    const owed = !['', 'promised'].includes(text(now, 'payStatus'));
    if (withdraws && (owed || scored.has(change.key))) undo.keep(ref, { code: 'undo.note.handedIn', name });
  }
}

/** A candidate stays who has a task or a decision since, and with them the role they are for. */
export function holdCandidates(undo: Undoing): void {
  const involved = new Set(
    [...undo.remaining('tasks'), ...undo.remaining('decisions')].map(({ values }) =>
      text(values, 'candidateId').trim(),
    ),
  );
  for (const change of undo.changes('candidates')) {
    const ref = { table: 'candidates' as const, key: change.key };
    const unnamed = change.kind === 'change' && change.after.alias === '';
    if (!involved.has(change.key)) continue;
    if (change.kind === 'clear')
      undo.keep(ref, { code: 'undo.note.candidate', name: undo.aliasOf(change.key) });
    else if (unnamed) undo.keep(ref, undefined, true);
  }
  if (ADDING.includes(undo.action)) {
    for (const { table, key } of undo.stayed) {
      if (table === 'candidates' && involved.has(key))
        undo.keep({ table, key }, { code: 'undo.note.candidate', name: undo.aliasOf(key) });
    }
  }
  const roles = new Set(
    (['candidates', 'hires'] as const).flatMap((id) =>
      undo.remaining(id).map(({ values }) => foldName(text(values, 'role'))),
    ),
  );
  for (const change of undo.changes('roles')) {
    const role = change.kind === 'clear' ? text(change.before, 'role') : '';
    if (roles.has(foldName(role)) && role !== '')
      undo.keep({ table: 'roles', key: change.key }, { code: 'undo.note.role', name: role });
  }
}

/** What comes back needs what it belongs to. */
export function holdOrphans(undo: Undoing): void {
  const candidates = new Set(undo.remaining('candidates').map(({ key }) => key));
  const tasks = new Set(undo.remaining('tasks').map(({ key }) => key));
  for (const change of undo.changes('tasks')) {
    if (change.kind === 'add' && !candidates.has(text(change.after, 'candidateId').trim()))
      undo.keep({ table: 'tasks', key: change.key }, { code: 'undo.note.orphan', name: change.key });
  }
  for (const { kind, key } of undo.changes('scores')) {
    const [task = ''] = key.split(SEPARATOR);
    if (kind === 'add' && !tasks.has(task))
      undo.keep({ table: 'scores', key }, { code: 'undo.note.orphan', name: task });
  }
}

/** A candidate's stage does not fall below what their remaining work has reached. */
export function holdStages(undo: Undoing): void {
  const names = stageNames();
  const place = (stage: string): number => names.indexOf(stage);
  const scored = scoredTasks(undo);
  const reached = new Map<string, number>();
  for (const { key, values } of undo.remaining('tasks')) {
    const owner = text(values, 'candidateId').trim();
    const stage = scored.has(key)
      ? 'task scored'
      : text(values, 'submitted') !== ''
        ? 'task submitted'
        : 'task invited';
    reached.set(owner, Math.max(reached.get(owner) ?? -1, place(stage)));
  }
  for (const change of undo.changes('candidates')) {
    if (change.kind !== 'change' || change.after.stage === undefined) continue;
    const least = reached.get(change.key) ?? -1;
    const [from, to] = [place(text(change.before, 'stage')), place(text(change.after, 'stage'))];
    if (to >= least || from < least) continue;
    const name = undo.aliasOf(change.key);
    undo.keep({ table: 'candidates', key: change.key }, { code: 'undo.note.stage', name }, true);
    for (const { key } of undo.changes('stages')) {
      const ref = { table: 'stages' as const, key };
      if (candidateOf(undo, ref) === change.key) undo.keep(ref, undefined, true);
    }
  }
}

/** A candidate's tasks, stages, stage and decision are undone together or stay together. */
export function holdGroups(undo: Undoing): void {
  const edited = new Set(undo.stayed.map((ref) => candidateOf(undo, ref)));
  const held = new Set(undo.holding().map((ref) => candidateOf(undo, ref)));
  held.delete('');
  if (held.size === 0) return;
  for (const table of GROUP) {
    for (const { key } of undo.changes(table)) {
      const owner = candidateOf(undo, { table, key });
      if (!held.has(owner)) continue;
      const name = undo.aliasOf(owner);
      undo.keep({ table, key }, edited.has(owner) ? { code: 'undo.note.together', name } : undefined);
    }
  }
}

function candidateOf(undo: Undoing, { table, key }: RowRef): string {
  if (!GROUP.some((id) => id === table)) return '';
  if (table !== 'tasks') return key.split(SEPARATOR)[0] ?? '';
  const row = undo.now('tasks', key)?.values;
  const back = row ? undefined : undo.changes('tasks').find((task) => task.key === key);
  return text(row ?? (back?.kind === 'add' ? back.after : {}), 'candidateId').trim();
}
