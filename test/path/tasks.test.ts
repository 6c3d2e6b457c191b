import { isAlias } from '../../src/actions/person/alias';
import type { Preview } from '../../src/model/preview';
import type { CandidateInput, PayInput, TaskCard } from '../../src/rpc/tasks';
import { ask, call, type Host, open, refusal, write } from './drive';

const LISTING = 'Listing optimisation';
const ROLE = 'Listing Optimization Specialist';
const SEED = '0123456789abcdef';

const person = (name: string, part: Partial<CandidateInput> = {}): CandidateInput => ({
  name,
  contact: `${name.split(' ')[0]?.toLowerCase()}@example.org`,
  role: ROLE,
  source: 'Job board',
  applied: '2026-11-16',
  row: 0,
  ...part,
});

const CARD: TaskCard = {
  rubric: LISTING,
  title: 'Rewrite three listings',
  deliverable: 'Three rewritten listings in one document, and a note of ten lines.',
  timeBox: 90,
  hours: 1.5,
  rate: 25,
  currency: 'EUR',
  due: '2026-12-01',
  timeZone: 'Asia/Manila',
  aiRule: 'allowed with disclosure',
  reuseRule: 'not used unless bought',
  payDays: 7,
  feedbackDays: 7,
};

const SENDER = { company: 'Northline', contact: 'jobs@northline.example', handIn: 'northline.example/in' };

const NAMES = ['Ana Silva', 'Ben Okafor', 'Chen Wei'];

/** The first hiring round: a rubric and three candidates. */
function ready(): Host {
  const host = open();
  write(host, 'setup', { modules: ['tasks'] });
  write(host, 'rubricFromLibrary', { id: 'listing' });
  write(host, 'candidatesAdd', {
    seed: SEED,
    candidates: NAMES.map((name, i) => person(name, { row: i + 2 })),
  });
  call(host, 'statedName', { name: 'Lu' });
  return host;
}

/** Rows of a sheet by header, blank cells left out. */
function rows(host: Host, sheet: string): readonly Readonly<Record<string, unknown>>[] {
  const [head = [], ...body] = host.values(sheet);
  return body
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) =>
      Object.fromEntries(cells.flatMap((cell, i) => (cell === '' ? [] : [[String(head[i]), cell]]))),
    );
}

const step = (host: Host, input: Partial<PayInput> & Pick<PayInput, 'step'>, taskId = 'T-0001') =>
  write(host, 'payStep', { taskId, date: '2026-11-24', answers: [], ...input });

/** What is to be done about the first candidate's task. */
const dueOf = (host: Host) =>
  call(host, 'tasks', {}).due.filter(({ candidateId }) => candidateId === 'C-0001');
const kindsOf = (host: Host): readonly string[] => dueOf(host).map(({ kind }) => kind);

const notesOf = (host: Host, input: Partial<PayInput> & Pick<PayInput, 'step'>): readonly string[] => {
  const answer = call(host, 'payStep', { taskId: 'T-0001', date: '2026-11-24', answers: [], ...input });
  if (answer.status !== 'preview') return [];
  return [...(answer.preview.failing ?? []), ...answer.preview.notes];
};

describe('from three candidates to a paid task', () => {
  let host: Host;
  let before: unknown;

  beforeAll(() => {
    host = ready();
  });

  test('each candidate gets an ID, an alias of their own and the stage applied', () => {
    const { candidates } = call(host, 'candidates', {});
    expect(candidates.map(({ candidateId, name, stage }) => [candidateId, name, stage])).toEqual([
      ['C-0001', 'Ana Silva', 'applied'],
      ['C-0002', 'Ben Okafor', 'applied'],
      ['C-0003', 'Chen Wei', 'applied'],
    ]);
    const aliases = candidates.map(({ alias }) => alias);
    expect(aliases.every(isAlias)).toBe(true);
    expect(new Set(aliases).size).toBe(3);
    expect(rows(host, 'Stages')).toHaveLength(3);
    expect(rows(host, 'Stages')[0]).toMatchObject({ Stage: 'applied', Outcome: 'open' });
    expect(call(host, 'tasks', {})).toMatchObject({
      candidates: 3,
      rubrics: 1,
      tasks: 0,
      due: [],
      stages: [{ stage: 'applied', count: 3 }],
      notices: [],
    });
  });

  test('no name reaches a screen that raters see, the log or the list of changes', () => {
    const seen = JSON.stringify([call(host, 'tasks', {}), call(host, 'undoList', {}), host.values('Log')]);
    for (const name of NAMES) expect(seen).not.toContain(name);
  });

  test('one card becomes a task for each, the fee is hours × rate, and they are invited', () => {
    const { preview, sentence } = write(host, 'taskSend', {
      candidateIds: ['C-0001', 'C-0002'],
      card: CARD,
      sender: SENDER,
      seed: SEED,
    });
    expect(preview.counts).toEqual([
      { sheet: 'Tasks', added: 2, changed: 0, cleared: 0 },
      { sheet: 'Stages', added: 2, changed: 2, cleared: 0 },
      { sheet: 'Candidates', added: 0, changed: 2, cleared: 0 },
      { sheet: 'Settings', added: 3, changed: 0, cleared: 0 },
    ]);
    expect(sentence).toContain('Wrote the task “Rewrite three listings” for 2 candidates');
    expect(rows(host, 'Tasks')[0]).toMatchObject({
      'Task ID': 'T-0001',
      'Rubric version': 1,
      Fee: 37.5,
      'Pay status': 'promised',
      'Requested by': 'Lu',
    });
    const { stages, stage } = call(host, 'candidate', { candidateId: 'C-0001' });
    expect(stage).toBe('task invited');
    expect(stages.map((each) => [each.stage, each.outcome, each.left])).toEqual([
      ['applied', 'advanced', '24 Nov 2026'],
      ['task invited', 'open', ''],
    ]);
  });

  test('the card is remembered for the rubric', () => {
    const [rubric] = call(host, 'taskForm', {}).rubrics;
    expect(rubric).toMatchObject({
      name: LISTING,
      problem: '',
      card: { title: CARD.title, deliverable: CARD.deliverable, rate: 25, payDays: 7, feedbackDays: 7 },
    });
  });

  test('the brief says all a candidate needs, by alias, and nothing of the others', () => {
    const aliases = call(host, 'candidates', {}).candidates.map(({ alias }) => alias);
    const brief = call(host, 'taskBrief', { taskId: 'T-0001' });
    expect(brief).toMatchObject({ alias: aliases[0], title: 'Rewrite three listings' });
    const said = JSON.stringify(brief);
    for (const name of NAMES) expect(said).not.toContain(name);
    for (const other of aliases.slice(1)) expect(said).not.toContain(other);
    expect(said).toContain('90 minutes');
    expect(said).toContain('EUR 37.50 (1.5 hours at EUR 25.00)');
    expect(said).toContain('Within 7 days of handing it in, whatever the result.');
    expect(said).toContain('Tuesday, 1 December 2026');
    expect(said).toContain('23:59 in Manila (Asia/Manila)');
    for (const each of Object.values(SENDER)) expect(said).toContain(each);
    expect(said).toContain('your legal name and your account to jobs@northline.example');
    expect(call(host, 'taskForm', {}).sender).toEqual(SENDER);
    expect(brief.criteria).toHaveLength(5);
    expect(brief.criteria[0]?.anchors).toHaveLength(5);
    const { sentence } = call(host, 'taskBriefPrint', { taskId: 'T-0001' });
    expect(sentence).toContain(`Brief – ${aliases[0]} T-0001`);
    const printed = host.values(`Brief – ${aliases[0]} T-0001`).flat().join('\n');
    for (const { value } of brief.facts) expect(printed).toContain(value);
    for (const { anchors } of brief.criteria) for (const anchor of anchors) expect(printed).toContain(anchor);
    for (const name of NAMES) expect(printed).not.toContain(name);
  });

  test('handed in: payment and feedback are due from that day', () => {
    const { preview } = write(host, 'taskSubmitted', {
      taskId: 'T-0001',
      submitted: '2026-11-24',
      minutes: 110,
      link: 'https://example.org/work',
    });
    expect(preview.notes).toEqual([
      expect.stringContaining('the time box is 90'),
      'The fee is due by 1 Dec 2026, whatever the result.',
    ]);
    const view = call(host, 'candidate', { candidateId: 'C-0001' });
    expect(view.stage).toBe('task submitted');
    expect(view.taskList[0]).toMatchObject({
      line: 'handed in 24 Nov 2026 · 110 min',
      payLine: 'Promised · due 1 Dec 2026',
      overdue: false,
    });
    const { due, unfair } = call(host, 'tasks', {});
    expect(due.find(({ kind }) => kind === 'submission')).toMatchObject({
      candidateId: 'C-0002',
      sentence: 'At work until 1 Dec 2026',
      overdue: false,
    });
    expect(dueOf(host).map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ['score', 'Handed in 24 Nov 2026, not scored yet'],
      ['pay', 'EUR 37.50 to pay by 1 Dec 2026'],
      ['feedback', 'Feedback by 1 Dec 2026'],
    ]);
    expect(unfair).toEqual([
      expect.stringContaining('an hour paid EUR 20.45, not EUR 25.00'),
      expect.stringContaining('the one candidate who said needed more than the 90 minutes'),
    ]);
    expect(call(host, 'home', {}).tasksDue).toBe(
      '1 payment is due this week, 1 candidate is to get feedback this week.',
    );
  });

  test('the invoice: what does not agree is said and kept, and nothing is held back', () => {
    expect(call(host, 'pay', { taskId: 'T-0001' }).next).toEqual(['invoiced']);
    expect(
      refusal(host, 'payStep', { taskId: 'T-0001', step: 'paid', date: '2026-11-24', answers: [] }),
    ).toContain('is promised by now: what can follow is invoiced');
    expect(notesOf(host, { step: 'invoiced', invoice: 'A-17', amount: 40 })).toEqual([
      'The invoice says EUR 40, agreed is EUR 37.5: ask which is right.',
      expect.stringContaining('Work that was done is paid'),
    ]);
    step(host, {
      step: 'invoiced',
      invoice: 'A-17',
      amount: 37.5,
      answers: [{ id: 'payee', outcome: 'pass', by: '' }],
    });
    expect(call(host, 'pay', { taskId: 'T-0001' })).toMatchObject({
      status: 'invoiced',
      next: ['approved'],
      checked:
        '2026-11-24 invoiced (Lu): Invoice number is new for this payee – pass; Invoice is not older than the task – pass; Amount is the agreed fee – pass; Fee is hours × rate – pass; Payee’s legal name is the name in the contract – pass',
    });
  });

  test('the approval: requester and approver are told apart, and of the account four characters stay', () => {
    const account = 'GB82 WEST 1234 5698 7645 32';
    expect(notesOf(host, { step: 'approved', account })).toEqual([
      expect.stringContaining('Lu asked for this task and approves its payment'),
      expect.stringContaining('The IBAN does not add up'),
      expect.stringContaining('Work that was done is paid'),
    ]);
    expect(
      refusal(host, 'payStep', {
        taskId: 'T-0001',
        step: 'approved',
        date: '2026-11-24',
        answers: [{ id: 'approver', outcome: 'waived', by: ' ' }],
      }),
    ).toContain('nobody is named');
    call(host, 'statedName', { name: 'Mia' });
    step(host, { step: 'approved', account: 'GB82 WEST 1234 5698 7654 32' });
    expect(rows(host, 'Tasks')[0]).toMatchObject({ 'Approved by': 'Mia', 'Account ending': '5432' });
    const everywhere = JSON.stringify(['Tasks', 'Log', '_history'].map((sheet) => host.values(sheet)));
    expect(everywhere).not.toContain('WEST');
    expect(everywhere).not.toContain('5698');
  });

  test('failed, approved again, paid; then it is no longer due', () => {
    step(host, { step: 'failed', reason: 'Account closed' });
    expect(call(host, 'pay', { taskId: 'T-0001' }).next).toEqual(['approved']);
    step(host, { step: 'approved', account: '5432' });
    before = host.values('Tasks');
    expect(
      refusal(host, 'payStep', { taskId: 'T-0001', step: 'paid', date: '2026-11-24', answers: [] }),
    ).toContain('The reference is blank');
    const { changeId, sentence } = step(host, { step: 'paid', reference: 'SEPA 7781' });
    expect(sentence).toMatch(/^Task T-0001 of .{6} is paid\.$/);
    expect(call(host, 'pay', { taskId: 'T-0001' })).toMatchObject({
      status: 'paid',
      line: 'Paid 24 Nov 2026 · SEPA 7781',
      next: ['failed'],
    });
    expect(kindsOf(host)).toEqual(['score', 'feedback']);
    write(host, 'undo', { changeId: changeId ?? '' });
    expect(host.values('Tasks')).toEqual(before);
  });
});

/** A round with so many candidates more, each with a task. */
function round(candidates: number): Host {
  const host = ready();
  const more = Array.from({ length: candidates }, (_none, i) =>
    person(`Person ${i}`, { row: i + 1, contact: `p${i}@x` }),
  );
  write(host, 'candidatesAdd', { candidates: more, seed: SEED });
  const candidateIds = call(host, 'candidates', {}).candidates.map(({ candidateId }) => candidateId);
  write(host, 'taskSend', { candidateIds, card: CARD, seed: SEED });
  return host;
}

const [few, many] = [round(1), round(300)];

describe('what it costs', () => {
  const READING = [
    // Candidates, Stages, Tasks, Rubrics, Scores, Decisions, Roles, Settings.
    ['tasks', {}, 8],
    ['candidates', {}, 6],
    ['candidate', { candidateId: 'C-0001' }, 6],
    ['candidateForm', {}, 3],
    ['taskForm', {}, 7],
    ['taskBrief', { taskId: 'T-0001' }, 5],
    ['pay', { taskId: 'T-0001' }, 4],
  ] as const;

  test.each(READING)(
    '%s reads each sheet once, writes nothing, and does not grow with rows',
    (name, input, sheets) => {
      const cost = (host: Host) => {
        call(host, name, input as never);
        return { reads: host.counters.reads, writes: host.counters.writes };
      };
      const { reads, writes } = cost(few);
      expect(reads).toBeLessThanOrEqual(2 * sheets + 4);
      expect(writes).toBe(0);
      expect(cost(many)).toEqual({ reads, writes });
    },
  );
});

test('a confirmed step costs the same in a long sheet', () => {
  const cost = (host: Host) => {
    const input = { taskId: 'T-0001', submitted: '2026-11-24', minutes: 80, link: 'https://example.org/x' };
    const answer = call(host, 'taskSubmitted', input);
    call(host, 'taskSubmitted', {
      ...input,
      confirm: answer.status === 'preview' ? answer.preview.hash : '',
    });
    const { reads, writes } = host.counters;
    return { reads, writes };
  };
  const { reads, writes } = cost(few);
  // Candidates, Stages, Tasks, Settings, journal, history, log, and the formulas of what changes.
  expect(reads).toBeLessThanOrEqual(2 * 7 + 9);
  expect(writes).toBeLessThanOrEqual(8 + 12);
  const long = cost(many);
  // Rows far from one another are blocks of their own, and a sheet may have to be made longer.
  expect(long.reads).toBeLessThanOrEqual(reads + 3);
  expect(long.writes).toBeLessThanOrEqual(writes + 3);
});

describe('bad input', () => {
  let host: Host;

  beforeAll(() => {
    host = ready();
  });

  const send = (card: Partial<TaskCard>, candidateIds = ['C-0001']): string =>
    refusal(host, 'taskSend', { candidateIds, card: { ...CARD, ...card }, seed: SEED });

  test('a card that cannot stand is refused by a sentence', () => {
    expect(send({ timeBox: 241 })).toContain('A time box of 241 minutes is too long');
    expect(send({ timeBox: null })).toContain('no time box');
    expect(send({ rate: 0 })).toContain('Nothing is paid yet');
    expect(send({ rate: 0.001, hours: 0.01 })).toContain('The fee comes to nothing');
    expect(send({ currency: 'eur' })).toContain('no currency in use');
    expect(send({ payDays: 8 })).toContain('from 0 to 7 days');
    expect(send({ timeZone: 'Manila time' })).toContain('no time zone');
    expect(send({ title: ' ' })).toContain('no title');
    expect(send({ rubric: 'Gone' })).toContain('There is no rubric “Gone”');
    expect(send({}, [])).toContain('Nobody is chosen');
    expect(send({}, ['C-0099'])).toContain('no candidate C-0099');
    expect(rows(host, 'Tasks')).toEqual([]);
  });

  test('a rubric that lint would mend sends nothing', () => {
    host.edit((person) => person.type('Rubrics', 'D2', '10'));
    expect(send({})).toBe(
      'The rubric “Listing optimisation” is not ready. The weights add up to 80: hand out the 20 that are left, so that they make 100.',
    );
    expect(call(host, 'taskForm', {}).rubrics[0]?.problem).toContain('The weights add up to 80');
    host.edit((person) => person.type('Rubrics', 'D2', '30'));
  });

  test('a due date that is past or on a weekend is said, as is an hour that pays less', () => {
    const notes = (card: Partial<TaskCard>) => {
      const answer = call(host, 'taskSend', {
        candidateIds: ['C-0001'],
        card: { ...CARD, ...card },
        seed: SEED,
      });
      return answer.status === 'preview' ? answer.preview.notes : [];
    };
    expect(notes({ due: '2026-11-20' })[0]).toContain('The due date is past');
    expect(notes({ due: '2026-11-28' })[0]).toContain('a Saturday or Sunday');
    expect(notes({ hours: 1 })[0]).toContain('that is 67% of the rate');
    expect(notes({ timeBox: 200, hours: 4 })[0]).toContain('Most tasks take 60 to 120 minutes');
  });

  test('a list: blank names, twins and strange roles are named by their row, the others go in', () => {
    const list = [
      person('Dora Lindt', { row: 2, role: 'listing optimization' }),
      person('  ', { row: 3 }),
      person('ANA  silva', { row: 4, contact: '' }),
      person('Someone Else', { row: 5, contact: 'Ana@Example.org' }),
      person('Dora Lindt', { row: 6, contact: 'dora.two@example.org' }),
      person('Ed Vogt', { row: 7, role: 'Astronaut' }),
      person('Fay Wu', { row: 8, applied: '31/31/2026' }),
    ];
    const { preview, sentence } = write(host, 'candidatesAdd', { seed: SEED, candidates: list });
    expect(sentence).toBe('Added 2 candidates. 5 rows are left out.');
    expect(preview.notes).toEqual([
      '5 rows are left out.',
      'Row 3 is left out. The name is blank: write the name of the candidate.',
      expect.stringContaining('Row 4 is left out. ANA  silva is a candidate already (Candidates, row 2)'),
      expect.stringContaining('Row 5 is left out. Someone Else is a candidate already (Candidates, row 2)'),
      expect.stringContaining('Row 7 is left out. There is no role “Astronaut”'),
      expect.stringContaining('Row 8 is left out. “31/31/2026” is no date'),
      expect.stringContaining('Row 2: “listing optimization” is read as Listing Optimization Specialist.'),
      expect.stringContaining('Dora Lindt has the name of another candidate (row 2 of the list)'),
    ]);
    expect(refusal(host, 'candidatesAdd', { seed: SEED, candidates: [person('Ana Silva')] })).toContain(
      'Candidates, row 2',
    );
    expect(refusal(host, 'candidatesAdd', { seed: 'short', candidates: [person('X')] })).toContain('seed');
  });

  test('hostile text is text', () => {
    const words = ['=1+1', '+49 30 1', '@x', "'quoted", '<img src=x onerror=alert(1)>'];
    write(host, 'candidatesAdd', {
      seed: 'fedcba9876543210',
      candidates: words.map((name, i) => person(name, { row: i + 1, contact: `${name}${i}`, source: name })),
    });
    const known = call(host, 'candidates', {}).candidates.map(({ name }) => name);
    expect(known).toEqual(expect.arrayContaining(words));
    const evil = { ...CARD, title: '=HYPERLINK("x")', deliverable: '=1+1\n@x' };
    const { candidateId } = call(host, 'candidates', {}).candidates.find(({ name }) => name === '=1+1')!;
    write(host, 'taskSend', { candidateIds: [candidateId], card: evil, seed: SEED });
    const [task] = call(host, 'candidate', { candidateId }).taskList;
    expect(call(host, 'taskBrief', { taskId: task?.taskId ?? '' })).toMatchObject({ title: evil.title });
    call(host, 'taskBriefPrint', { taskId: task?.taskId ?? '' });
    const sheet = host.grid.sheets().find(({ name }) => name.startsWith('Brief – '))?.name ?? '';
    expect(host.values(sheet)[0]?.[0]).toBe(evil.title);
  });
});

describe('the sheets between people', () => {
  let host: Host;

  beforeEach(() => {
    host = ready();
    write(host, 'taskSend', { candidateIds: ['C-0001', 'C-0002'], card: CARD, seed: SEED });
  });

  const submit = { taskId: 'T-0001', submitted: '2026-11-24', minutes: 80, link: '' };

  test('a candidate who is deleted under way: their task is named, and nothing of it is lost', () => {
    const answer = call(host, 'taskSubmitted', submit);
    host.edit((person) => {
      for (const column of 'ABCDEFGH') person.type('Candidates', `${column}2`, '');
    });
    const preview: Preview | null = answer.status === 'preview' ? answer.preview : null;
    const said = 'The candidate of task T-0001 (Tasks, row 2) is gone';
    expect(refusal(host, 'taskSubmitted', { ...submit, confirm: preview?.hash ?? '' })).toContain(said);
    expect(refusal(host, 'taskBrief', { taskId: 'T-0001' })).toContain(said);
    expect(refusal(host, 'candidate', { candidateId: 'C-0001' })).toContain('no candidate C-0001');
    expect(call(host, 'tasks', {}).notices).toEqual([
      expect.stringContaining('Tasks, row 2: task T-0001 belongs to “C-0001”'),
    ]);
    expect(rows(host, 'Tasks')).toHaveLength(2);
  });

  test('an ID typed twice is refused with both rows, and said on the first screen', () => {
    host.edit((person) => person.type('Tasks', 'A3', 'T-0001'));
    expect(refusal(host, 'taskSubmitted', submit)).toContain('Tasks has the ID T-0001 in rows 2 and 3');
    expect(call(host, 'tasks', {}).notices.join(' ')).toContain('T-0001');
  });

  test('a task on a rubric that is gone has no brief, and can still be paid', () => {
    host.edit((person) => person.type('Tasks', 'C2', 'Poetry'));
    host.edit((person) => person.type('Tasks', 'N2', ''));
    expect(refusal(host, 'taskBrief', { taskId: 'T-0001' })).toContain('Poetry');
    write(host, 'taskSubmitted', submit);
    step(host, { step: 'invoiced', invoice: 'A-1' });
    expect(kindsOf(host)).toContain('pay');
  });

  test('somebody edits the row between preview and confirmation: nothing is written', () => {
    const answer = call(host, 'taskSubmitted', submit);
    host.edit((person) => person.type('Tasks', 'F2', '2026-11-20'));
    const hash = answer.status === 'preview' ? answer.preview.hash : '';
    expect(ask(host, 'taskSubmitted', { ...submit, confirm: hash }).ok).toBe(false);
    expect(rows(host, 'Tasks')[0]).not.toHaveProperty('Minutes reported');
  });

  test('who withdraws keeps what is owed, gets no further task, and the ID is not given again', () => {
    write(host, 'taskSubmitted', submit);
    const { preview, sentence } = write(host, 'candidateWithdraw', {
      candidateId: 'C-0001',
      on: '2026-11-24',
      reason: 'Another offer',
    });
    expect(sentence).toMatch(/^.{6} withdrew\.$/);
    expect(preview.notes).toEqual(['Task T-0001 was handed in and is paid all the same.']);
    expect(call(host, 'candidate', { candidateId: 'C-0001' })).toMatchObject({ ended: 'withdrew' });
    expect(kindsOf(host)).toEqual(['pay']);
    expect(refusal(host, 'taskSend', { candidateIds: ['C-0001'], card: CARD, seed: SEED })).toContain(
      'withdrew',
    );
    expect(call(host, 'taskForm', {}).candidates.map(({ candidateId }) => candidateId)).not.toContain(
      'C-0001',
    );
    expect(
      refusal(host, 'candidateWithdraw', { candidateId: 'C-0001', on: '2026-11-24', reason: '' }),
    ).toContain('withdrew already');
  });

  test('a candidate typed by hand gets an alias with the first task, and the stage they came from', () => {
    host.edit((person) => {
      for (const [column, value] of Object.entries({
        A: 'C-0009',
        B: 'Zed',
        D: ROLE,
        E: 'screened',
        G: '2026-11-10',
      }))
        person.type('Candidates', `${column}5`, value);
    });
    write(host, 'taskSend', { candidateIds: ['C-0009'], card: CARD, seed: SEED });
    const view = call(host, 'candidate', { candidateId: 'C-0009' });
    expect(isAlias(view.alias)).toBe(true);
    expect(view.stages.map(({ stage, outcome }) => [stage, outcome])).toEqual([
      ['screened', 'advanced'],
      ['task invited', 'open'],
    ]);
  });

  test('erasing a candidate takes their brief and what is written about them, and keeps the sums', () => {
    write(host, 'taskSubmitted', { ...submit, link: 'https://example.org/ana-silva' });
    step(host, { step: 'invoiced', invoice: 'Ana-1', amount: 37.5 });
    call(host, 'taskBriefPrint', { taskId: 'T-0001' });
    const first = call(host, 'personErase', { kind: 'candidate', id: 'C-0001' });
    if (first.status !== 'preview') throw new Error('erased without a preview');
    call(host, 'personErase', {
      kind: 'candidate',
      id: 'C-0001',
      alias: first.alias,
      typed: 'Ana Silva',
      confirm: first.preview.hash,
    });
    const task = rows(host, 'Tasks')[0];
    expect(task).toMatchObject({ Fee: 37.5, 'Pay status': 'invoiced', Title: CARD.title });
    for (const header of ['Link', 'Invoice', 'Payment checks']) expect(task).not.toHaveProperty(header);
    expect(host.grid.sheets().some(({ name }) => name.startsWith('Brief – '))).toBe(false);
    expect(JSON.stringify(host.grid.sheets().map(({ name }) => host.values(name)))).not.toMatch(
      /Ana Silva|ana@|ana-silva/,
    );
    expect(call(host, 'candidate', { candidateId: 'C-0001' })).toMatchObject({ name: first.alias });
  });
});
