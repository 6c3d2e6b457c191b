import { dueItems, dueSentence } from '../../../src/actions/tasks/due';
import { unfairRounds } from '../../../src/actions/tasks/rounds';
import type { Row } from '../../../src/model/cell';
import type { Tables } from '../../../src/model/snapshot';
import { CONTEXT, tablesOf } from '../tables';

/** CONTEXT.today is 31 March 2026. */
const task = (taskId: string, part: Row): Row => ({
  taskId,
  candidateId: 'C-0001',
  rubric: 'Listing',
  rubricVersion: 1,
  fee: 50,
  currency: 'EUR',
  payStatus: 'promised',
  ...part,
});
const with_ = (tasks: readonly Row[], more: Parameters<typeof tablesOf>[0] = {}): Tables =>
  tablesOf({
    candidates: [
      { candidateId: 'C-0001', name: 'Ana', stage: 'applied', applied: '2026-03-02', alias: 'KXQ7MD' },
    ],
    tasks,
    ...more,
  });
const items = (tasks: readonly Row[], more: Parameters<typeof tablesOf>[0] = {}) =>
  dueItems(with_(tasks, more), CONTEXT).map(({ kind, taskId, overdue }) => [kind, taskId, overdue]);

test('pay and feedback are due on their day, and overdue the day after', () => {
  const dated = (date: string) =>
    items([task('T-1', { submitted: '2026-03-24', paymentDue: date, feedbackSent: '2026-03-25' })], {
      scores: [{ taskId: 'T-1', rater: 'Bo', criterion: 'x', level: 1 }],
    });
  expect(dated('2026-03-31')).toEqual([['pay', 'T-1', false]]);
  expect(dated('2026-03-30')).toEqual([['pay', 'T-1', true]]);
});

test('a row typed by hand without dates is held to seven days', () => {
  expect(items([task('T-1', { submitted: '2026-03-23' })])).toEqual([
    ['pay', 'T-1', true],
    ['feedback', 'T-1', true],
    ['score', 'T-1', false],
  ]);
});

test('paid is paid, failed is due; what was not handed in is neither', () => {
  const scored = { scores: [{ taskId: 'T-1', rater: 'Bo', criterion: 'x', level: 1 }] };
  const of = (payStatus: string) =>
    items([task('T-1', { submitted: '2026-03-30', feedbackSent: '2026-03-30', payStatus })], scored);
  expect(of('paid')).toEqual([]);
  expect(of('failed')).toEqual([['pay', 'T-1', false]]);
  expect(items([task('T-1', { due: '2026-04-01', paymentDue: '2026-03-01' })])).toEqual([
    ['submission', 'T-1', false],
  ]);
  expect(items([task('T-1', { due: '2026-03-30' })])).toEqual([['submission', 'T-1', true]]);
});

test('no name is in it, and rows without ID or candidate are left to the notices', () => {
  const all = dueItems(
    with_([task('T-1', { submitted: '2026-03-30' }), task('', {}), task('T-3', { candidateId: 'C-9' })]),
    CONTEXT,
  );
  expect(JSON.stringify(all)).not.toContain('Ana');
  expect(new Set(all.map(({ alias }) => alias))).toEqual(new Set(['KXQ7MD']));
});

test('the first screen says what a week holds, and nothing when it holds nothing', () => {
  const say = (tasks: readonly Row[]) => dueSentence(with_(tasks), CONTEXT);
  expect(say([])).toBe('');
  expect(say([task('T-1', { due: '2026-03-01' })])).toBe('');
  expect(
    say([task('T-1', { submitted: '2026-03-30', paymentDue: '2026-04-20', feedbackDue: '2026-04-20' })]),
  ).toBe('');
  expect(
    say([
      task('T-1', { submitted: '2026-03-20', paymentDue: '2026-03-27', feedbackSent: '2026-03-21' }),
      task('T-2', { submitted: '2026-03-30', paymentDue: '2026-04-06', feedbackDue: '2026-04-06' }),
    ]),
  ).toBe('1 payment is overdue, 1 payment is due this week, 1 candidate is to get feedback this week.');
});

describe('fair pay by round', () => {
  const told = (minutes: readonly number[], part: Row = {}) =>
    unfairRounds(
      with_(
        minutes.map((each, i) => task(`T-${i}`, { rate: 25, timeBox: 120, minutesReported: each, ...part })),
      ),
      CONTEXT,
    );

  test('says the rate that the median minutes imply, and how many overran', () => {
    expect(told([110, 150, 160])).toEqual([
      '“Listing”, version 1: the reported time is 150 minutes in the middle (n = 3), so an hour paid EUR 20.00, not EUR 25.00. Raise the fee, or ask for less.',
      '“Listing”, version 1: 2 of 3 candidates needed more than the 120 minutes. The time box is wrong, not they: ask for less.',
    ]);
    expect(told([110, 118, 120, 125])).toEqual([]);
    expect(told([])).toEqual([]);
  });

  test('tasks on other terms or another version are not mixed', () => {
    const rows = [
      task('T-1', { rate: 25, timeBox: 120, minutesReported: 120 }),
      task('T-2', { rate: 25, timeBox: 120, minutesReported: 300, rubricVersion: 2 }),
      task('T-3', { rate: 25, timeBox: 120, minutesReported: 120 }),
    ];
    expect(unfairRounds(with_(rows), CONTEXT).every((sentence) => sentence.includes('version 2'))).toBe(true);
  });
});

test('who withdrew is owed pay alone; who was turned down, feedback too', () => {
  const ended = (outcome: string) =>
    items([task('T-1', { submitted: '2026-03-30' }), task('T-2', { due: '2026-03-01' })], {
      stages: [{ candidateId: 'C-0001', stage: 'task submitted', entered: '2026-03-30', outcome }],
    }).map(([kind]) => kind);
  expect(ended('withdrew')).toEqual(['pay']);
  expect(
    dueSentence(
      with_([task('T-1', { submitted: '2026-03-30' })], {
        stages: [{ candidateId: 'C-0001', stage: 'applied', entered: '2026-03-30', outcome: 'withdrew' }],
      }),
      CONTEXT,
    ),
  ).toBe('1 payment is due this week.');
  expect(ended('rejected')).toEqual(['pay', 'feedback']);
});
