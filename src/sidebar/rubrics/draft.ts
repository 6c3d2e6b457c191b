import { LEVELS } from '../../actions/rubrics/lint';
import type { RubricCriterion } from '../../rpc/rubrics';

/** A criterion as typed: every control's text. */
export type CriterionDraft = {
  /** Tells criteria apart while they move and change their names. */
  readonly id: number;
  readonly criterion: string;
  readonly weight: string;
  /** `''`: no gate. */
  readonly gate: string;
  readonly anchors: readonly string[];
};

export type RubricDraft = { readonly name: string; readonly criteria: readonly CriterionDraft[] };

/** Nothing is written in it yet. */
export function isBlank({ criterion, weight, anchors }: CriterionDraft): boolean {
  return [criterion, weight, ...anchors].every((text) => text.trim() === '');
}

/** As many as a rubric needs at least. */
const FIRST = 4;

export function blankCriterion(id: number): CriterionDraft {
  return { id, criterion: '', weight: '', gate: '', anchors: LEVELS.map(() => '') };
}

export function newDraft(): RubricDraft {
  return { name: '', criteria: Array.from({ length: FIRST }, (_, id) => blankCriterion(id)) };
}

export function openDraft(name: string, criteria: readonly RubricCriterion[]): RubricDraft {
  return {
    name,
    criteria: criteria.map(({ criterion, weight, gate, anchors }, id) => ({
      id,
      criterion,
      weight: weight === null ? '' : String(weight),
      gate: gate === null ? '' : String(gate),
      anchors,
    })),
  };
}

/** What the draft says; a weight that is no number is blank. */
export function criteriaOf({ criteria }: RubricDraft): readonly RubricCriterion[] {
  return criteria.map(({ criterion, weight, gate, anchors }) => ({
    criterion,
    weight: numberOf(weight),
    gate: numberOf(gate),
    anchors,
  }));
}

function numberOf(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}

export function nextId({ criteria }: RubricDraft): number {
  return 1 + Math.max(-1, ...criteria.map(({ id }) => id));
}

export function addTo(draft: RubricDraft, added: CriterionDraft, at = draft.criteria.length): RubricDraft {
  const criteria = [...draft.criteria];
  criteria.splice(at, 0, added);
  return { ...draft, criteria };
}

export function removeFrom(draft: RubricDraft, id: number): RubricDraft {
  return { ...draft, criteria: draft.criteria.filter((each) => each.id !== id) };
}

export function changeIn(draft: RubricDraft, id: number, part: Partial<CriterionDraft>): RubricDraft {
  return {
    ...draft,
    criteria: draft.criteria.map((each) => (each.id === id ? { ...each, ...part } : each)),
  };
}

/** A step up (-1) or down (1); at either end nothing moves. */
export function moveIn(draft: RubricDraft, id: number, by: -1 | 1): RubricDraft {
  const at = draft.criteria.findIndex((each) => each.id === id);
  const moved = draft.criteria[at];
  if (!moved || at + by < 0 || at + by >= draft.criteria.length) return draft;
  return addTo(removeFrom(draft, id), moved, at + by);
}

export function isSameDraft(a: RubricDraft, b: RubricDraft): boolean {
  return a.name === b.name && JSON.stringify(criteriaOf(a)) === JSON.stringify(criteriaOf(b));
}
