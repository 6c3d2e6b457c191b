import { roundOf } from '../../../src/actions/comparison/round';
import { scoreSheet } from '../../../src/actions/scoring/sheet';
import { rubricRows } from '../comparison/rounds';
import { applied } from '../tables';
import { handedIn, inputFor, revise, roundOfThree, submit } from './scoring';

const T = 'T-A4X9';
const sheetFor = (tables: Parameters<typeof scoreSheet>[0], rater = 'Ana', draft?: string) =>
  scoreSheet(tables, T, { rater, draftOf: () => draft, locale: 'en-GB' });

describe('submitting', () => {
  test('writes a row for each level, freezes the version and moves the candidate, once', () => {
    const before = roundOfThree();
    const { changeSet, notes, sentence } = submit(before, inputFor(before, T, [4, 3, 2, 1]));
    expect(sentence).toBe('Scored A4X9: 4 of 4 criteria.');
    expect(changeSet.tables.map(({ table, rows }) => [table, rows.length])).toEqual([
      ['scores', 4],
      ['rubrics', 4],
      ['settings', 1],
      ['tasks', 1],
      ['candidates', 1],
      ['stages', 2],
    ]);
    expect(notes).toEqual([
      'This is the first score by version 1 of the rubric: the version is frozen from now on, and an edit makes the next one.',
      'A4X9 moves to “task scored”.',
    ]);
    const after = applied(before, changeSet);
    expect(roundOf(after, 'Listing', 1).sheets).toMatchObject([{ levels: [4, 3, 2, 1], total: 75 }]);
    expect(after.rubrics?.rows.every(({ values }) => values.frozenOn === '2026-03-31')).toBe(true);
    expect(after.tasks?.rows[0]?.values.rubricVersion).toBe(1);
    const second = submit(after, inputFor(after, T, [1, 1, 1, 1], 'Bo'));
    expect(second.changeSet.tables.map(({ table }) => table)).toEqual(['scores']);
    expect(second.notes).toEqual([]);
  });

  test('keeps names out of what is logged and undone', () => {
    const tables = roundOfThree();
    const { changeSet } = submit(tables, inputFor(tables, T, [4, 3, 2, 1]));
    expect(JSON.stringify(changeSet)).not.toContain('Name of');
  });

  test('a criterion that is left out gets no row, and only on purpose', () => {
    const tables = roundOfThree();
    const input = inputFor(tables, T, [4, 3, 2, null]);
    expect(() => submit(tables, input)).toThrow('scoring.missing');
    const { changeSet, notes } = submit(tables, { ...input, leaveOut: true });
    expect(changeSet.tables[0]?.rows).toHaveLength(3);
    expect(notes[0]).toBe(
      'Left out, not zero: Note. That is 10 % of the weight; the total is made of the rest.',
    );
    const much = submit(tables, { ...inputFor(tables, T, [null, 3, 2, 1]), leaveOut: true });
    expect(much.notes[0]).toContain('above 20 % your sheet gives no total');
    expect(() => submit(tables, inputFor(tables, T, []))).toThrow('scoring.nothing');
  });

  test.each([5, -1, 2.5])('refuses the level %d', (level) => {
    const tables = roundOfThree();
    expect(() => submit(tables, inputFor(tables, T, [level, 3, 2, 1]))).toThrow('scoring.level');
  });

  test('refuses evidence that is too long', () => {
    const tables = roundOfThree();
    const input = inputFor(tables, T, [4, 3, 2, 1]);
    const [first, ...rest] = input.entries;
    const long = { ...input, entries: [{ ...first!, evidence: 'x'.repeat(5001) }, ...rest] };
    expect(() => submit(tables, long)).toThrow('scoring.tooLong');
  });

  test('refuses another name than the page shows, and none', () => {
    const tables = roundOfThree();
    const input = inputFor(tables, T, [4, 3, 2, 1]);
    expect(() => submit(tables, input, 'Bo')).toThrow('scoring.otherName');
    expect(() => submit(tables, input, ' ')).toThrow('scoring.noName');
    expect(submit(tables, input, ' ANA ').changeSet.tables[0]?.rows[0]?.key).toContain('ANA');
  });

  test('the same name in another spelling has submitted already', () => {
    const before = roundOfThree();
    const after = applied(before, submit(before, inputFor(before, T, [4, 3, 2, 1])).changeSet);
    expect(() => submit(after, inputFor(after, T, [1, 1, 1, 1], 'ana '))).toThrow('scoring.already');
  });

  test('a rubric that was edited under way is noticed; the draft stays for what is still there', () => {
    const before = roundOfThree();
    const input = inputFor(before, T, [4, 3, 2, 1]);
    const draft = JSON.stringify({
      opened: input.opened,
      entries: input.entries.map(({ criterion, level }) => [criterion, level, `saw ${criterion}`]),
    });
    const rubrics = [
      ...rubricRows([
        ['Keywords', 50],
        ['Policy', 30, 2],
      ]),
      ...rubricRows([['Tone', 20]]),
    ];
    const edited = roundOfThree({ rubrics });
    expect(() => submit(edited, input)).toThrow('scoring.rubricChanged');
    const sheet = sheetFor(edited, 'Ana', draft);
    expect(sheet.changed).toEqual([
      '“Keywords”: weight 40 → 50.',
      '“Tone” is new.',
      '“Copy” is no longer in it.',
      '“Note” is no longer in it.',
    ]);
    expect(sheet.entries).toEqual([
      { criterion: 'Keywords', level: 4, evidence: 'saw Keywords' },
      { criterion: 'Policy', level: 3, evidence: 'saw Policy' },
      { criterion: 'Tone', level: null, evidence: '' },
    ]);
    expect(sheet.gone.map(({ criterion }) => criterion)).toEqual(['Copy', 'Note']);
  });

  test('a reworded level is told too', () => {
    const before = roundOfThree();
    const { opened } = inputFor(before, T, []);
    const rubrics = rubricRows().map((row, i) => (i === 1 ? { ...row, level3: 'reworded' } : row));
    const draft = JSON.stringify({ opened, entries: [['Policy', 3, '']] });
    expect(sheetFor(roundOfThree({ rubrics }), 'Ana', draft).changed).toEqual([
      '“Policy”: level 3 reworded.',
    ]);
  });

  test('withdrawn, deleted, without a rubric: each a sentence', () => {
    const tables = roundOfThree();
    const input = inputFor(tables, T, [4, 3, 2, 1]);
    expect(() => submit(roundOfThree({ withdrawn: ['A4X9'] }), input)).toThrow('scoring.withdrawn');
    expect(() => submit(roundOfThree({ tasks: [handedIn('B7QD')] }), input)).toThrow('scoring.gone');
    expect(() => submit(roundOfThree({ candidates: ['B7QD'] }), input)).toThrow('scoring.gone');
    const poetry = { ...handedIn('A4X9'), rubric: 'Poetry' };
    expect(() => submit(roundOfThree({ tasks: [poetry] }), input)).toThrow('scoring.noRubric');
    expect(() => sheetFor(roundOfThree({ withdrawn: ['A4X9'] }))).toThrow('scoring.withdrawn');
  });

  test('a row typed in that does not count is in the way, and stays', () => {
    const scores = [
      { taskId: T, rater: 'ana', criterion: 'Policy', level: '', revision: 1, evidence: 'mine' },
    ];
    const tables = roundOfThree({ scores });
    expect(() => submit(tables, inputFor(tables, T, [4, 3, 2, 1]))).toThrow('scoring.inTheWay');
  });

  describe('scores typed straight into the sheet', () => {
    const typed = (part = {}) => ({ taskId: T, rater: 'Ana', criterion: 'Policy', level: 2, ...part });
    const all = ['Keywords', 'Policy', 'Copy', 'Note'].map((criterion) => typed({ criterion }));

    test('are handed in when all are there, or when they say when', () => {
      for (const scores of [all, [typed({ submittedAt: '2026-03-10T10:00:00' })]]) {
        const tables = roundOfThree({ scores });
        expect(sheetFor(tables)).toMatchObject({ state: 'submitted', others: [] });
        expect(() => submit(tables, inputFor(tables, T, [4, 3, 2, 1]))).toThrow('scoring.already');
      }
    });

    test('a few of them are a beginning: others stay hidden, and the rest can be scored', () => {
      const scores = [typed({ revision: 1 }), typed({ rater: 'Bo', submittedAt: '2026-03-10T10:00:00' })];
      const tables = roundOfThree({ scores });
      expect(sheetFor(tables)).toMatchObject({ state: 'open', others: null, draft: false });
      expect(sheetFor(tables).entries.map(({ level }) => level)).toEqual([null, 2, null, null]);
      const { changeSet } = submit(tables, inputFor(tables, T, [4, 2, 3, 1]));
      expect(
        changeSet.tables[0]?.rows.map((row) => [row.kind, row.kind === 'clear' ? {} : row.after]),
      ).toEqual([
        ['add', expect.objectContaining({ criterion: 'Keywords', level: 4 })],
        ['add', expect.objectContaining({ criterion: 'Copy', level: 3 })],
        ['add', expect.objectContaining({ criterion: 'Note', level: 1 })],
        ['change', { submittedAt: '2026-03-31T09:00:00' }],
      ]);
      const after = applied(tables, changeSet);
      expect(sheetFor(after)).toMatchObject({ state: 'submitted', others: [{ rater: 'Bo' }] });
      expect(roundOf(after, 'Listing', 1).sheets[0]?.levels).toEqual([4, 2, 3, 1]);
    });

    test('are not written over by other levels, nor handed in without a way to say so', () => {
      const tables = roundOfThree({ scores: [typed()] });
      expect(() => submit(tables, inputFor(tables, T, [4, 3, 2, 1]))).toThrow('scoring.typed');
      const only = { ...inputFor(tables, T, [null, 2]), leaveOut: true };
      expect(() => submit(tables, only)).toThrow('scoring.onlyTyped');
      const keyed = roundOfThree({ scores: [typed({ revision: 1 })] });
      expect(
        submit(keyed, { ...inputFor(keyed, T, [null, 2]), leaveOut: true }).changeSet.tables[0]?.rows,
      ).toHaveLength(1);
    });
  });
});

describe('what a rater may see', () => {
  const given = [
    ['A4X9', 'Bo', [4, 3, 2, 1]],
    ['B7QD', 'Ana', [1, 1, 1, 1]],
  ] as const;

  test('nothing of others before submitting', () => {
    const tables = roundOfThree({ given });
    const sheet = sheetFor(tables);
    expect(sheet).toMatchObject({ state: 'open', others: null, own: [] });
    expect(JSON.stringify(sheet)).not.toMatch(/Bo|Name of|EUR/);
  });

  test('others’ first scores after it, never their revisions', () => {
    const before = roundOfThree({ given });
    const after = applied(before, submit(before, inputFor(before, T, [4, 4, 4, 4])).changeSet);
    const revised = applied(
      after,
      revise(after, { ...inputFor(after, T, [0, 3, 2, 1], 'Bo'), reason: 'Saw it again' }).changeSet,
    );
    const sheet = sheetFor(revised);
    expect(sheet.state).toBe('submitted');
    expect(sheet.others).toEqual([
      {
        rater: 'Bo',
        entries: ['Keywords', 'Policy', 'Copy', 'Note'].map((criterion, i) => ({
          criterion,
          level: 4 - i,
          evidence: '',
        })),
      },
    ]);
  });

  test.each(['javascript:alert(1)', 'my drive', '', 'https://a b'])('“%s” is no link', (link) => {
    const tables = roundOfThree({ tasks: [{ ...handedIn('A4X9'), link }] });
    expect(sheetFor(tables).link).toBe('');
  });

  test('a web address is one', () => {
    const tables = roundOfThree({ tasks: [{ ...handedIn('A4X9'), link: ' https://example.org/x ' }] });
    expect(sheetFor(tables).link).toBe('https://example.org/x');
  });
});

describe('revising', () => {
  const submitted = (levels: readonly (number | null)[]) => {
    const before = roundOfThree();
    const input = { ...inputFor(before, T, levels), leaveOut: true };
    return applied(before, submit(before, input).changeSet);
  };

  test('adds revision 2 with its reason for what differs; statistics keep the first', () => {
    const tables = submitted([4, 3, 2, 1]);
    const { changeSet, notes, sentence } = revise(tables, {
      ...inputFor(tables, T, [2, 3, 2, 1]),
      reason: ' Missed it ',
    });
    expect(sentence).toBe('Revised 1 score of A4X9: revision 2.');
    expect(changeSet.tables).toEqual([
      {
        table: 'scores',
        rows: [
          {
            kind: 'add',
            key: [T, 'Ana', 'Keywords', 2].join('\u001f'),
            after: {
              taskId: T,
              rater: 'Ana',
              criterion: 'Keywords',
              level: 2,
              submittedAt: '2026-03-31T09:00:00',
              revision: 2,
              reason: 'Missed it',
            },
          },
        ],
      },
    ]);
    expect(notes[0]).toContain('statistics go on using them');
    const after = applied(tables, changeSet);
    expect(roundOf(after, 'Listing', 1)).toMatchObject({ revised: 1, sheets: [{ levels: [4, 3, 2, 1] }] });
    expect(sheetFor(after).entries[0]).toMatchObject({ level: 2 });
    const third = revise(after, { ...inputFor(after, T, [3, 3, 2, 1], 'ANA'), reason: 'Again' });
    expect(third.changeSet.tables[0]?.rows[0]?.key).toBe([T, 'Ana', 'Keywords', 3].join('\u001f'));
  });

  test('needs a reason and a change, and leaves nothing blank that was given', () => {
    const tables = submitted([4, 3, 2, 1]);
    const input = inputFor(tables, T, [4, 3, 2, 1]);
    expect(() => revise(tables, { ...input, reason: ' ' })).toThrow('scoring.noReason');
    expect(revise(tables, { ...input, reason: 'x' }).changeSet.tables).toEqual([]);
    expect(() => revise(tables, { ...inputFor(tables, T, [null, 3, 2, 1]), reason: 'x' })).toThrow(
      'scoring.emptied',
    );
    expect(() => revise(tables, { ...inputFor(tables, T, [1]), reason: 'x'.repeat(5001) })).toThrow(
      'scoring.tooLong',
    );
    const open = roundOfThree();
    expect(() => revise(open, { ...inputFor(open, T, [1]), reason: 'x' })).toThrow('scoring.notYet');
  });

  test('what was left out at first is kept and not counted', () => {
    const tables = submitted([4, 3, 2, null]);
    const { changeSet, notes } = revise(tables, {
      ...inputFor(tables, T, [4, 3, 2, 3]),
      reason: 'Read it now',
    });
    expect(notes[1]).toBe('You had left out Note: the level is kept with its reason, and not counted.');
    expect(roundOf(applied(tables, changeSet), 'Listing', 1).sheets[0]?.levels).toEqual([4, 3, 2, null]);
  });
});
