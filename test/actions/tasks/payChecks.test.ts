import { computedChecks } from '../../../src/actions/tasks/payChecks';
import type { PayFacts, PayInput } from '../../../src/rpc/tasks';

const FACTS: PayFacts = {
  fee: 37.5,
  agreed: 37.5,
  currency: 'EUR',
  invoices: ['A-16'],
  similar: [{ taskId: 'T-0002', on: '2026-03-10' }],
  endings: ['5432'],
  references: [{ taskId: 'T-0003', reference: 'TRX1' }],
  requestedBy: 'Lu',
  sent: '2026-03-20',
  invoicedOn: '2026-03-28',
  approvedOn: '2026-03-30',
  user: 'Mia',
};

const outcomes = (input: Omit<PayInput, 'answers'>, facts: Partial<PayFacts> = {}) =>
  Object.fromEntries(computedChecks(input, { ...FACTS, ...facts }).map(({ id, outcome }) => [id, outcome]));

test('an invoice number is new to its payee, however it is written', () => {
  const of = (invoice: string) => outcomes({ step: 'invoiced', date: '2026-03-31', invoice }).invoiceNew;
  expect([of('A-17'), of(' a-16 '), of('')]).toEqual(['pass', 'fail', 'open']);
});

test('the amount is the agreed fee, to the cent', () => {
  const of = (amount?: number) =>
    outcomes({ step: 'invoiced', date: '2026-03-31', ...(amount === undefined ? {} : { amount }) }).amount;
  expect([of(37.5), of(37.5 + 1e-12), of(37.51), of(0), of()]).toEqual([
    'pass',
    'pass',
    'fail',
    'fail',
    'open',
  ]);
});

test('requester and approver are two people, however they write their names', () => {
  const of = (facts: Partial<PayFacts>) => outcomes({ step: 'approved', date: '2026-03-31' }, facts).approver;
  expect(of({})).toBe('pass');
  expect(of({ user: ' LU ' })).toBe('fail');
  expect(of({ user: '' })).toBe('open');
  expect(of({ requestedBy: '' })).toBe('open');
});

test('the same amount to the same payee within 30 days looks like one payment twice', () => {
  const of = (date: string) => outcomes({ step: 'approved', date }).duplicate;
  expect([of('2026-04-09'), of('2026-04-10'), of('2026-03-01'), of('2026-02-01')]).toEqual([
    'fail',
    'pass',
    'fail',
    'pass',
  ]);
});

test('a payment is dated on or after its approval', () => {
  const of = (date: string) => outcomes({ step: 'paid', date }).order;
  expect([of('2026-03-30'), of('2026-03-29'), of('')]).toEqual(['pass', 'fail', 'open']);
  expect(outcomes({ step: 'failed', date: '2026-03-30' })).toEqual({});
});

test('an invoice is not older than its task, an approval not older than its invoice', () => {
  const invoice = (date: string, sent = FACTS.sent) =>
    outcomes({ step: 'invoiced', date }, { sent }).invoiceDate;
  expect([invoice('2026-03-19'), invoice('2026-03-20'), invoice('2026-03-19', '')]).toEqual([
    'fail',
    'pass',
    undefined,
  ]);
  const approval = (date: string) => outcomes({ step: 'approved', date }).approvalDate;
  expect([approval('2026-03-27'), approval('2026-03-28'), approval('')]).toEqual(['fail', 'pass', undefined]);
});

test('another account than before is said; of it only four characters count', () => {
  const of = (account: string, endings = ['5432']) =>
    outcomes({ step: 'approved', date: '2026-03-31', account }, { endings }).accountKnown;
  expect(of('GB82 WEST 1234 5698 7654 32')).toBe('pass');
  expect(of('…5432')).toBe('pass');
  expect(of('DE89 3704 0044 0532 0130 00')).toBe('fail');
  expect(of('')).toBe('open');
  expect(of('5432', [])).toBe('open');
});

test('a fee that was written over is seen at the invoice, and nothing is said where no terms are known', () => {
  const of = (facts: Partial<PayFacts>) => outcomes({ step: 'invoiced', date: '2026-03-31' }, facts).terms;
  expect([of({}), of({ fee: 1 }), of({ agreed: null })]).toEqual(['pass', 'fail', undefined]);
});

test('a reference is of one payment', () => {
  const of = (reference: string) => outcomes({ step: 'paid', date: '2026-03-31', reference }).referenceNew;
  expect([of(' trx1 '), of('TRX2'), of('')]).toEqual(['fail', 'pass', 'open']);
});
