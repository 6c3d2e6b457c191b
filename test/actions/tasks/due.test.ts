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

test('no name is in it, a row without ID is left to the notices, and one without candidate goes by its ID', () => {
  const all = dueItems(
    with_([
      task('T-1', { submitted: '2026-03-30' }),
      task('', {}),
      task('T-3', { candidateId: 'C-9' }),
      task('T-4', { candidateId: 'C-9', submitted: '2026-03-30' }),
    ]),
    CONTEXT,
  );
  expect(JSON.stringify(all)).not.toContain('Ana');
  expect(all.filter(({ alias }) => alias !== 'KXQ7MD')).toEqual([
    expect.objectContaining({ kind: 'pay', taskId: 'T-4', alias: 'T-4' }),
  ]);
});

test('the first screen says what a week holds, and nothing when it holds nothing', () => {
  const say = (tasks: readonly Row[]) => dueSentence(with_(tasks), CONTEXT);
  expect(say([])).toBe('');
  expect(say([task('T-1', { due: '2026-03-01' })])).toBe('');
  expect(
    say([
      task('T-1', {
        submitted: '2026-03-30',
        paymentDue: '2026-04-05',
        feedbackDue: '2026-04-20',
        payStatus: 'paid',
      }),
    ]),
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

const RUBRIC = [{ rubric: 'Listing', version: 1, criterion: 'x', weight: 100 }];
const score = (rater: string, part: Row = {}): Row => ({
  taskId: 'T-1',
  rater,
  criterion: 'x',
  level: 1,
  submittedAt: '2026-03-20T10:00:00',
  ...part,
});

describe('scored and not marked as handed in', () => {
  const sent = (part: Row = {}, scores: readonly Row[] = [score('Bo')]) =>
    items([task('T-1', { sent: '2026-03-02', due: '2026-03-27', ...part })], { scores, rubrics: RUBRIC });

  test('is in: pay and feedback are due, counted from the first score or from what was promised', () => {
    expect(sent().map(([kind]) => kind)).toEqual(['pay', 'feedback', 'score']);
    const dueOn = (part: Row) =>
      dueItems(with_([task('T-1', part)], { scores: [score('Bo')], rubrics: RUBRIC }), CONTEXT)
        .filter(({ kind }) => kind === 'pay')
        .map(({ sentence }) => sentence);
    expect(dueOn({ due: '2026-03-27', paymentDue: '2026-03-29' })).toEqual([
      'EUR 50.00 was due on 22 Mar 2026',
    ]);
    expect(dueOn({ due: '2026-03-10', paymentDue: '2026-03-12' })).toEqual([
      'EUR 50.00 was due on 12 Mar 2026',
    ]);
  });

  test('scores without a time count from the due date; a task of an import waits for nothing', () => {
    expect(sent({}, [score('Bo', { submittedAt: '' })])).toContainEqual(['pay', 'T-1', false]);
    expect(sent({ sent: '', due: '', fee: 0, payStatus: 'paid' })).toEqual([]);
  });

  test('the sheet may promise no later day than a week after it came in', () => {
    expect(items([task('T-1', { submitted: '2026-03-20', paymentDue: '2026-05-01' })])[0]).toEqual([
      'pay',
      'T-1',
      true,
    ]);
  });
});

test('a second rater stays to do, until two have handed in or somebody decided', () => {
  const of = (scores: readonly Row[], candidate: Row = {}) => {
    const tables = tablesOf({
      candidates: [{ candidateId: 'C-0001', stage: 'task scored', alias: 'KXQ7MD', ...candidate }],
      tasks: [task('T-1', { submitted: '2026-03-20', feedbackSent: '2026-03-21', payStatus: 'paid' })],
      rubrics: [...RUBRIC, { rubric: 'Listing', version: 1, criterion: 'y', weight: 0 }],
      scores,
    });
    return dueItems(tables, CONTEXT).map(({ sentence, overdue }) => [sentence, overdue]);
  };
  const one = [['Handed in 20 Mar 2026, 1 rater so far: a second one scores it too', false]];
  expect(of([])).toEqual([['Handed in 20 Mar 2026, not scored yet', false]]);
  expect(of([score('Bo')])).toEqual(one);
  expect(of([score('Bo'), score(' ＢＯ ')])).toEqual(one);
  // Begun by hand is not handed in.
  expect(of([score('Bo'), score('Cy', { submittedAt: '' })])).toEqual(one);
  expect(of([score('Bo'), score('Cy')])).toEqual([]);
  expect(of([score('Bo')], { stage: 'interview' })).toEqual([]);
});

test('late is what is late on the calendar of the candidate', () => {
  const at = (timeZone: string, now: string) =>
    dueItems(with_([task('T-1', { due: '2026-03-30', timeZone })]), {
      ...CONTEXT,
      now,
      today: now.slice(0, 10),
    })[0]?.overdue;
  expect(at('Pacific/Honolulu', '2026-03-31T09:00:00')).toBe(false);
  expect(at('Pacific/Auckland', '2026-03-30T13:00:00')).toBe(true);
  expect(at('', '2026-03-31T09:00:00')).toBe(true);
  expect(at('Nowhere/Land', '2026-03-31T09:00:00')).toBe(true);
});
