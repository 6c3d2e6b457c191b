import { addFromLibrary, rubricTemplates } from '../../../src/actions/rubrics/fromLibrary';
import { findRubric, newestOf, rubricVersion, stateToken } from '../../../src/actions/rubrics/read';
import { type RubricInput, saveRubric } from '../../../src/actions/rubrics/save';
import { listRubrics, viewRubric } from '../../../src/actions/rubrics/view';
import { RampError } from '../../../src/domain/error';
import { errorText } from '../../../src/i18n/text';
import type { Row } from '../../../src/model/cell';
import type { Tables } from '../../../src/model/snapshot';
import type { RubricCriterion } from '../../../src/rpc/rubrics';
import { applied, tablesOf } from '../tables';

const LISTING = 'Listing optimisation';
const empty = tablesOf({});

function sentenceOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof RampError) return errorText(error);
    throw error;
  }
  throw new Error('nothing was refused');
}

const started = (): Tables => applied(empty, addFromLibrary(empty, 'listing').changeSet);
const criteriaOf = (tables: Tables, version?: number) => rubricVersion(tables, LISTING, version).criteria;
const edit = (tables: Tables, change: (was: readonly RubricCriterion[]) => readonly RubricCriterion[]) =>
  saveRubric(tables, { name: LISTING, criteria: change(criteriaOf(tables)) });
const kinds = ({ changeSet }: ReturnType<typeof saveRubric>) =>
  changeSet.tables.map(({ table, rows }) => [table, ...rows.map(({ kind }) => kind)]);
const swapped = (was: readonly RubricCriterion[]) =>
  [was[1], was[0], ...was.slice(2)] as readonly RubricCriterion[];

function withRows(tables: Tables, more: { tasks?: readonly Row[]; scores?: readonly Row[] }): Tables {
  return { ...tables, ...tablesOf(more) };
}

const task = (taskId: string, rubricVersion: number | '' = 1): Row => ({
  taskId,
  candidateId: 'K-0001',
  rubric: LISTING,
  rubricVersion,
});
const score = (taskId: string): Row => ({ taskId, rater: 'Bo', criterion: 'Process note', level: 3 });
const heavier = (was: readonly RubricCriterion[]) =>
  was.map((each, i) => (i === 0 ? { ...each, weight: 25 } : i === 4 ? { ...each, weight: 15 } : each));

describe('from the library', () => {
  test('all rows of version 1, once', () => {
    const outcome = addFromLibrary(empty, 'listing');
    expect(kinds(outcome)).toEqual([['rubrics', 'add', 'add', 'add', 'add', 'add']]);
    expect(outcome.sentence).toBe('Added the rubric “Listing optimisation” with 5 criteria.');
    expect(outcome.notes).toEqual([]);
    const after = applied(empty, outcome.changeSet);
    expect(sentenceOf(() => addFromLibrary(after, 'listing'))).toBe(
      'There is a rubric “Listing optimisation” already, from row 2 of the Rubrics sheet: open it to change it, or choose another name.',
    );
    expect(rubricTemplates(after).map(({ added }) => added)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(sentenceOf(() => addFromLibrary(after, 'poetry'))).toContain('“poetry”');
  });

  test('what the sheet holds reads back as what was added', () => {
    const view = viewRubric(started(), ' listing  OPTIMISATION ');
    expect(view).toMatchObject({ name: LISTING, version: 1, frozen: false, tasks: 0, lint: [] });
    expect(view.criteria[1]).toMatchObject({ criterion: 'Policy compliance', weight: 20, gate: 2 });
    expect(listRubrics(started())).toEqual({
      rubrics: [
        { name: LISTING, version: 1, criteria: 5, frozen: false, problems: 0, warnings: 0, tasks: 0 },
      ],
      notices: [],
    });
  });
});

describe('saving an unfrozen version', () => {
  test('changes rows in place, changed cells only', () => {
    const outcome = edit(started(), heavier);
    expect(kinds(outcome)).toEqual([['rubrics', 'change', 'change']]);
    expect(outcome.changeSet.tables[0]?.rows[0]).toMatchObject({
      before: { weight: 30 },
      after: { weight: 25 },
    });
    expect(outcome.sentence).toBe('Changed the rubric “Listing optimisation”, version 1.');
  });

  test('adds at the end, clears what was removed, takes a gate away', () => {
    const outcome = edit(started(), (was) => [
      ...was.slice(0, 4).map((each) => ({ ...each, gate: null })),
      { criterion: 'Images', weight: 10, gate: null, anchors: ['a b', 'b c', 'c d', 'd e', 'e f'] },
    ]);
    expect(kinds(outcome)).toEqual([['rubrics', 'clear', 'change', 'add']]);
    const after = applied(started(), outcome.changeSet);
    expect(criteriaOf(after).map(({ criterion, gate }) => [criterion, gate])).toEqual([
      ['Keyword and attribute coverage', null],
      ['Policy compliance', null],
      ['Benefit-led copy', null],
      ['Localisation accuracy', null],
      ['Images', null],
    ]);
  });

  test('nothing is written when nothing changed, spaces apart', () => {
    const outcome = edit(started(), (was) =>
      was.map((each) => ({ ...each, criterion: ` ${each.criterion} ` })),
    );
    expect(outcome.changeSet.tables).toEqual([]);
    expect(outcome.sentence).toBe('Nothing to change: “Listing optimisation”, version 1, says this already.');
  });

  test('says that candidates may have seen the old text', () => {
    const tables = withRows(started(), { tasks: [task('T-1'), task('T-2', '')] });
    expect(edit(tables, heavier).notes).toEqual([
      '2 tasks were sent with this version: their candidates may have seen the old text. Tell them, or send new briefs.',
    ]);
  });

  test('another order makes version 2 and clears version 1, because rows are not moved', () => {
    const outcome = edit(started(), swapped);
    const after = applied(started(), outcome.changeSet);
    expect(findRubric(after, LISTING)?.versions.map(({ version }) => version)).toEqual([2]);
    expect(criteriaOf(after)[0]?.criterion).toBe('Policy compliance');
    expect(outcome.notes[0]).toContain('the new order is written as version 2');
  });

  test('another order keeps version 1 where a task was sent with it', () => {
    const tables = withRows(started(), { tasks: [task('T-1')] });
    const outcome = edit(tables, swapped);
    expect(outcome.notes[0]).toContain('Version 1 stays as it is');
    expect(findRubric(applied(tables, outcome.changeSet), LISTING)?.versions).toHaveLength(2);
  });

  test('a draft may be saved with what lint finds, which is said', () => {
    const outcome = edit(started(), (was) => was.slice(0, 3));
    expect(outcome.notes).toEqual([
      'There are 3 criteria: with fewer than four, one lucky level decides. Four to six work best.',
      'The weights add up to 70: hand out the 30 that are left, so that they make 100.',
    ]);
  });

  test('says that somebody else changed it meanwhile', () => {
    const opened = stateToken(rubricVersion(started(), LISTING));
    const tables = applied(started(), edit(started(), heavier).changeSet);
    const input = { name: LISTING, criteria: criteriaOf(started()), opened };
    expect(saveRubric(tables, input).notes[0]).toContain('Somebody changed this rubric after you opened it');
    expect(saveRubric(started(), { ...input, criteria: heavier(input.criteria) }).notes).toEqual([]);
  });
});

describe('a frozen version', () => {
  const frozenByScore = () => withRows(started(), { tasks: [task('T-1')], scores: [score('T-1')] });

  test('is one with a score on a task of it, or with Frozen on in any row', () => {
    expect(newestOf(findRubric(frozenByScore(), LISTING)!).frozen).toBe(true);
    expect(viewRubric(withRows(started(), { tasks: [task('T-1')] }), LISTING).frozen).toBe(false);
    expect(
      viewRubric(withRows(started(), { tasks: [task('T-1', 2)], scores: [score('T-1')] }), LISTING).frozen,
    ).toBe(false);
    const rows = (started().rubrics?.rows ?? []).map(({ values }, i) =>
      i === 3 ? { ...values, frozenOn: '2026-03-02' } : values,
    );
    expect(viewRubric(tablesOf({ rubrics: rows }), LISTING).frozen).toBe(true);
  });

  test('stays; the change makes the next version with all rows', () => {
    const outcome = edit(frozenByScore(), heavier);
    expect(kinds(outcome)).toEqual([['rubrics', 'add', 'add', 'add', 'add', 'add']]);
    expect(outcome.sentence).toBe('Made version 2 of the rubric “Listing optimisation”.');
    expect(outcome.notes).toEqual([
      'Version 1 is frozen, because submissions were scored by it. This becomes version 2; the old version and its scores stay together.',
      '“Keyword and attribute coverage”: weight 30 → 25.',
      '“Process note”: weight 10 → 15.',
    ]);
    const after = applied(frozenByScore(), outcome.changeSet);
    expect(criteriaOf(after, 1)).toEqual(criteriaOf(started()));
    expect(criteriaOf(after)[0]?.weight).toBe(25);
    expect(viewRubric(after, LISTING).versions).toEqual([
      { version: 2, frozen: false, tasks: 0 },
      { version: 1, frozen: true, tasks: 1 },
    ]);
  });

  test('tasks that name no version keep the one they were scored by', () => {
    const tables = withRows(started(), { tasks: [task('T-1', ''), task('T-2')], scores: [score('T-1')] });
    const { changeSet, notes } = edit(tables, heavier);
    const rows = [{ kind: 'change', key: 'T-1', before: { rubricVersion: '' }, after: { rubricVersion: 1 } }];
    expect(changeSet.tables.slice(1)).toEqual([{ table: 'tasks', rows }]);
    expect(notes.slice(3)).toEqual([
      '1 task without a rubric version gets version 1, the one it was sent with.',
    ]);
    expect(viewRubric(applied(tables, changeSet), LISTING)).toMatchObject({ version: 2, frozen: false });
  });

  test('what differs from it is said, since every row of the next version is new', () => {
    const outcome = edit(frozenByScore(), (was) => {
      const [keywords, policy, copy, ...rest] = was as [RubricCriterion, RubricCriterion, RubricCriterion];
      const reworded = keywords.anchors.map((anchor, level) => (level > 2 ? `${anchor} Twice.` : anchor));
      return [
        { ...policy, criterion: 'POLICY compliance', gate: null },
        { ...keywords, anchors: reworded },
        { ...copy, criterion: 'Images' },
        ...rest,
      ];
    });
    expect(outcome.notes.slice(1)).toEqual([
      '“POLICY compliance”: was “Policy compliance”; gate 2 → none.',
      '“Keyword and attribute coverage”: levels 3, 4 reworded.',
      '“Images” is new.',
      '“Benefit-led copy” is no longer in it.',
      'The criteria stand in another order.',
    ]);
  });

  test('no version is made when nothing changed', () => {
    expect(edit(frozenByScore(), (was) => was).changeSet.tables).toEqual([]);
  });
});

describe('what is refused', () => {
  const input = (change: Partial<RubricInput>): RubricInput => ({
    name: 'New',
    criteria: criteriaOf(started()),
    ...change,
  });

  test('a rubric without a name, with the name of another, without criteria', () => {
    expect(sentenceOf(() => saveRubric(empty, input({ name: ' ' })))).toContain('has no name');
    expect(
      sentenceOf(() => saveRubric(started(), input({ name: 'listing optimisation', create: true }))),
    ).toContain('There is a rubric “Listing optimisation” already, from row 2');
    expect(sentenceOf(() => saveRubric(empty, input({ criteria: [] })))).toContain('no criterion yet');
  });

  test('what lint stops', () => {
    const [first, second] = criteriaOf(started());
    const twice = [first, second, { ...second, criterion: 'POLICY compliance' }] as RubricCriterion[];
    expect(sentenceOf(() => saveRubric(empty, input({ criteria: twice })))).toBe(
      'Two criteria are called “POLICY compliance”: rename one, so that their scores can be told apart.',
    );
    const long = [{ ...first, criterion: 'x'.repeat(121) }] as RubricCriterion[];
    expect(sentenceOf(() => saveRubric(empty, input({ criteria: long })))).toBe(
      'The name of criterion 1 is longer than 120 characters: shorten it.',
    );
  });

  test('a rubric or version that is gone', () => {
    expect(sentenceOf(() => viewRubric(empty, 'Gone'))).toContain('no rubric “Gone”');
    expect(sentenceOf(() => viewRubric(started(), LISTING, 4))).toContain('no version 4');
  });
});

describe('typed straight into the sheet', () => {
  test('spellings of one name are one rubric; rows without a version are none', () => {
    const rows = (started().rubrics?.rows ?? []).map(({ values }, i) =>
      i === 0 ? { ...values, rubric: 'LISTING optimisation' } : i === 1 ? { ...values, version: '' } : values,
    );
    const tables = tablesOf({ rubrics: rows });
    expect(listRubrics(tables).rubrics).toEqual([
      expect.objectContaining({ name: 'LISTING optimisation', criteria: 4, problems: 1 }),
    ]);
    const outcome = saveRubric(tables, { name: LISTING, criteria: heavier(criteriaOf(tables)) });
    expect(kinds(outcome)).toEqual([['rubrics', 'change']]);
  });

  test('the same criterion twice is named, and a change goes into a version of its own', () => {
    const rows = (started().rubrics?.rows ?? []).map(({ values }) => values);
    const tables = tablesOf({ rubrics: [...rows, rows[4] as Row] });
    expect(viewRubric(tables, LISTING).lint.map(({ severity }) => severity)).toContain('stop');
    const outcome = saveRubric(tables, { name: LISTING, criteria: criteriaOf(tables).slice(0, 5) });
    expect(outcome.sentence).toBe('Made version 2 of the rubric “Listing optimisation”.');
    expect(new Set(outcome.changeSet.tables[0]?.rows.map(({ kind, key }) => `${kind} ${key}`)).size).toBe(10);
  });

  test('cells that do not fit stand among what is to be mended; what belongs to no rubric is a notice', () => {
    const tables = started();
    const fault = (row: number, code: string) =>
      ({ table: 'rubrics', row, header: 'Gate', code, message: `Rubrics row ${row}: ${code}` }) as const;
    const data = tables.rubrics!;
    const faulty = {
      rubrics: {
        ...data,
        faults: [fault(3, 'cell.max'), fault(4, 'cell.required'), fault(99, 'cell.required')],
      },
    };
    expect(viewRubric(faulty, LISTING).lint).toEqual([
      { severity: 'error', sentence: 'Rubrics row 3: cell.max' },
    ]);
    expect(listRubrics(faulty).notices).toEqual(['Rubrics row 99: cell.required']);
  });
});
