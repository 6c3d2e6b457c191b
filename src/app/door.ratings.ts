import * as z from 'zod/mini';
import type { RatingsRpc } from '../rpc/ratings';

const text = (max: number) => z.string().check(z.maxLength(max));
const whole = () => z.int().check(z.gte(0));

/** What the calls about imported ratings take. */
export const ratingsDoor: { readonly [N in keyof RatingsRpc]: () => z.ZodMiniType } = {
  ratingsContext: () => z.strictObject({}),
  ratingsTab: () => z.strictObject({ sheetId: whole() }),
  ratingsImport: () =>
    z.strictObject({
      file: text(500),
      rubric: text(400),
      version: z.optional(z.int().check(z.gte(1))),
      criteria: z.array(text(400)).check(z.maxLength(100)),
      role: text(400),
      submissions: z.array(text(400)),
      raters: z.array(text(400)),
      rows: z.array(
        z.strictObject({ submission: whole(), rater: whole(), levels: z.array(z.nullable(z.number())) }),
      ),
      seed: z.string().check(z.minLength(16), z.maxLength(200)),
      confirm: z.optional(text(50_000)),
    }),
};
