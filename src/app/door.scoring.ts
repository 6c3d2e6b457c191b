import * as z from 'zod/mini';
import { MAX_TEXT } from '../actions/scoring/limits';
import type { ScoringRpc } from '../rpc/scoring';
import { ratingsDoor } from './door.ratings';

/** Room for the sentence that says by how much a text is too long. */
const text = (max: number) => z.string().check(z.maxLength(2 * max));
const id = () => text(100);
const confirm = () => ({ confirm: z.optional(text(50_000)) });

const scores = () => ({
  taskId: id(),
  rater: text(80),
  opened: text(20_000),
  entries: z
    .array(z.strictObject({ criterion: text(200), level: z.nullable(z.number()), evidence: text(50_000) }))
    .check(z.maxLength(100)),
});

/** What the calls about scores and imported ratings take. */
export const scoringDoor: { readonly [N in keyof ScoringRpc]: () => z.ZodMiniType } = {
  ...ratingsDoor,
  scoreQueue: () => z.strictObject({}),
  scoreSheet: () => z.strictObject({ taskId: id() }),
  scoreDraft: () => z.strictObject(scores()),
  scoreSubmit: () => z.strictObject({ ...scores(), leaveOut: z.optional(z.boolean()), ...confirm() }),
  scoreRevise: () => z.strictObject({ ...scores(), reason: text(MAX_TEXT), ...confirm() }),
};
