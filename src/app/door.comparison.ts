import * as z from 'zod/mini';
import { DECISION_WORDS } from '../actions/decision/decisionView';
import { MAX_FEEDBACK } from '../actions/decision/feedback';
import { MAX_CRITERIA } from '../actions/rubrics/lint';
import type { DecisionRpc } from '../rpc/decision';

/** Names and IDs; what is longer stands in no sheet of ours. */
const name = () => z.string().check(z.maxLength(1000));
const round = () => ({ rubric: name(), version: z.int().check(z.gte(1)) });
const scored = () => ({ done: flag() });
const asked = () => ({ ...round(), candidateId: name() });
const token = () => ({ token: z.string().check(z.maxLength(64)) });
const confirm = () => ({ confirm: z.optional(z.string().check(z.maxLength(100_000))) });
const flag = () => z.optional(z.boolean());

/** More groups than this are no table that a person reads. */
const MAX_GROUPS = 50;

/** What the calls about comparison and decision take. */
export const decisionDoor: { readonly [N in keyof DecisionRpc]: () => z.ZodMiniType } = {
  rounds: () => z.strictObject({}),
  comparison: () => z.strictObject({ ...round(), ...scored() }),
  roundScores: () => z.strictObject({ ...round(), ...scored(), candidateId: z.optional(name()) }),
  cutSheet: () => z.strictObject(round()),
  cutSave: () =>
    z.strictObject({
      ...round(),
      levels: z
        .array(z.strictObject({ criterion: name(), level: z.number() }))
        .check(z.maxLength(MAX_CRITERIA)),
      ...confirm(),
    }),
  decision: () => z.strictObject({ ...asked(), ...scored(), reveal: flag() }),
  decide: () =>
    z.strictObject({
      ...asked(),
      decision: z.enum(DECISION_WORDS),
      // Room for the sentence that says by how much it is too long.
      reason: z.string().check(z.maxLength(20_000)),
      stage: z.optional(name()),
      ...token(),
      ...confirm(),
    }),
  feedback: () => z.strictObject({ ...asked(), ...scored() }),
  feedbackSave: () =>
    z.strictObject({
      ...asked(),
      text: z.string().check(z.maxLength(2 * MAX_FEEDBACK)),
      sent: flag(),
      ...token(),
      ...confirm(),
    }),
  fairness: () => z.strictObject({}),
  fairnessSet: () => z.strictObject({ on: z.boolean(), ...confirm() }),
  impact: () =>
    z.strictObject({
      groups: z
        .array(z.strictObject({ group: name(), selected: z.number(), applicants: z.number() }))
        .check(z.maxLength(MAX_GROUPS)),
      small: flag(),
    }),
};
