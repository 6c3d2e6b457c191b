import { RampError } from '../../domain/error';
import { lookUp, t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { RowChange, TableChange } from '../../model/changeset';
import { rowKey } from '../../model/key';
import type { SheetRow, Tables } from '../../model/snapshot';
import type { RubricCriterion } from '../../rpc/rubrics';
import type { Outcome } from '../outcome';
import { changedFields, text } from '../tables';
import { differences } from './difference';
import { lintRubric } from './lint';
import { criterionRow, findRubric, newestOf, type RubricVersion, stateToken, taskVersion } from './read';
import { findingParams, sayFinding } from './say';

export type RubricInput = {
  readonly name: string;
  readonly criteria: readonly RubricCriterion[];
  /** Refuses a name that is taken, instead of changing that rubric. */
  readonly create?: boolean;
  /** The state that was edited (`stateToken`). */
  readonly opened?: string;
};

/**
 * Saves a rubric: a new one as version 1, an unfrozen version in place, a frozen one as the next version with all its
 * rows. What lint finds besides `stop` is said and does not hinder a draft.
 *
 * @throws RampError `rubric.noName`, `rubric.sameName`, `rubric.lint.…` for what cannot be saved.
 */
export function saveRubric(tables: Tables, input: RubricInput): Outcome {
  const typed = input.name.trim();
  if (typed === '') throw new RampError('rubric.noName');
  const criteria = input.criteria.map(trimmed);
  const findings = lintRubric(typed, criteria);
  const stop = findings.find(({ severity }) => severity === 'stop');
  if (stop) throw new RampError(stop.code, findingParams(stop, lookUp));
  const lint = findings.map((finding) => sayFinding(finding, lookUp));
  const rubric = findRubric(tables, typed);
  if (!rubric) return added(typed, criteria, lint);
  const newest = newestOf(rubric);
  if (input.create) {
    throw new RampError('rubric.sameName', { name: newest.name, first: newest.rows[0]?.row ?? 1 });
  }
  const moved = input.opened !== undefined && input.opened !== stateToken(newest);
  return withNotes(changed(newest, criteria), [...(moved ? [t('rubric.note.moved')] : []), ...lint]);
}

/** A rubric that the sheet does not have yet, as version 1. */
export function added(
  name: string,
  criteria: readonly RubricCriterion[],
  notes: readonly string[] = [],
): Outcome {
  const title = t('rubric.added', { name, count: criteria.length });
  return outcome(title, [{ table: 'rubrics', rows: versionRows(name, 1, criteria) }], notes);
}

function changed(newest: RubricVersion, criteria: readonly RubricCriterion[]): Outcome {
  const { name, version } = newest;
  if (isSame(newest, criteria)) return outcome(t('rubric.same', { name, version }), [], []);
  if (newest.frozen) {
    const note = t('rubric.note.frozen', { old: version, version: version + 1 });
    return nextVersion(newest, criteria, [], [note]);
  }
  if (keepsOrder(newest, criteria)) return inPlace(newest, criteria);
  const params = { old: version, version: version + 1 };
  if (newest.tasks.length > 0) {
    return nextVersion(newest, criteria, [], [t('rubric.note.anewKept', params)]);
  }
  return nextVersion(newest, criteria, clears(newest.rows), [t('rubric.note.anew', params)]);
}

/** Tasks that name no version stay with the one they were sent with: it is written into their row. */
function nextVersion(
  { name, version, tasks, criteria: old }: RubricVersion,
  criteria: readonly RubricCriterion[],
  cleared: readonly RowChange[],
  notes: readonly string[],
): Outcome {
  const pinned = tasks
    .filter(({ key, values }) => key !== '' && taskVersion(values) === null)
    .map(
      ({ key }): RowChange => ({
        kind: 'change',
        key,
        before: { rubricVersion: '' },
        after: { rubricVersion: version },
      }),
    );
  const rows = [...versionRows(name, version + 1, criteria), ...cleared];
  const changes: TableChange[] = [{ table: 'rubrics', rows }];
  if (pinned.length > 0) changes.push({ table: 'tasks', rows: pinned });
  return outcome(t('rubric.versioned', { name, version: version + 1 }), changes, [
    ...notes,
    ...differences(old, criteria),
    ...(pinned.length > 0 ? [t('rubric.note.pinned', { count: pinned.length, version })] : []),
  ]);
}

function inPlace(newest: RubricVersion, criteria: readonly RubricCriterion[]): Outcome {
  const { name, version, rows, tasks } = newest;
  const changes: RowChange[] = [];
  const keys = criteria.map((criterion) => keyOf(newest, criterion));
  changes.push(...clears(rows.filter(({ key }) => !keys.includes(key))));
  criteria.forEach((criterion, i) => {
    const key = keys[i] ?? '';
    const row = rows.find((each) => each.key === key);
    const after = criterionRow(criterion);
    if (!row) changes.push(...versionRows(name, version, [criterion]));
    else {
      const diff = changedFields(row.values, after);
      if (diff) changes.push({ kind: 'change', key, ...diff });
    }
  });
  const notes = tasks.length > 0 ? [t('rubric.note.sent', { count: tasks.length })] : [];
  return outcome(t('rubric.changed', { name, version }), [{ table: 'rubrics', rows: changes }], notes);
}

function isSame(newest: RubricVersion, criteria: readonly RubricCriterion[]): boolean {
  return (
    newest.rows.length === criteria.length &&
    newest.rows.every(({ key, values }, i) => {
      const criterion = criteria[i] as RubricCriterion;
      return key === keyOf(newest, criterion) && changedFields(values, criterionRow(criterion)) === null;
    })
  );
}

/**
 * Whether the sheet shows the criteria in the order wanted when rows stay where they are and new ones come at the end.
 * Two rows of one key cannot be told apart, so nothing is held in place then.
 */
function keepsOrder(newest: RubricVersion, criteria: readonly RubricCriterion[]): boolean {
  const present = newest.rows.map(({ key }) => key);
  if (new Set(present).size < present.length) return false;
  const wanted = criteria.map((criterion) => keyOf(newest, criterion));
  const kept = present.filter((key) => wanted.includes(key));
  return kept.every((key, i) => wanted[i] === key);
}

/** The key under which a criterion stands, or would: rows of one version may spell the rubric's name differently. */
function keyOf({ name, version, rows }: RubricVersion, { criterion }: RubricCriterion): string {
  const own = rows.find(({ values }) => text(values, 'criterion').trim() === criterion);
  return own?.key ?? rowKey('rubrics', { rubric: name, version, criterion });
}

function versionRows(name: string, version: number, criteria: readonly RubricCriterion[]): RowChange[] {
  return criteria.map((criterion): RowChange => {
    const after: Row = { rubric: name, version, criterion: criterion.criterion, ...criterionRow(criterion) };
    return { kind: 'add', key: rowKey('rubrics', after), after };
  });
}

/** Of two rows with one key the first is the one that is found. */
function clears(rows: readonly SheetRow[]): RowChange[] {
  const first = new Map(rows.map((row) => [row.key, row] as const).reverse());
  return [...first.values()]
    .reverse()
    .map(({ key, values }): RowChange => ({ kind: 'clear', key, before: values }));
}

function trimmed({ criterion, anchors, ...rest }: RubricCriterion): RubricCriterion {
  return { ...rest, criterion: criterion.trim(), anchors: anchors.map((anchor) => anchor.trim()) };
}

function outcome(title: string, tables: readonly TableChange[], notes: readonly string[]): Outcome {
  return { changeSet: { action: 'rubricSave', title, tables }, notes, sentence: title };
}

function withNotes(of: Outcome, notes: readonly string[]): Outcome {
  return { ...of, notes: [...of.notes, ...notes] };
}
