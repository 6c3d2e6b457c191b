import type { PayInput, TaskCard } from '../../src/rpc/tasks';
import { ask, call, type Host, open, refusal, write } from './drive';
import { addCandidates, CARD, ROLE, SEED } from './paidTask';
import { ratingsOf } from './ratings';
import { pasteScores, rowsIn } from './rounds';
import { nameRater, RUBRIC, scoresFor, typeInto, typeRound } from './scoring';

/** Candidates, each with a task that was sent. */
function sent(count: number, card: Partial<TaskCard> = {}, options: Parameters<typeof open>[0] = {}): Host {
  const host = open(options);
  addCandidates(host, count);
  const candidateIds = call(host, 'candidates', {}).candidates.map(({ candidateId }) => candidateId);
  write(host, 'taskSend', { candidateIds, card: { ...CARD, ...card }, seed: SEED });
  return host;
}

const criteria = (host: Host) => rowsIn(host, 'Rubrics').map(({ Criterion }) => String(Criterion));
const kinds = (host: Host) => call(host, 'tasks', {}).due.map(({ kind, taskId }) => `${kind} ${taskId}`);
const step = (host: Host, input: Partial<PayInput> & Pick<PayInput, 'step'>) =>
  write(host, 'payStep', { taskId: 'T-0001', date: '2026-11-24', answers: [], ...input });

describe('scored, and nobody noted that it was handed in', () => {
  test('ratings imported onto tasks that were sent mark them, move the candidates, and the fee is due', () => {
    const host = sent(2);
    const csv = [
      ['Candidate', 'Rater', ...criteria(host)].join(','),
      'Secret Person 1,Rx,4,4,4,4,4',
      'Secret Person 2,Rx,1,2,1,1,1',
      'Somebody Else,Rx,2,2,2,2,2',
    ].join('\n');
    const { input } = ratingsOf(csv, { rubric: RUBRIC, role: ROLE });
    const { preview } = write(host, 'ratingsImport', { ...input, version: 1 });
    expect(preview.notes.join(' ')).toContain('2 tasks were sent and not marked as handed in: they are now');
    expect(rowsIn(host, 'Tasks').map((row) => [row['Pay status'], row.Submitted !== ''])).toEqual([
      ['promised', true],
      ['promised', true],
      ['paid', false],
    ]);
    expect(rowsIn(host, 'Candidates').map(({ Stage }) => Stage)).toEqual(Array(3).fill('task scored'));
    expect(rowsIn(host, 'Stages').filter(({ Outcome }) => Outcome === 'open')).toHaveLength(2);
    expect(kinds(host).sort()).toEqual(
      ['T-0001', 'T-0002'].flatMap((task) => [`feedback ${task}`, `pay ${task}`, `score ${task}`]).sort(),
    );
    nameRater(host, 'Ben');
    expect(
      call(host, 'scoreQueue', {})
        .waiting.map(({ taskId }) => taskId)
        .sort(),
    ).toEqual(['T-0001', 'T-0002']);
    expect(refusal(host, 'comparison', { rubric: RUBRIC, version: 1 })).toContain('Ben');
  });

  test('typed into Scores: it is in for pay, queue and blinding, and the row is named', () => {
    const host = sent(2);
    pasteScores(host, [['0001', 'Ana', [4, 4, 4, 4, 4]]], criteria(host));
    expect(kinds(host).sort()).toEqual([
      'feedback T-0001',
      'pay T-0001',
      'score T-0001',
      'submission T-0002',
    ]);
    expect(call(host, 'tasks', {}).notices).toEqual([
      'Tasks, row 2: the task is scored, but not marked as handed in. It counts as in since its first score: write the day into Submitted.',
    ]);
    expect(call(host, 'tasks', {}).rounds[0]).toMatchObject({ tasks: 2, submitted: 1, scored: 1 });
    expect(call(host, 'home', {}).tasksDue).toContain('1 payment is due');
    expect(call(host, 'candidate', { candidateId: 'C-0001' }).taskList[0]).toMatchObject({ isIn: true });
    nameRater(host, 'Ben');
    expect(call(host, 'scoreQueue', {}).waiting.map(({ taskId }) => taskId)).toEqual(['T-0001']);
    expect(refusal(host, 'comparison', { rubric: RUBRIC, version: 1 })).toContain('Ben');
    const gone = write(host, 'candidateWithdraw', { candidateId: 'C-0001', on: '2026-11-24', reason: '' });
    expect(gone.preview.notes).toEqual(['Task T-0001 was handed in and is paid all the same.']);
  });
});

test('the day of a submission is one of the candidate’s calendar', () => {
  // 24 November in the sheet's zone is the 25th in Auckland by then, and the 23rd still in Honolulu.
  const day = (host: Host) => call(host, 'candidate', { candidateId: 'C-0001' }).taskList[0]?.today ?? '';
  const submit = (submitted: string) => ({ taskId: 'T-0001', submitted, minutes: 80, link: '' });
  const ahead = sent(1, { due: '2026-11-23', timeZone: 'Pacific/Kiritimati' });
  const behind = sent(1, { due: '2026-11-23', timeZone: 'Pacific/Pago_Pago' });
  expect(day(behind) < day(ahead)).toBe(true);
  expect(refusal(behind, 'taskSubmitted', submit(day(ahead)))).toContain(
    `on the candidate’s calendar, where it is ${day(behind)}`,
  );
  const late = write(ahead, 'taskSubmitted', submit(day(ahead)));
  expect(late.preview.notes[0]).toContain('after the due date, on the candidate’s calendar');
});

test('a fee that is written over is never explained by hours × rate, and is said with the remedy', () => {
  const host = sent(1);
  typeInto(host, 'Tasks', 2, { Fee: 1 });
  const facts = call(host, 'taskBrief', { taskId: 'T-0001' }).facts;
  expect(facts.find(({ label }) => label === 'Fee')?.value).toBe('EUR 1.00');
  expect(call(host, 'tasks', {}).notices).toEqual([
    'Tasks, row 2: task T-0001 has the fee EUR 1.00, while its hours × rate come to EUR 37.50. Write back what was promised, or correct hours or rate.',
  ]);
  const { preview } = step(host, { step: 'invoiced', invoice: '1', amount: 1 });
  expect(preview.failing?.join(' ')).toContain('pay what the brief promised');
  expect(call(host, 'pay', { taskId: 'T-0001' }).checked).toContain('Fee is hours × rate – fail');
});

test('who is owed and deleted stays in the list by the task, and can be paid', () => {
  const host = open();
  typeRound(host, ['CCCCC3', 'DDDDD3']);
  host.edit((person) => {
    for (const column of 'ABCDEFGH') person.type('Candidates', `${column}2`, '');
  });
  const item = call(host, 'tasks', {}).due.find(({ taskId }) => taskId === 'T-0001');
  expect(item).toMatchObject({ kind: 'pay', alias: 'T-0001', sentence: 'EUR 77.00 to pay by 27 Nov 2026' });
  nameRater(host, 'Boss');
  expect(step(host, { step: 'invoiced', invoice: '1', amount: 77 }).sentence).toBe(
    'The invoice for task T-0001 of C-0001 is in.',
  );
  step(host, { step: 'approved' });
  step(host, { step: 'paid', reference: 'TRX1' });
  expect(call(host, 'pay', { taskId: 'T-0001' })).toMatchObject({
    status: 'paid',
    name: '',
    alias: 'C-0001',
  });
  expect(kinds(host)).not.toContain('pay T-0001');
});

test('erasing somebody who is owed says so first', () => {
  const host = open();
  typeRound(host, ['CCCCC3']);
  const answer = ask(host, 'personErase', { kind: 'candidate', id: 'C-0001' });
  expect(answer.ok && answer.value.status === 'preview' ? answer.value.preview.notes[0] : '').toBe(
    'EUR 77.00 is still owed for task T-0001: pay it first, because the way to reach them goes too.',
  );
});

test('a payment that failed keeps its day and reference, and the reference is not taken twice in silence', () => {
  const host = sent(2);
  write(host, 'taskSubmitted', { taskId: 'T-0001', submitted: '2026-11-24', minutes: 80, link: '' });
  step(host, { step: 'invoiced', invoice: '1', amount: 37.5 });
  step(host, { step: 'approved' });
  step(host, { step: 'paid', reference: 'TRX1' });
  step(host, { step: 'failed', reason: 'came back' });
  step(host, { step: 'approved' });
  expect(String(rowsIn(host, 'Tasks')[0]?.['Payment checks'])).toContain(
    'failed (Lu): came back; was paid 2026-11-24; reference “TRX1”',
  );
  const twice = 'Reference trx1 is that of another payment (task T-0001)';
  const input = { step: 'paid', date: '2026-11-24', reference: 'trx1', answers: [] } as const;
  const again = call(host, 'payStep', { taskId: 'T-0001', ...input });
  expect(again.status === 'preview' ? again.preview.failing?.join(' ') : '').toContain(twice);
  step(host, { step: 'paid', reference: 'TRX2' });
  for (const paid of [{ step: 'invoiced', invoice: '1' }, { step: 'approved' }] as const) {
    write(host, 'payStep', { taskId: 'T-0002', date: '2026-11-24', answers: [], ...paid });
  }
  const other = call(host, 'payStep', { taskId: 'T-0002', ...input });
  expect(other.status === 'preview' ? other.preview.failing?.join(' ') : '').toContain(twice);
});

test('who was turned down cannot withdraw: the decision in Stages stays', () => {
  const host = open();
  typeRound(host, ['CCCCC3', 'DDDDD3']);
  for (const rater of ['Ana', 'Ben']) {
    nameRater(host, rater);
    for (const task of ['T-0001', 'T-0002'])
      write(host, 'scoreSubmit', scoresFor(host, task, [4, 3, 2, 1, 4]));
  }
  const asked = { rubric: RUBRIC, version: 1, candidateId: 'C-0001' };
  const { token } = call(host, 'decision', { ...asked, done: true });
  write(host, 'decide', { ...asked, decision: 'reject', reason: 'Thin evidence', token });
  const before = rowsIn(host, 'Stages');
  expect(
    refusal(host, 'candidateWithdraw', { candidateId: 'C-0001', on: '2026-11-24', reason: 'x' }),
  ).toContain('CCCCC3 was turned down already');
  expect(rowsIn(host, 'Stages')).toEqual(before);
});

test('the title of many tasks stays a line', () => {
  const host = sent(14);
  const [latest] = call(host, 'undoList', {});
  expect(latest?.title).toMatch(/for 14 candidates: (.{6}, ){9}.{6} and 4 more\.$/);
});

test('a brief counts one hour and one day as one, and a payment at once as that', () => {
  const factsOf = (card: Partial<TaskCard>) =>
    call(sent(1, { timeBox: 60, hours: 1, ...card }), 'taskBrief', { taskId: 'T-0001' }).facts.map(
      ({ value }) => value,
    );
  expect(factsOf({ payDays: 1 })).toEqual(
    expect.arrayContaining([
      'EUR 25.00 (1 hour at EUR 25.00)',
      'Within 1 day of handing it in, whatever the result.',
    ]),
  );
  expect(factsOf({ payDays: 0 })).toContain('On the day you hand it in, whatever the result.');
});

test('a name that was typed where the alias should stand is in no title and no brief', () => {
  const host = open();
  typeRound(host, ['CCCCC3']);
  typeInto(host, 'Candidates', 2, { Alias: 'Secret Person 1' });
  nameRater(host, 'Lu');
  write(host, 'taskSend', { candidateIds: ['C-0001'], card: CARD, seed: SEED });
  write(host, 'taskSubmitted', { taskId: 'T-0001', submitted: '2026-11-21', minutes: 80, link: '' });
  step(host, { step: 'invoiced', invoice: '1' });
  write(host, 'candidateWithdraw', { candidateId: 'C-0001', on: '2026-11-24', reason: '' });
  const seen = [
    call(host, 'tasks', {}).due,
    call(host, 'undoList', {}),
    call(host, 'taskBrief', { taskId: 'T-0002' }),
    call(host, 'pay', { taskId: 'T-0001' }).alias,
    host.values('Log'),
  ];
  expect(JSON.stringify(seen)).not.toContain('Secret Person');
});
