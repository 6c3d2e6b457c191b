import * as z from 'zod/mini';
import { MOST_CANDIDATES } from '../actions/candidates/most';
import { AI_RULES, REUSE_RULES } from '../actions/tasks/card';
import type { TaskRpc } from '../rpc/tasks';

/** Longer text is refused by a sentence that names the field, until it is too long to be looked at. */
const text = () => z.string().check(z.maxLength(100_000));
const id = () => z.string().check(z.maxLength(200));
const seed = () => z.string().check(z.minLength(16), z.maxLength(100));
const confirm = () => ({ confirm: z.optional(text()) });
const numberOrNull = () => z.nullable(z.number());

const card = () =>
  z.strictObject({
    rubric: text(),
    title: text(),
    deliverable: text(),
    timeBox: numberOrNull(),
    hours: numberOrNull(),
    rate: numberOrNull(),
    currency: text(),
    due: text(),
    timeZone: text(),
    aiRule: z.enum(AI_RULES),
    reuseRule: z.enum(REUSE_RULES),
    payDays: numberOrNull(),
    feedbackDays: numberOrNull(),
  });

const candidate = () =>
  z.strictObject({
    name: text(),
    contact: text(),
    role: text(),
    source: text(),
    applied: text(),
    row: z.int().check(z.gte(0)),
  });

const checkId = () =>
  z.enum([
    'invoiceNew',
    'invoiceDate',
    'approvalDate',
    'amount',
    'terms',
    'approver',
    'duplicate',
    'iban',
    'order',
    'referenceNew',
    'accountKnown',
    'payee',
    'invoiceWhole',
    'evidence',
    'account',
    'bankChange',
    'rate',
    'receipt',
  ]);

/** What the calls about candidates, tasks and their pay take. */
export const taskDoor: { readonly [N in keyof TaskRpc]: () => z.ZodMiniType } = {
  tasks: () => z.strictObject({}),
  candidates: () => z.strictObject({}),
  candidate: () => z.strictObject({ candidateId: id() }),
  candidateForm: () => z.strictObject({}),
  candidatesAdd: () =>
    z.strictObject({
      candidates: z.array(candidate()).check(z.minLength(1), z.maxLength(MOST_CANDIDATES)),
      seed: seed(),
      ...confirm(),
    }),
  candidateWithdraw: () => z.strictObject({ candidateId: id(), on: text(), reason: text(), ...confirm() }),
  taskForm: () => z.strictObject({}),
  taskSend: () =>
    z.strictObject({
      candidateIds: z.array(id()).check(z.maxLength(MOST_CANDIDATES)),
      card: card(),
      sender: z.optional(z.strictObject({ company: text(), contact: text(), handIn: text() })),
      seed: seed(),
      ...confirm(),
    }),
  taskSubmitted: () =>
    z.strictObject({
      taskId: id(),
      submitted: text(),
      minutes: numberOrNull(),
      link: text(),
      ...confirm(),
    }),
  taskBrief: () => z.strictObject({ taskId: id() }),
  taskBriefPrint: () => z.strictObject({ taskId: id() }),
  pay: () => z.strictObject({ taskId: id() }),
  payStep: () =>
    z.strictObject({
      taskId: id(),
      step: z.enum(['invoiced', 'approved', 'paid', 'failed']),
      date: text(),
      invoice: z.optional(text()),
      amount: z.optional(z.number()),
      account: z.optional(text()),
      reference: z.optional(text()),
      reason: z.optional(text()),
      answers: z.array(
        z.strictObject({ id: checkId(), outcome: z.enum(['pass', 'fail', 'waived']), by: text() }),
      ),
      ...confirm(),
    }),
};
