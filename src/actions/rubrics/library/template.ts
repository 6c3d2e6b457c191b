import type { RubricCriterion } from '../../../rpc/rubrics';

/** A rubric to start from. */
export type Template = {
  readonly id: string;
  readonly name: string;
  /** What the task is and what the rubric looks at, in one sentence. */
  readonly about: string;
  readonly criteria: readonly RubricCriterion[];
};

/** The signs of the levels 0, 1, 2, 3 and 4: things that a rater sees in the submission. */
export type Anchors = readonly [string, string, string, string, string];

export function judged(
  criterion: string,
  weight: number,
  anchors: Anchors,
  gate: number | null = null,
): RubricCriterion {
  return { criterion, weight, gate, anchors };
}
