import { checkCard, daysAfter, feeConflict, feeOf, startCard } from '../../../src/actions/tasks/card';
import { formatMoney } from '../../../src/actions/tasks/money';
import type { TaskCard } from '../../../src/rpc/tasks';

const TODAY = '2026-03-31';
const CARD: TaskCard = {
  ...startCard('Listing', null, TODAY, 'Asia/Manila'),
  deliverable: 'Three listings.',
  rate: 20,
  currency: 'EUR',
};

const codes = (part: Partial<TaskCard>) =>
  checkCard({ ...CARD, ...part }, TODAY).map(({ severity, code }) => [
    severity,
    code.replace('task.card.', ''),
  ]);

test('a usual card is in order, due on a working day a week ahead', () => {
  expect(codes({})).toEqual([]);
  expect(CARD.due).toBe('2026-04-07');
  expect(startCard('Listing', null, '2026-03-28', 'UTC').due).toBe('2026-04-06');
});

test.each([
  [{ timeBox: 240, hours: 4 }, ['warning', 'boxUnusual']],
  [{ timeBox: 241, hours: 5 }, ['error', 'boxTooLong']],
  [{ timeBox: 0 }, ['error', 'noBox']],
  [{ hours: null }, ['error', 'noHours']],
  [{ rate: -1 }, ['error', 'noRate']],
  [{ hours: 1 }, ['warning', 'paidLess']],
  [{ currency: 'EURO' }, ['error', 'noCurrency']],
  [{ currency: 'ABC' }, ['error', 'noCurrency']],
  [{ due: '2026-02-30' }, ['error', 'noDue']],
  [{ due: '2026-03-30' }, ['warning', 'duePast']],
  [{ due: '2026-04-04' }, ['warning', 'dueWeekend']],
  [{ timeZone: '' }, ['error', 'noZone']],
  [{ payDays: 1.5 }, ['error', 'payDays']],
  [{ feedbackDays: 14 }, ['warning', 'feedbackLate']],
  [{ feedbackDays: null }, ['error', 'feedbackDays']],
  [{ rubric: '' }, ['error', 'noRubric']],
] as const)('%j is said', (part, found) => {
  expect(codes(part)).toEqual([found]);
});

test('the fee follows hours and rate alone, in the decimals of its currency', () => {
  expect(feeOf(CARD)).toBe(30);
  expect(feeOf({ ...CARD, currency: 'JPY', rate: 1333 })).toBe(2000);
  expect(feeOf({ ...CARD, currency: 'eu' })).toBeNull();
  expect(feeOf({ ...CARD, rate: null })).toBeNull();
});

test('a card begins as the last task on the rubric was', () => {
  const last = {
    title: 'Rewrite',
    deliverable: 'Two listings',
    timeBox: 60,
    hours: 1,
    rate: 30,
    currency: 'PHP',
    due: '2026-03-10',
    paymentDue: '2026-03-13',
    feedbackDue: '2026-03-20',
    aiRule: 'allowed',
    reuseRule: 'nonsense typed by hand',
  };
  expect(startCard('Listing', last, TODAY, 'UTC')).toEqual({
    rubric: 'Listing',
    title: 'Rewrite',
    deliverable: 'Two listings',
    timeBox: 60,
    hours: 1,
    rate: 30,
    currency: 'PHP',
    due: '2026-04-07',
    timeZone: 'UTC',
    aiRule: 'allowed',
    reuseRule: 'not used unless bought',
    payDays: 3,
    feedbackDays: 10,
  });
});

test('days are counted from the submission once there is one', () => {
  const task = { due: '2026-03-10', submitted: '2026-03-08', paymentDue: '2026-03-11' };
  expect(daysAfter(task, 'paymentDue', 7)).toBe(3);
  expect(daysAfter({ ...task, submitted: '' }, 'paymentDue', 7)).toBe(1);
  expect(daysAfter({ ...task, paymentDue: '2025-01-01' }, 'paymentDue', 7)).toBe(7);
  expect(daysAfter({}, 'paymentDue', 7)).toBe(7);
  // Typed into the sheet: a brief promises no pay after more than a week, while feedback may take longer.
  const typed = { due: '2026-03-10', paymentDue: '2026-04-04', feedbackDue: '2026-04-04' };
  expect([daysAfter(typed, 'paymentDue', 7), daysAfter(typed, 'feedbackDue', 7)]).toEqual([7, 25]);
});

test('money names its currency', () => {
  expect(formatMoney(37.5, 'EUR', 'en-GB')).toBe('EUR 37.50');
  expect(formatMoney(2000, 'JPY', 'en-GB')).toBe('JPY 2,000');
  expect(formatMoney(5, '', 'en-GB')).toBe('5');
  expect(formatMoney(null, 'EUR', 'en-GB')).toBe('–');
});

test('a fee that says another than hours × rate is found, rounding is not', () => {
  const of = (fee: number | string) => feeConflict({ fee, hours: 1.5, rate: 25, currency: 'EUR' });
  expect([of(37.5), of(37.504), of('')]).toEqual([null, null, null]);
  expect(of(1)).toEqual({ fee: 1, agreed: 37.5 });
  expect(feeConflict({ fee: 1, hours: 1.5, currency: 'EUR' })).toBeNull();
});
