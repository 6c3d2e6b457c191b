import * as z from 'zod/mini';
import { LEVELS, MAX_ANCHOR, MAX_CRITERIA, MAX_NAME } from '../actions/rubrics/lint';
import type { RubricRpc } from '../rpc/rubrics';

/** Room for the sentence that says by how much a text is too long. */
const text = (max: number) => z.string().check(z.maxLength(2 * max));
const name = () => text(MAX_NAME);
const confirm = () => ({ confirm: z.optional(z.string().check(z.maxLength(100_000))) });

const criterion = () =>
  z.strictObject({
    criterion: name(),
    weight: z.nullable(z.number()),
    gate: z.nullable(z.number()),
    anchors: z.array(text(MAX_ANCHOR)).check(z.length(LEVELS.length)),
  });

/** What the calls about rubrics take. */
export const rubricDoor: { readonly [N in keyof RubricRpc]: () => z.ZodMiniType } = {
  rubrics: () => z.strictObject({}),
  rubric: () => z.strictObject({ name: name(), version: z.optional(z.int().check(z.gte(1))) }),
  rubricLibrary: () => z.strictObject({}),
  rubricSave: () =>
    z.strictObject({
      name: name(),
      criteria: z.array(criterion()).check(z.maxLength(MAX_CRITERIA)),
      create: z.optional(z.boolean()),
      opened: z.optional(text(64)),
      ...confirm(),
    }),
  rubricFromLibrary: () => z.strictObject({ id: text(50), ...confirm() }),
};
