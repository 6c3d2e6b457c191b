import { tableSpec } from '../../model/tables';

/** The stages that a candidate passes, in their order. */
export function stageNames(): readonly string[] {
  return tableSpec('candidates').fields.find(({ id }) => id === 'stage')?.options ?? [];
}
