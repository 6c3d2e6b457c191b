import { sha256 } from '../../model/hash';
import type { RubricCriterion } from '../../rpc/rubrics';
import type { RubricVersion } from '../rubrics/read';

/** Criteria without their words: so small that they can be kept beside a draft. */
type Shape = readonly (readonly [
  criterion: string,
  weight: number | null,
  gate: number | null,
  anchors: string,
])[];

const DIGEST = 6;

/** The criteria as a rater saw them. Two of them are equal when nothing that a rater sees differs. */
export function shapeOf({ criteria }: Pick<RubricVersion, 'criteria'>): string {
  const shape: Shape = criteria.map(({ criterion, weight, gate, anchors }) => [
    criterion,
    weight,
    gate,
    anchors.map(digest).join(' '),
  ]);
  return JSON.stringify(shape);
}

/** The criteria of a shape, the anchors as digests: what `differences` can compare. Null when it is none. */
export function criteriaOfShape(shape: string): readonly RubricCriterion[] | null {
  try {
    return (JSON.parse(shape) as Shape).map(([criterion, weight, gate, anchors]) => ({
      criterion,
      weight,
      gate,
      anchors: anchors.split(' '),
    }));
  } catch {
    return null;
  }
}

function digest(anchor: string): string {
  return sha256(anchor.trim()).slice(0, DIGEST);
}
