import * as z from 'zod/mini';
import { ADOPT_TABLES } from '../actions/adopt/adoption';
import { REPORT_ROLES } from '../actions/report/roles';
import { RampError } from '../domain/error';
import { PERSON_KINDS } from '../model/persons';
import type { RpcInput, RpcName } from '../rpc';
import { decisionDoor } from './door.comparison';
import { rubricDoor } from './door.rubrics';
import { scoringDoor } from './door.scoring';
import { taskDoor } from './door.tasks';

/** Text from a form. What is too long for a cell is refused later, by a sentence that names the field. */
const text = () => z.string().check(z.maxLength(1_000_000));
const isoDate = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const dateOrBlank = () => z.union([z.literal(''), isoDate()]);
const cell = () => z.union([text(), z.number(), z.boolean()]);
const hireFields = () => ({
  startDate: z.optional(text()),
  role: z.optional(text()),
  fte: z.optional(z.number()),
  timeZone: z.optional(text()),
  holidayCalendar: z.optional(text()),
  weekend: z.optional(text()),
  manager: z.optional(text()),
  currency: z.optional(text()),
  fullValue: z.optional(z.number()),
});
const confirm = () => ({ confirm: z.optional(text()) });
const person = () => ({ kind: z.enum(PERSON_KINDS), id: text() });
const importTable = () =>
  z.enum(['contacts', 'adSpend', 'listings', 'output', 'pipeline', 'hires', 'holidays', 'fx', 'leave']);

const assignments = () =>
  z.array(z.strictObject({ source: text(), hireIds: z.array(text()), newHire: text(), skip: z.boolean() }));

const decimal = () => z.enum(['.', ',']);
const reading = () =>
  z.union([
    z.strictObject({ kind: z.enum(['text', 'yesNo', 'currency']) }),
    z.strictObject({ kind: z.literal('date'), order: z.enum(['dmy', 'mdy']) }),
    z.strictObject({ kind: z.literal('number'), decimal: decimal() }),
    z.strictObject({
      kind: z.literal('share'),
      decimal: decimal(),
      scale: z.union([z.literal(1), z.literal(100)]),
    }),
    z.strictObject({
      kind: z.literal('duration'),
      unit: z.enum(['ms', 's', 'min', 'h']),
      twoParts: z.enum(['mm:ss', 'h:mm']),
      decimal: decimal(),
      into: z.enum(['s', 'min']),
    }),
    z.strictObject({ kind: z.literal('choice'), options: z.array(text()) }),
  ]);
const adoptTable = () => z.enum(ADOPT_TABLES);
const adoptSource = () =>
  z.strictObject({
    table: adoptTable(),
    sheetId: whole(),
    columns: z.array(
      z.strictObject({ header: text(), field: text(), reading: reading(), average: z.boolean() }),
    ),
    constants: z.array(z.strictObject({ field: text(), value: cell() })),
  });

const whole = () => z.int().check(z.gte(0));
const reportSpot = () => z.strictObject({ sheetId: whole(), row: whole(), column: whole() });
const reportSize = () => z.strictObject({ rows: whole(), columns: whole() });
const reportSource = () => ({
  sheetId: z.optional(whole()),
  roles: z.optional(z.array(z.strictObject({ column: whole(), role: z.enum(['', ...REPORT_ROLES]) }))),
});

/** What each call takes; built when the call comes, so that a formula in a cell never pays for it. */
const schemas: { readonly [N in RpcName]: () => z.ZodMiniType } = {
  home: () => z.strictObject({}),
  setup: () => z.strictObject({ modules: z.array(z.enum(['ramp', 'kpi', 'tasks'])), ...confirm() }),
  repair: () => z.strictObject(confirm()),
  hireForm: () => z.strictObject({ hireId: z.optional(text()) }),
  hireAdd: () => z.strictObject({ hire: z.strictObject({ name: text(), ...hireFields() }), ...confirm() }),
  hireEdit: () =>
    z.strictObject({
      hireId: text(),
      hire: z.strictObject({ name: z.optional(text()), ...hireFields() }),
      ...confirm(),
    }),
  planGenerate: () => z.strictObject({ hireId: text(), ...confirm() }),
  planView: () => z.strictObject({ hireId: text() }),
  planPrint: () => z.strictObject({ hireId: text() }),
  importContext: () => z.strictObject({ table: importTable() }),
  importKnown: () => z.strictObject({ table: importTable(), from: whole() }),
  importStart: () =>
    z.strictObject({
      table: importTable(),
      file: z.strictObject({ name: text(), rows: z.number(), fingerprint: text() }),
      assignBy: z.enum(['person', 'campaign', 'none']),
      assignments: assignments(),
      counts: z.strictObject({ add: z.number(), change: z.number(), same: z.number(), fault: z.number() }),
      sample: z.array(z.record(z.string(), cell())),
      ...confirm(),
    }),
  importChunk: () =>
    z.strictObject({
      importId: text(),
      file: text(),
      table: importTable(),
      index: z.number(),
      of: z.number(),
      rows: z.array(z.strictObject({ source: text(), values: z.record(z.string(), cell()) })),
    }),
  importEnd: () => z.strictObject({ importId: text() }),
  adoptSheets: () => z.strictObject({}),
  adoptLook: () => z.strictObject({ sheetId: whole() }),
  adoptCheck: () => z.strictObject({ source: adoptSource() }),
  adopt: () => z.strictObject({ source: adoptSource(), assignments: assignments(), ...confirm() }),
  adoptStop: () => z.strictObject({ table: adoptTable(), sheetId: whole(), sheet: text(), ...confirm() }),
  dashboardPeriod: () => z.strictObject({}),
  dashboardRefresh: () =>
    z.strictObject({
      from: z.optional(dateOrBlank()),
      to: z.optional(dateOrBlank()),
      asOf: z.optional(dateOrBlank()),
    }),
  reportOffers: () => z.strictObject(reportSource()),
  reportPreview: () => z.strictObject({ ...reportSource(), sheetId: whole(), offer: text() }),
  reportPlace: () =>
    z.strictObject({
      size: reportSize(),
      reads: z.strictObject({
        sheetId: whole(),
        first: whole(),
        last: z.nullable(whole()),
        columns: z.array(whole()),
      }),
    }),
  reportInsert: () =>
    z.strictObject({
      ...reportSource(),
      sheetId: whole(),
      offer: text(),
      token: text(),
      size: reportSize(),
      target: z.optional(reportSpot()),
    }),
  reportRemove: () => z.strictObject({ target: reportSpot(), formula: text(), changeId: z.optional(text()) }),
  reportShow: () => z.strictObject({ target: reportSpot() }),
  functionsSheet: () => z.strictObject({ add: z.optional(z.boolean()) }),
  ...rubricDoor,
  ...decisionDoor,
  ...scoringDoor,
  ...taskDoor,
  undoList: () => z.strictObject({}),
  undo: () => z.strictObject({ changeId: text(), ...confirm() }),
  people: () => z.strictObject({}),
  personExport: () => z.strictObject(person()),
  personErase: () =>
    z.strictObject({ ...person(), alias: z.optional(text()), typed: z.optional(text()), ...confirm() }),
  statedName: () => z.strictObject({ name: z.optional(z.string().check(z.maxLength(80))) }),
  verifyLog: () => z.strictObject({}),
};

export function rpcNames(): readonly RpcName[] {
  return Object.keys(schemas) as RpcName[];
}

export function isRpcName(name: unknown): name is RpcName {
  return rpcNames().some((known) => known === name);
}

/**
 * The only door from the page: everything that comes through it has the declared shape, and nothing else.
 * @throws RampError `rpc.payload` naming the field.
 */
export function checkPayload<N extends RpcName>(name: N, payload: unknown): RpcInput<N> {
  const result = schemas[name]().safeParse(payload);
  if (result.success) return result.data as RpcInput<N>;
  const issue = result.error.issues[0];
  throw new RampError('rpc.payload', { name, field: issue?.path.join('.') || '(payload)' });
}
