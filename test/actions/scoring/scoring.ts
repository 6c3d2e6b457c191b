import { reviseScores } from '../../../src/actions/scoring/revise';
import { scoreSheet } from '../../../src/actions/scoring/sheet';
import { submitScores } from '../../../src/actions/scoring/submit';
import type { Row } from '../../../src/model/cell';
import type { Tables } from '../../../src/model/snapshot';
import type { ScoreInput } from '../../../src/rpc/scoring';
import { type RoundSpec, roundTables, taskRow } from '../comparison/rounds';
import { CONTEXT } from '../tables';

/** Tasks that were handed in. */
export const handedIn = (alias: string): Row => ({ ...taskRow(alias), submitted: '2026-03-09' });

export function roundOfThree(spec: RoundSpec = {}): Tables {
  return roundTables({
    candidates: ['A4X9', 'B7QD', 'C2MN'],
    tasks: ['A4X9', 'B7QD', 'C2MN'].map(handedIn),
    ...spec,
  });
}

export const noDraft = (): undefined => undefined;

/** What the page sends for the levels given, in the rubric's order. */
export function inputFor(
  tables: Tables,
  taskId: string,
  levels: readonly (number | null)[],
  rater = 'Ana',
): ScoreInput {
  const { opened, criteria } = scoreSheet(tables, taskId, { rater, draftOf: noDraft, locale: 'en' });
  return {
    taskId,
    rater,
    opened,
    entries: criteria.map(({ criterion }, i) => ({ criterion, level: levels[i] ?? null, evidence: '' })),
  };
}

export const submit = (tables: Tables, input: ScoreInput & { leaveOut?: boolean }, stated = input.rater) =>
  submitScores(tables, { ...input, stated }, { ...CONTEXT, hasLooked: () => false });

export const revise = (tables: Tables, input: ScoreInput & { reason: string }, stated = input.rater) =>
  reviseScores(tables, { ...input, stated }, CONTEXT);
