import { RampError } from '../../domain/error';
import type { Row } from '../../model/cell';
import { sha256 } from '../../model/hash';
import { stableJson } from '../../model/json';
import type { SheetRow, Tables } from '../../model/snapshot';
import type { RubricCriterion } from '../../rpc/rubrics';
import { foldName, number, rowsOf, text } from '../tables';
import { LEVELS } from './lint';

/** One version of a rubric as the sheet has it. */
export type RubricVersion = {
  /** As the first row of the version spells it. */
  readonly name: string;
  readonly version: number;
  /** Its rows in the sheet, in their order, which is the order of the criteria. */
  readonly rows: readonly SheetRow[];
  readonly criteria: readonly RubricCriterion[];
  /** *Frozen on* is filled in one of its rows, or a task on it has scores. */
  readonly frozen: boolean;
  /** Tasks on it, those included that name no version while this is the newest. */
  readonly tasks: readonly SheetRow[];
};

/** A rubric with its versions, the oldest first; there is always one. */
export type Rubric = { readonly name: string; readonly versions: readonly RubricVersion[] };

export function newestOf({ versions }: Rubric): RubricVersion {
  return versions[versions.length - 1] as RubricVersion;
}

/** The fields that a person edits, as the sheet keeps them. */
export function criterionRow({ weight, gate, anchors }: RubricCriterion): Row {
  return {
    weight: weight ?? '',
    gate: gate ?? '',
    ...Object.fromEntries(LEVELS.map((level) => [`level${level}`, anchors[level] ?? ''])),
  };
}

/** A criterion out of a row of the sheet. */
export function criterionOf(values: Row): RubricCriterion {
  return {
    criterion: text(values, 'criterion').trim(),
    weight: number(values, 'weight'),
    gate: number(values, 'gate'),
    anchors: LEVELS.map((level) => text(values, `level${level}`)),
  };
}

/**
 * Every rubric of the sheet in its order. Spelling is folded: "Listing" and "listing " are one. A row without name,
 * version or criterion belongs to none.
 */
export function readRubrics(tables: Tables): readonly Rubric[] {
  const groups = new Map<string, Map<number, SheetRow[]>>();
  for (const row of rowsOf(tables, 'rubrics')) {
    const version = number(row.values, 'version');
    if (row.key === '' || version === null) continue;
    const name = foldName(text(row.values, 'rubric'));
    const versions = groups.get(name) ?? new Map<number, SheetRow[]>();
    groups.set(name, versions.set(version, [...(versions.get(version) ?? []), row]));
  }
  const scored = new Set(rowsOf(tables, 'scores').map(({ values }) => text(values, 'taskId')));
  return [...groups].map(([name, versions]) => {
    const numbers = [...versions.keys()].sort((a, b) => a - b);
    const newest = numbers[numbers.length - 1];
    const tasks = rowsOf(tables, 'tasks').filter(({ values }) => foldName(text(values, 'rubric')) === name);
    const read = numbers.map((version): RubricVersion => {
      const rows = versions.get(version) ?? [];
      const on = tasks.filter(({ values }) => (taskVersion(values) ?? newest) === version);
      return {
        name: text(rows[0]?.values ?? {}, 'rubric').trim(),
        version,
        rows,
        criteria: rows.map(({ values }) => criterionOf(values)),
        tasks: on,
        frozen:
          rows.some(({ values }) => text(values, 'frozenOn') !== '') ||
          on.some(({ values }) => scored.has(text(values, 'taskId'))),
      };
    });
    return { name: read[read.length - 1]?.name ?? '', versions: read };
  });
}

/** The version that a task was sent with; null when its row names none. */
export function taskVersion(task: Row): number | null {
  return number(task, 'rubricVersion');
}

export function findRubric(tables: Tables, name: string): Rubric | null {
  const wanted = foldName(name);
  return readRubrics(tables).find((rubric) => foldName(rubric.name) === wanted) ?? null;
}

/**
 * One version of a rubric; the newest without `version`.
 * @throws RampError `rubric.unknown`, `rubric.unknownVersion`
 */
export function rubricVersion(tables: Tables, name: string, version?: number): RubricVersion {
  const rubric = findRubric(tables, name);
  if (!rubric) throw new RampError('rubric.unknown', { name });
  if (version === undefined) return newestOf(rubric);
  const found = rubric.versions.find((each) => each.version === version);
  if (!found) throw new RampError('rubric.unknownVersion', { name: rubric.name, version });
  return found;
}

/** Names the state of a version: another after any edit of its criteria. */
export function stateToken({ version, criteria }: RubricVersion): string {
  return sha256(stableJson([version, criteria])).slice(0, 16);
}
