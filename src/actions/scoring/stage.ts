import type { TableChange } from '../../model/changeset';
import type { Tables } from '../../model/snapshot';
import { moveStage } from '../candidates/stage';
import { changedFields, rowsOf } from '../tables';

/** The first scores move a candidate to *task scored*; whoever is further stays where they are. */
export function movedToScored(tables: Tables, candidateId: string, today: string): readonly TableChange[] {
  const candidate = rowsOf(tables, 'candidates').find(({ key }) => key === candidateId);
  if (!candidate) return [];
  const { stages, candidate: after } = moveStage(tables, candidate, 'task scored', today);
  const changed = changedFields(candidate.values, after);
  return [
    ...(changed
      ? [{ table: 'candidates' as const, rows: [{ kind: 'change' as const, key: candidateId, ...changed }] }]
      : []),
    ...(stages.length > 0 ? [{ table: 'stages' as const, rows: stages }] : []),
  ];
}
