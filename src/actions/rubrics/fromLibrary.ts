import { RampError } from '../../domain/error';
import type { Tables } from '../../model/snapshot';
import type { RubricTemplateEntry } from '../../rpc/rubrics';
import type { Outcome } from '../outcome';
import { templateOf, templates } from './library';
import { findRubric, newestOf } from './read';
import { added } from './save';

/** The rubrics to start from, and which of them the sheet has already. */
export function rubricTemplates(tables: Tables): readonly RubricTemplateEntry[] {
  return templates().map(({ id, name, about }) => ({
    id,
    name,
    about,
    added: findRubric(tables, name) !== null,
  }));
}

/**
 * Adds a rubric of the library as version 1.
 * @throws RampError `rubric.unknownTemplate`, `rubric.sameName` when the sheet has it.
 */
export function addFromLibrary(tables: Tables, id: string): Outcome {
  const { name, criteria } = templateOf(id);
  const rubric = findRubric(tables, name);
  if (rubric) {
    const newest = newestOf(rubric);
    throw new RampError('rubric.sameName', { name: newest.name, first: newest.rows[0]?.row ?? 1 });
  }
  return added(name, criteria);
}
