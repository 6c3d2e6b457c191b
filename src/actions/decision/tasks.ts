import type { SheetRow, Tables } from '../../model/snapshot';
import { taskVersions } from '../comparison/rubric';
import { rowsOf, sameName, text } from '../tables';

/** The rows of Tasks that belong to a round, whoever their candidate is. */
export function tasksOfRound(tables: Tables, rubric: string, version: number): readonly SheetRow[] {
  const versionOf = taskVersions(tables);
  return rowsOf(tables, 'tasks').filter(
    ({ values }) => sameName(text(values, 'rubric'), rubric) && versionOf(values) === version,
  );
}
