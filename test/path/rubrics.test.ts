import type { Preview } from '../../src/model/preview';
import type { RpcInput } from '../../src/rpc';
import type { RubricCriterion } from '../../src/rpc/rubrics';
import { call, type Host, open, refusal, write } from './drive';

const LISTING = 'Listing optimisation';

/** The preview of a save. */
function asked(host: Host, input: RpcInput<'rubricSave'>): Preview {
  const answer = call(host, 'rubricSave', input);
  if (answer.status !== 'preview') throw new Error('rubricSave wrote without a preview');
  return answer.preview;
}

const view = (host: Host, version?: number) =>
  call(host, 'rubric', version === undefined ? { name: LISTING } : { name: LISTING, version });

function at(host: Host, sheet: string, header: string): number {
  const found = host.values(sheet)[0]?.indexOf(header) ?? -1;
  if (found === -1) throw new Error(`${sheet} has no column ${header}`);
  return found;
}

/** What somebody types into the first free row. */
function typeRow(host: Host, sheet: string, row: Readonly<Record<string, string | number>>): void {
  const free = host.values(sheet).findIndex((cells, i) => i > 0 && cells.every((cell) => cell === ''));
  const down = free === -1 ? host.values(sheet).length : free;
  host.edit((person) => {
    for (const [header, value] of Object.entries(row)) {
      person.type(sheet, `${letter(at(host, sheet, header))}${down + 1}`, String(value));
    }
  });
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function ready(): Host {
  const host = open();
  write(host, 'setup', { modules: ['tasks'] });
  return host;
}

const heavier = (criteria: readonly RubricCriterion[]): readonly RubricCriterion[] =>
  criteria.map((each, i) => (i === 0 ? { ...each, weight: 25 } : i === 4 ? { ...each, weight: 15 } : each));

describe('rubrics, from the library to a version that stays', () => {
  let host: Host;

  beforeAll(() => {
    host = ready();
  });

  test('there is none, and six to start from', () => {
    expect(call(host, 'rubrics', {})).toEqual({ rubrics: [], notices: [] });
    const library = call(host, 'rubricLibrary', {});
    expect(library.map(({ id, added }) => [id, added])).toEqual([
      ['listing', false],
      ['sourcing', false],
      ['support', false],
      ['adAccount', false],
      ['moderation', false],
      ['logistics', false],
    ]);
  });

  test('one goes into the sheet word for word, and comes back in order', () => {
    const { preview, sentence } = write(host, 'rubricFromLibrary', { id: 'listing' });
    expect(preview.counts).toEqual([{ sheet: 'Rubrics', added: 5, changed: 0, cleared: 0 }]);
    expect(sentence).toBe('Added the rubric “Listing optimisation” with 5 criteria.');
    expect(host.values('Rubrics').filter((row) => row[0] === LISTING)).toHaveLength(5);
    expect(view(host)).toMatchObject({ version: 1, frozen: false, tasks: 0, lint: [] });
    expect(refusal(host, 'rubricFromLibrary', { id: 'listing' })).toContain(
      'from row 2 of the Rubrics sheet',
    );
  });

  test('an edit changes its cells in place, and can be undone', () => {
    const { criteria, token } = view(host);
    const { preview, changeId } = write(host, 'rubricSave', {
      name: LISTING,
      criteria: heavier(criteria),
      opened: token,
    });
    expect(preview.counts).toEqual([{ sheet: 'Rubrics', added: 0, changed: 2, cleared: 0 }]);
    expect(preview.notes).toEqual([]);
    expect(preview.rows[0]?.cells).toEqual([{ header: 'Weight', before: '30', after: '25' }]);
    write(host, 'undo', { changeId: changeId ?? '' });
    expect(view(host).criteria).toEqual(criteria);
  });

  test('a score typed into the sheet freezes it', () => {
    typeRow(host, 'Tasks', { 'Task ID': 'T-0001', 'Candidate ID': 'K-0001', Rubric: LISTING });
    expect(view(host)).toMatchObject({ frozen: false, tasks: 1 });
    typeRow(host, 'Scores', { 'Task ID': 'T-0001', Rater: 'Bo', Criterion: 'Process note', Level: 3 });
    expect(view(host)).toMatchObject({ frozen: true, tasks: 1 });
  });

  test('the next edit makes version 2; version 1 stays, and the task stays with it', () => {
    const before = host.values('Rubrics').slice(0, 6);
    const { criteria } = view(host);
    const { sentence } = write(host, 'rubricSave', { name: LISTING, criteria: heavier(criteria) });
    expect(sentence).toBe('Made version 2 of the rubric “Listing optimisation”.');
    expect(host.values('Rubrics').slice(0, 6)).toEqual(before);
    expect(view(host)).toMatchObject({ version: 2, criteria: heavier(criteria) });
    expect(view(host, 1)).toMatchObject({ version: 1, criteria });
    const named = host.values('Tasks')[0]?.indexOf('Rubric version') ?? -1;
    expect(view(host, 1).tasks).toBe(named === -1 ? 0 : 1);
    expect(view(host).frozen).toBe(named === -1);
  });

  test('Frozen on, filled in by hand, does the same', () => {
    const name = 'Support reply';
    write(host, 'rubricFromLibrary', { id: 'support' });
    const { criteria } = call(host, 'rubric', { name });
    const first = host.values('Rubrics').findIndex(([rubric]) => rubric === name) + 1;
    host.edit((person) =>
      person.type('Rubrics', `${letter(at(host, 'Rubrics', 'Frozen on'))}${first}`, '2026-11-02'),
    );
    const before = host.values('Rubrics');
    const { preview, sentence } = write(host, 'rubricSave', { name, criteria: criteria.slice(0, 5) });
    expect(preview.counts).toEqual([{ sheet: 'Rubrics', added: 5, changed: 0, cleared: 0 }]);
    expect(preview.notes[0]).toBe(
      'Version 1 is frozen, because submissions were scored by it. This becomes version 2; the old version and its scores stay together.',
    );
    expect(sentence).toBe('Made version 2 of the rubric “Support reply”.');
    expect(host.values('Rubrics').slice(0, before.length)).toEqual(before);
    expect(call(host, 'rubric', { name }).criteria).toEqual(criteria.slice(0, 5));
    expect(call(host, 'rubric', { name, version: 1 })).toMatchObject({ version: 1, frozen: true, criteria });
    expect(call(host, 'rubric', { name }).versions).toEqual([
      { version: 2, frozen: false, tasks: 0 },
      { version: 1, frozen: true, tasks: 0 },
    ]);
  });

  test('the log names what was done, and nobody', () => {
    const log = JSON.stringify(host.values('Log'));
    expect(log).toContain('"rubricSave","Rubrics","5 added, 0 changed, 0 cleared"');
    expect(log).not.toContain('Bo');
  });
});

describe('two managers, and the sheet between them', () => {
  test('what one agreed to is refused when the other was quicker, and the row is named', () => {
    const host = ready();
    write(host, 'rubricFromLibrary', { id: 'listing' });
    const { criteria, token } = view(host);
    const mine = { name: LISTING, criteria: heavier(criteria), opened: token };
    const preview = asked(host, mine);
    const theirs = criteria.map((each, i) => (i === 4 ? { ...each, weight: 12 } : each));
    write(host, 'rubricSave', { name: LISTING, criteria: theirs });
    expect(refusal(host, 'rubricSave', { ...mine, confirm: preview.hash })).toMatch(/Rubrics.*row 6/);
    expect(asked(host, mine).notes[0]).toContain('Somebody changed this rubric after you opened it');
  });

  test('a score that comes between preview and confirmation refuses the change of a version that is frozen now', () => {
    const host = ready();
    write(host, 'rubricFromLibrary', { id: 'support' });
    const { criteria } = call(host, 'rubric', { name: 'Support reply' });
    const input = { name: 'Support reply', criteria: criteria.map((each) => ({ ...each, gate: null })) };
    const preview = asked(host, input);
    typeRow(host, 'Tasks', { 'Task ID': 'T-0001', 'Candidate ID': 'K-0001', Rubric: 'Support reply' });
    typeRow(host, 'Scores', { 'Task ID': 'T-0001', Rater: 'Bo', Criterion: 'Right answer', Level: 3 });
    expect(refusal(host, 'rubricSave', { ...input, confirm: preview.hash })).toContain('Support reply, 2');
    expect(call(host, 'rubric', { name: 'Support reply' })).toMatchObject({ version: 1, frozen: true });
  });

  test('a second person who adds the same rubric is told where it stands', () => {
    const host = ready();
    const { preview } = write(host, 'rubricFromLibrary', { id: 'listing' });
    expect(refusal(host, 'rubricFromLibrary', { id: 'listing', confirm: preview.hash })).toContain(
      'There is a rubric “Listing optimisation” already, from row 2',
    );
  });
});

describe('what people type into the sheet', () => {
  let host: Host;

  beforeAll(() => {
    host = ready();
    write(host, 'rubricFromLibrary', { id: 'listing' });
  });

  const type = (header: string, row: number, value: string | number) =>
    host.edit((person) =>
      person.type('Rubrics', `${letter(at(host, 'Rubrics', header))}${row}`, String(value)),
    );

  test('a weight, a gate, an anchor and a second criterion of the same name are each said', () => {
    type('Weight', 2, 20);
    type('Gate', 4, 7);
    type('Level 4', 5, '');
    type('Criterion', 6, 'policy compliance');
    const sentences = view(host).lint.map(({ sentence }) => sentence);
    expect(sentences).toEqual([
      expect.stringMatching(/Rubrics.*Gate.*7/),
      'The weights add up to 90: hand out the 10 that are left, so that they make 100.',
      'Level 4 of “Localisation accuracy” is blank: write what a rater would see in the submission.',
      'Two criteria are called “policy compliance”: rename one, so that their scores can be told apart.',
    ]);
    expect(call(host, 'rubrics', {}).rubrics[0]).toMatchObject({ problems: 4, warnings: 0 });
  });

  test('a row without a version belongs to no rubric and is named', () => {
    type('Version', 6, '');
    expect(view(host).criteria).toHaveLength(4);
    expect(call(host, 'rubrics', {}).notices).toEqual([expect.stringMatching(/6.*Version|Version.*6/)]);
  });
});

describe('bad input', () => {
  let host: Host;

  beforeAll(() => {
    host = ready();
    write(host, 'rubricFromLibrary', { id: 'listing' });
  });

  test('what cannot be kept is refused by a sentence, and nothing is written', () => {
    const { criteria } = view(host);
    const before = host.values('Rubrics');
    const [first, ...rest] = criteria as [RubricCriterion, ...RubricCriterion[]];
    const save = (change: Partial<RubricCriterion>) =>
      refusal(host, 'rubricSave', { name: LISTING, criteria: [{ ...first, ...change }, ...rest] });
    expect(save({ criterion: '  ' })).toContain('Criterion 1 has no name');
    expect(save({ criterion: 'POLICY COMPLIANCE' })).toContain('Two criteria are called');
    expect(save({ weight: null })).toContain('has no weight');
    expect(save({ weight: -1 })).toContain('has the weight -1');
    expect(save({ gate: 5 })).toContain('The gate of “Keyword and attribute coverage” is 5');
    expect(save({ anchors: ['x'.repeat(2001), '', '', '', ''] })).toContain('longer than 2000 characters');
    expect(save({ anchors: ['only one'] })).toContain('criteria.0.anchors');
    expect(refusal(host, 'rubricSave', { name: ' ', criteria })).toContain('has no name');
    expect(refusal(host, 'rubricSave', { name: LISTING, criteria: [] })).toContain('no criterion yet');
    expect(refusal(host, 'rubricSave', { name: LISTING, criteria, create: true })).toContain('already');
    expect(refusal(host, 'rubric', { name: 'Gone' })).toContain('There is no rubric “Gone”');
    expect(refusal(host, 'rubric', { name: LISTING, version: 9 })).toContain('no version 9');
    expect(refusal(host, 'rubricFromLibrary', { id: 'poetry' })).toContain('“poetry”');
    expect(host.values('Rubrics')).toEqual(before);
  });

  test('hostile words are kept as text', () => {
    const { criteria } = view(host);
    const words = ['=1+1', '+49', '@x', "'quoted", '<img src=x onerror=alert(1)>'];
    const evil = criteria.map((each, i) => ({ ...each, criterion: words[i] ?? '', anchors: words }));
    write(host, 'rubricSave', { name: '=HYPERLINK("x")', criteria: evil });
    const read = call(host, 'rubric', { name: '=HYPERLINK("x")' });
    expect(read.criteria.map(({ criterion }) => criterion)).toEqual(words);
    expect(read.criteria[0]?.anchors).toEqual(words);
  });

  test('a rubric can be begun in a spreadsheet that has no sheet for it yet', () => {
    const fresh = open();
    expect(call(fresh, 'rubrics', {})).toEqual({ rubrics: [], notices: [] });
    write(fresh, 'rubricFromLibrary', { id: 'logistics' });
    expect(call(fresh, 'rubric', { name: 'Logistics exception' }).criteria).toHaveLength(5);
  });
});
