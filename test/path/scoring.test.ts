import { call, type Host, open, refusal, write } from './drive';
import { columnOf, freeRow, nameRater, RUBRIC, scoresFor, typeInto, typeRound } from './scoring';

const ALIASES = ['KXQ7MD', 'PWT4CR', 'GH9VNF'];
const FIVE = [4, 3, 2, 1, 0];

function round(): Host {
  const host = open();
  typeRound(host, ALIASES);
  return host;
}

function scoreRows(host: Host): readonly (readonly unknown[])[] {
  return host.values('Scores').filter(([task], i) => i > 0 && task !== '');
}

describe('scoring, from the list to the sheet', () => {
  let host: Host;

  beforeAll(() => {
    host = round();
  });

  test('nobody scores without a name', () => {
    expect(call(host, 'scoreQueue', {})).toMatchObject({ rater: '', waiting: [] });
    expect(refusal(host, 'scoreSheet', { taskId: 'T-0001' })).toContain('Say who is scoring first');
  });

  test('a rater sees aliases, and neither names nor contacts nor pay', () => {
    nameRater(host, 'Ana');
    const queue = call(host, 'scoreQueue', {});
    expect(queue.waiting.map(({ alias }) => alias).sort()).toEqual([...ALIASES].sort());
    const seen = JSON.stringify([queue, call(host, 'scoreSheet', { taskId: 'T-0001' })]);
    expect(seen).not.toMatch(/Secret|secret|77|EUR|promised|C-0001/);
  });

  test('a draft is found again, also by this name in another spelling, and by nobody else', () => {
    const input = scoresFor(host, 'T-0001', [4, 3], 'seen');
    expect(call(host, 'scoreDraft', input)).toEqual({ unsaved: [] });
    expect(call(host, 'scoreQueue', {}).waiting.find(({ taskId }) => taskId === 'T-0001')).toMatchObject({
      given: 2,
      criteria: 5,
    });
    expect(call(host, 'scoreSheet', { taskId: 'T-0001' })).toMatchObject({
      draft: true,
      entries: [{ level: 4, evidence: 'seen' }, { level: 3 }, { level: null }, {}, {}],
    });
    nameRater(host, ' ANA');
    expect(call(host, 'scoreSheet', { taskId: 'T-0001' }).draft).toBe(true);
    nameRater(host, 'Bo');
    expect(call(host, 'scoreSheet', { taskId: 'T-0001' }).draft).toBe(false);
    nameRater(host, 'Ana');
    expect(scoreRows(host)).toEqual([]);
  });

  test('submitting writes the rows, freezes the rubric, moves the candidate, and drops the draft', () => {
    const { preview, sentence } = write(host, 'scoreSubmit', scoresFor(host, 'T-0001', FIVE, '=1+1'));
    expect(preview.counts.map(({ sheet, added, changed }) => [sheet, added, changed])).toEqual([
      ['Scores', 5, 0],
      ['Rubrics', 0, 5],
      ['Settings', 1, 0],
      ['Tasks', 0, 1],
      ['Candidates', 0, 1],
      ['Stages', 2, 0],
    ]);
    expect(sentence).toBe('Scored KXQ7MD: 5 of 5 criteria.');
    const rows = scoreRows(host);
    expect(rows.map((row) => row.slice(0, 5))).toEqual(
      call(host, 'rubric', { name: RUBRIC }).criteria.map(({ criterion }, i) => [
        'T-0001',
        'Ana',
        criterion,
        FIVE[i],
        '=1+1',
      ]),
    );
    expect(call(host, 'rubric', { name: RUBRIC }).frozen).toBe(true);
    expect(call(host, 'scoreSheet', { taskId: 'T-0001' })).toMatchObject({
      state: 'submitted',
      draft: false,
    });
    expect(JSON.stringify(host.values('Log'))).not.toMatch(/Secret|secret/);
  });

  test('a second tab is told, and nothing is doubled', () => {
    const opened = scoresFor(host, 'T-0001', FIVE);
    expect(refusal(host, 'scoreSubmit', opened)).toMatch(
      /“Ana” for KXQ7MD are in already, submitted 24 Nov 2026/,
    );
    nameRater(host, 'ana');
    expect(refusal(host, 'scoreSubmit', { ...opened, rater: 'ana' })).toContain('Nothing was doubled');
    nameRater(host, 'Ana');
    expect(scoreRows(host)).toHaveLength(5);
  });

  test('undoing tells nobody what another rater gave, and shows it to whoever gave it', () => {
    const { changeId = '' } =
      call(host, 'undoList', {}).find(({ title }) => title.startsWith('Scored')) ?? {};
    for (const name of ['Bo', '']) {
      nameRater(host, name);
      expect(refusal(host, 'undo', { changeId })).toContain('only Ana can take it back');
    }
    nameRater(host, 'ana');
    const answer = call(host, 'undo', { changeId });
    if (answer.status !== 'preview') throw new Error('undo wrote without a preview');
    const cells = answer.preview.rows.filter(({ sheet }) => sheet === 'Scores').flatMap((row) => row.cells);
    expect(cells.filter(({ header }) => /Level|Evidence/.test(header)).map(({ before }) => before)).toEqual(
      FIVE.flatMap((level) => [String(level), '=1+1']),
    );
  });

  test('others are seen after submitting only, and talked about in a revision', () => {
    nameRater(host, 'Bo');
    expect(call(host, 'scoreSheet', { taskId: 'T-0001' }).others).toBeNull();
    write(host, 'scoreSubmit', scoresFor(host, 'T-0001', [1, 1, 1, 1, 1]));
    const sheet = call(host, 'scoreSheet', { taskId: 'T-0001' });
    expect(sheet.others).toMatchObject([
      { rater: 'Ana', entries: [{ level: 4, evidence: '=1+1' }, {}, {}, {}, {}] },
    ]);
    const { sentence } = write(host, 'scoreRevise', {
      ...scoresFor(host, 'T-0001', [3, 1, 1, 1, 1]),
      reason: 'Ana showed me the colour',
    });
    expect(sentence).toBe('Revised 1 score of KXQ7MD: revision 2.');
    expect(scoreRows(host)).toHaveLength(11);
    nameRater(host, 'Ana');
    expect(call(host, 'scoreSheet', { taskId: 'T-0001' }).others).toMatchObject([
      { rater: 'Bo', entries: [{ level: 1 }, {}, {}, {}, {}] },
    ]);
    expect(call(host, 'scoreQueue', {}).submitted).toMatchObject([{ revised: false }]);
  });

  test('an undo takes the scores back and nothing else', () => {
    nameRater(host, 'Cy');
    const { changeId } = write(host, 'scoreSubmit', scoresFor(host, 'T-0002', FIVE));
    write(host, 'undo', { changeId: changeId ?? '' });
    expect(scoreRows(host)).toHaveLength(11);
    expect(call(host, 'scoreSheet', { taskId: 'T-0002' })).toMatchObject({ state: 'open' });
    expect(call(host, 'scoreSheet', { taskId: 'T-0001' })).toMatchObject({ state: 'open' });
  });
});

describe('two at once', () => {
  test('both land, though the first froze the rubric that the second was shown unfrozen', () => {
    const host = round();
    nameRater(host, 'Ana');
    const ana = scoresFor(host, 'T-0001', FIVE);
    const seenByAna = call(host, 'scoreSubmit', ana);
    nameRater(host, 'Bo');
    const bo = scoresFor(host, 'T-0001', [1, 1, 1, 1, 1]);
    const seenByBo = call(host, 'scoreSubmit', bo);
    if (seenByAna.status !== 'preview' || seenByBo.status !== 'preview') throw new Error('no preview');
    expect(call(host, 'scoreSubmit', { ...bo, confirm: seenByBo.preview.hash }).status).toBe('done');
    nameRater(host, 'Ana');
    expect(call(host, 'scoreSubmit', { ...ana, confirm: seenByAna.preview.hash }).status).toBe('done');
    expect(scoreRows(host)).toHaveLength(10);
  });

  test('one rater in two tabs lands once', () => {
    const host = round();
    nameRater(host, 'Ana');
    const input = scoresFor(host, 'T-0001', FIVE);
    const [one, two] = [call(host, 'scoreSubmit', input), call(host, 'scoreSubmit', input)];
    if (one.status !== 'preview' || two.status !== 'preview') throw new Error('no preview');
    call(host, 'scoreSubmit', { ...input, confirm: one.preview.hash });
    expect(refusal(host, 'scoreSubmit', { ...input, confirm: two.preview.hash })).toContain('are in already');
    expect(scoreRows(host)).toHaveLength(5);
  });

  test('an edit of the rubric between preview and confirmation is noticed', () => {
    const host = round();
    nameRater(host, 'Ana');
    const input = scoresFor(host, 'T-0001', FIVE);
    const preview = call(host, 'scoreSubmit', input);
    if (preview.status !== 'preview') throw new Error('no preview');
    call(host, 'scoreDraft', input);
    typeInto(host, 'Rubrics', 2, { Weight: 25 });
    expect(refusal(host, 'scoreSubmit', { ...input, confirm: preview.preview.hash })).toContain(
      'The rubric was edited after you opened it',
    );
    expect(call(host, 'scoreSheet', { taskId: 'T-0001' })).toMatchObject({
      changed: [expect.stringMatching(/weight \d+ → 25/)],
      entries: [{ level: 4 }, {}, {}, {}, {}],
    });
    expect(scoreRows(host)).toEqual([]);
  });

  test('a task that is cleared under way is a sentence, and the draft stays', () => {
    const host = round();
    nameRater(host, 'Ana');
    const input = scoresFor(host, 'T-0003', FIVE);
    call(host, 'scoreDraft', input);
    host.edit((person) => person.type('Tasks', `${columnOf(host, 'Tasks', 'Task ID')}4`, 'T-9999'));
    expect(refusal(host, 'scoreSubmit', input)).toContain('no longer in the spreadsheet');
    host.edit((person) => person.type('Tasks', `${columnOf(host, 'Tasks', 'Task ID')}4`, 'T-0003'));
    expect(call(host, 'scoreSheet', { taskId: 'T-0003' }).draft).toBe(true);
  });

  test('who withdraws under way is not scored', () => {
    const host = round();
    nameRater(host, 'Ana');
    const input = scoresFor(host, 'T-0002', FIVE);
    write(host, 'scoreSubmit', scoresFor(host, 'T-0001', FIVE));
    typeInto(host, 'Stages', freeRow(host, 'Stages'), {
      'Candidate ID': 'C-0002',
      Stage: 'task submitted',
      Entered: '2026-11-21',
      Outcome: 'withdrew',
    });
    expect(refusal(host, 'scoreSubmit', input)).toContain('PWT4CR has withdrawn');
    const { waiting, notices } = call(host, 'scoreQueue', {});
    expect(waiting).toHaveLength(1);
    expect(notices).toEqual(['1 candidate withdrew and need not be scored: PWT4CR.']);
  });
});

describe('what people type into Scores', () => {
  const score = (part: Readonly<Record<string, string | number>>) => ({
    'Task ID': 'T-0001',
    Rater: 'Ana',
    Criterion: 'Policy compliance',
    Level: 3,
    ...part,
  });

  test('counts; what does not fit is named with row and remedy', () => {
    const host = round();
    nameRater(host, 'Ana');
    typeInto(host, 'Scores', 2, score({}));
    typeInto(host, 'Scores', 3, score({ 'Task ID': 'T-0002', Level: 7 }));
    typeInto(host, 'Scores', 4, score({ 'Task ID': 'T-0002', Criterion: 'Charm' }));
    typeInto(host, 'Scores', 5, score({ 'Task ID': 'T-0002', Rater: 'Bo', Level: 9 }));
    const { submitted, waiting, notices } = call(host, 'scoreQueue', {});
    expect(submitted).toEqual([]);
    expect(waiting.find(({ taskId }) => taskId === 'T-0001')).toMatchObject({ given: 1 });
    expect(waiting.map(({ taskId }) => taskId).sort()).toEqual(['T-0001', 'T-0002', 'T-0003']);
    expect(notices).toEqual([
      'Scores, row 3, Level: what stands there cannot be read. Left out until it is corrected.',
      expect.stringMatching(/Scores, row 4: .*“Charm”/),
    ]);
    expect(refusal(host, 'scoreSubmit', scoresFor(host, 'T-0001', [4, 1, 2, 1, 0]))).toContain(
      'Row 2 of the Scores sheet has your level 3 for “Policy compliance”, typed in by hand',
    );
    write(host, 'scoreSubmit', scoresFor(host, 'T-0001', FIVE));
    expect(scoreRows(host).filter(([task]) => task === 'T-0001')).toHaveLength(5);
  });

  test('a row that does not count and has the key of a score is in the way', () => {
    const host = round();
    nameRater(host, 'Ana');
    typeInto(host, 'Scores', 2, score({ Level: 'good', Revision: 1 }));
    expect(refusal(host, 'scoreSubmit', scoresFor(host, 'T-0001', FIVE))).toContain(
      'Row 2 of the Scores sheet',
    );
    expect(scoreRows(host)).toHaveLength(1);
  });
});

describe('drafts that cannot be kept', () => {
  test('an evidence that is too long is named, and the rest is kept', () => {
    const host = round();
    nameRater(host, 'Ana');
    const input = scoresFor(host, 'T-0001', FIVE);
    const long = input.entries.map((entry, i) => ({
      ...entry,
      evidence: i === 1 ? '字'.repeat(3500) : 'short',
    }));
    expect(call(host, 'scoreDraft', { ...input, entries: long })).toEqual({ unsaved: [long[1]?.criterion] });
    const { entries } = call(host, 'scoreSheet', { taskId: 'T-0001' });
    expect(entries.map(({ evidence }) => evidence)).toEqual(['short', '', 'short', 'short', 'short']);
    expect(entries.map(({ level }) => level)).toEqual(FIVE);
  });

  test('a full store is a sentence, and scores can be submitted all the same', () => {
    const host = round();
    nameRater(host, 'Ana');
    const input = scoresFor(host, 'T-0001', FIVE);
    const evidence = 'x'.repeat(1_600);
    const entries = input.entries.map((entry) => ({ ...entry, evidence }));
    let said = '';
    for (let i = 0; i < 70 && said === ''; i += 1) {
      const answer = host.rpc('scoreDraft', { ...input, taskId: `T-${i}`, entries }) as {
        readonly ok: boolean;
        readonly error?: { readonly message: string };
      };
      if (!answer.ok) said = answer.error?.message ?? '';
    }
    expect(said).toMatch(/could not be kept in your account \(.*quota.*stays on this page/);
    write(host, 'scoreSubmit', input);
    expect(scoreRows(host)).toHaveLength(5);
  });

  test('what the door refuses', () => {
    const host = round();
    nameRater(host, 'Ana');
    const input = scoresFor(host, 'T-0001', FIVE);
    const words = ['4'] as unknown as readonly number[];
    expect(refusal(host, 'scoreSubmit', scoresFor(host, 'T-0001', words))).toContain('entries.0.level');
    expect(
      refusal(host, 'scoreSubmit', { ...input, entries: [{ ...input.entries[0]!, level: 5 }] }),
    ).toContain('choose a whole level from 0 to 4');
  });
});
