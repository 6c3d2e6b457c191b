import type { TableId } from './schema';
import { tableSpec } from './tables';

/** What a value says about a person. `identifying` leads to somebody; the other kinds say something about them. */
export type DataKind = 'none' | 'identifying' | 'personal' | 'pay' | 'performance' | 'evaluation';

/**
 * What erasing a person does to a field of their own rows: their name is replaced by an alias, what was written about
 * them is emptied, and what totals are made of is kept. In everybody's rows their name is replaced inside texts.
 */
export type EraseRule = 'keep' | 'replace' | 'empty';

type Entry = DataKind | 'identifying, replaced' | `${DataKind}, emptied`;

/** Every field of every table; a test holds it against the tables. */
const entries = (): Readonly<Record<TableId, Readonly<Record<string, Entry>>>> => ({
  hires: {
    hireId: 'identifying',
    name: 'identifying, replaced',
    role: 'personal',
    startDate: 'personal',
    status: 'personal',
    manager: 'personal, emptied',
    timeZone: 'personal',
    fte: 'personal',
    weekend: 'personal',
    holidayCalendar: 'personal',
    currency: 'pay',
    leftOn: 'personal',
  },
  roles: {
    role: 'none',
    version: 'none',
    metric: 'none',
    kind: 'none',
    direction: 'none',
    unit: 'none',
    start: 'none',
    full: 'none',
    fullDay: 'none',
    curve: 'none',
    shape: 'none',
    minimumN: 'none',
    day30: 'none',
    day60: 'none',
    day90: 'none',
    outcome: 'none',
  },
  plans: {
    planId: 'none',
    hireId: 'identifying',
    milestone: 'performance',
    phase: 'performance',
    due: 'performance',
    metric: 'performance',
    direction: 'performance',
    target: 'performance',
    unit: 'performance',
    outcome: 'performance',
    owner: 'personal',
    evidence: 'performance, emptied',
    done: 'performance',
    roleVersion: 'none',
    originalDue: 'performance',
  },
  checkIns: {
    hireId: 'identifying',
    weekOf: 'performance',
    numbers: 'performance, emptied',
    slowed: 'personal, emptied',
    helpNeeded: 'personal, emptied',
    nextFocus: 'performance, emptied',
    managerAction: 'performance, emptied',
    actionDue: 'performance',
    done: 'performance',
  },
  leave: {
    hireId: 'identifying',
    from: 'personal',
    to: 'personal',
    fraction: 'personal',
    type: 'personal, emptied',
  },
  holidays: { calendar: 'none', date: 'none', fraction: 'none', name: 'none' },
  contacts: {
    date: 'performance',
    hireId: 'identifying',
    sourceId: 'none',
    channel: 'performance',
    talk: 'performance',
    hold: 'performance',
    wrap: 'performance',
    handled: 'performance',
    reopened: 'performance',
    quality: 'performance',
  },
  listings: {
    date: 'performance',
    hireId: 'identifying',
    sourceId: 'none',
    listing: 'performance',
    marketplace: 'performance',
    type: 'performance',
    complexity: 'performance',
    accepted: 'performance',
    rework: 'performance',
    minutes: 'performance',
  },
  adSpend: {
    date: 'performance',
    hireId: 'identifying',
    sourceId: 'none',
    platform: 'performance',
    campaign: 'performance',
    spend: 'performance',
    revenue: 'performance',
    refunds: 'performance',
    orders: 'performance',
    currency: 'none',
    windowDays: 'none',
  },
  output: {
    date: 'performance',
    hireId: 'identifying',
    sourceId: 'none',
    metric: 'performance',
    quantity: 'performance',
  },
  pipeline: {
    date: 'performance',
    hireId: 'identifying',
    lead: 'identifying',
    stage: 'performance',
    value: 'performance',
    currency: 'none',
    firstReplyMinutes: 'performance',
  },
  listingTests: {
    test: 'none',
    listing: 'none',
    hireId: 'identifying',
    from: 'performance',
    to: 'performance',
    sessionsA: 'performance',
    conversionsA: 'performance',
    sessionsB: 'performance',
    conversionsB: 'performance',
    plannedShare: 'none',
    decision: 'performance',
  },
  fx: { date: 'none', currency: 'none', rate: 'none', source: 'none' },
  candidates: {
    candidateId: 'identifying',
    name: 'identifying, replaced',
    contact: 'identifying, emptied',
    role: 'personal',
    stage: 'evaluation',
    source: 'personal',
    applied: 'personal',
    alias: 'identifying',
  },
  stages: {
    candidateId: 'identifying',
    stage: 'evaluation',
    entered: 'evaluation',
    left: 'evaluation',
    outcome: 'evaluation',
    reason: 'evaluation, emptied',
  },
  tasks: {
    taskId: 'identifying',
    candidateId: 'identifying',
    rubric: 'none',
    sent: 'evaluation',
    due: 'evaluation',
    submitted: 'evaluation',
    minutesReported: 'evaluation',
    fee: 'pay',
    currency: 'pay',
    payStatus: 'pay',
    paidOn: 'pay',
    reference: 'pay, emptied',
    link: 'identifying, emptied',
    rubricVersion: 'none',
    title: 'none',
    deliverable: 'none',
    timeBox: 'none',
    hours: 'pay',
    rate: 'pay',
    timeZone: 'personal',
    aiRule: 'none',
    reuseRule: 'none',
    paymentDue: 'pay',
    feedbackDue: 'evaluation',
    requestedBy: 'identifying',
    invoice: 'pay, emptied',
    invoicedOn: 'pay',
    approvedBy: 'identifying',
    approvedOn: 'pay',
    accountEnding: 'pay, emptied',
    paymentChecks: 'pay, emptied',
    feedback: 'evaluation, emptied',
    feedbackSent: 'evaluation',
  },
  rubrics: {
    rubric: 'none',
    version: 'none',
    criterion: 'none',
    weight: 'none',
    gate: 'none',
    level0: 'none',
    level1: 'none',
    level2: 'none',
    level3: 'none',
    level4: 'none',
    frozenOn: 'none',
  },
  scores: {
    taskId: 'identifying',
    rater: 'identifying',
    criterion: 'none',
    level: 'evaluation',
    evidence: 'evaluation, emptied',
    submittedAt: 'evaluation',
    revision: 'evaluation',
    reason: 'evaluation, emptied',
  },
  cuts: {
    rubric: 'none',
    version: 'none',
    judge: 'identifying',
    criterion: 'none',
    level: 'none',
    setAt: 'none',
  },
  decisions: {
    candidateId: 'identifying',
    alias: 'identifying',
    band: 'evaluation',
    ruleOutcome: 'evaluation',
    decision: 'evaluation',
    reason: 'evaluation, emptied',
    approver: 'identifying',
    at: 'evaluation',
    rubric: 'none',
    rubricVersion: 'none',
  },
  settings: { setting: 'identifying', value: 'identifying', note: 'none' },
  log: {
    time: 'none',
    user: 'identifying',
    action: 'none',
    table: 'none',
    rows: 'none',
    reason: 'none',
    undoOf: 'none',
    changeId: 'none',
    previousHash: 'none',
    hash: 'none',
  },
});

let built: ReturnType<typeof entries> | null = null;

function entryOf(table: TableId, field: string): Entry {
  built ??= entries();
  const entry = built[table][field];
  if (entry === undefined) throw new TypeError(`Nobody said what ${table}.${field} says about people`);
  return entry;
}

/** What a field says about a person. @example dataKind('tasks', 'fee') // => 'pay' */
export function dataKind(table: TableId, field: string): DataKind {
  return entryOf(table, field).split(',')[0] as DataKind;
}

/** What erasing somebody does to a field of their rows. @example eraseRule('candidates', 'contact') // => 'empty' */
export function eraseRule(table: TableId, field: string): EraseRule {
  const entry = entryOf(table, field);
  if (entry.endsWith(', replaced')) return 'replace';
  return entry.endsWith(', emptied') ? 'empty' : 'keep';
}

/** Fields of a table that are described here, for the test that compares them with the table's own. */
export function describedFields(table: TableId): readonly string[] {
  built ??= entries();
  return Object.keys(built[table]);
}

/** The fields of a table with a rule, in the table's order. */
export function fieldsWith(table: TableId, rule: EraseRule): readonly string[] {
  return tableSpec(table)
    .fields.map(({ id }) => id)
    .filter((id) => eraseRule(table, id) === rule);
}
