import { compareRound } from '../../../src/actions/decision/compare';
import { viewDecision } from '../../../src/actions/decision/decisionView';
import { scoreSheet } from '../../../src/actions/scoring/sheet';
import type { Row } from '../../../src/model/cell';
import type { Tables } from '../../../src/model/snapshot';
import { RUBRIC, roundTables, rubricRows, SAMPLE } from '../comparison/rounds';
import { applied, tablesOf } from '../tables';
import { inputFor, noDraft, roundOfThree, submit } from './scoring';

const LEVELS = [4, 3, 2, 1];
const SETTING = `Frozen: ${RUBRIC} 1`;

const scoredOnce = (): Tables => {
  const tables = { ...roundOfThree(), ...tablesOf({ settings: [] }) };
  return applied(tables, submit(tables, inputFor(tables, 'T-A4X9', LEVELS)).changeSet);
};

/** Somebody edits rows of Rubrics in the sheet. */
function typed(tables: Tables, edit: (row: Row, i: number) => Row): Tables {
  const rubrics = (tables.rubrics?.rows ?? []).map(({ values }, i) => edit(values, i));
  return { ...tables, ...tablesOf({ rubrics }) };
}

const asking = { rater: 'Ana', done: true, locale: 'en' };
const compared = (tables: Tables) => compareRound(tables, RUBRIC, 1, asking).view;

describe('a frozen version that is edited in the sheet', () => {
  const heavier = typed(scoredOnce(), (row, i) => (i === 0 ? { ...row, weight: 45 } : row));
  const warning = `Version 1 of “${RUBRIC}” was changed in the sheet after it was frozen: “Keywords”: weight 40 → 45. Scores given before count by what stands there now. Put it back, and save the change as the next version; if it is meant, clear “${SETTING}” in Settings.`;

  test('is sealed with its first score', () => {
    const tables = scoredOnce();
    expect(tables.settings?.rows.map(({ key }) => key)).toEqual([SETTING]);
    const next = submit(tables, inputFor(tables, 'T-B7QD', LEVELS)).changeSet;
    expect(next.tables.map(({ table }) => table)).not.toContain('settings');
    expect(compared(tables).notes.join()).not.toContain('was changed');
  });

  test('is said in the comparison, at the decision, on the scoring page and at submitting', () => {
    expect(compared(heavier).notes[0]).toBe(warning);
    const asked = { rubric: RUBRIC, version: 1, candidateId: 'C-A4X9', reveal: false };
    expect(viewDecision(heavier, asked, asking).notes[0]).toBe(warning);
    const sheet = scoreSheet(heavier, 'T-B7QD', { rater: 'Bo', draftOf: noDraft, locale: 'en' });
    expect(sheet.problems[0]).toBe(warning);
    expect(submit(heavier, inputFor(heavier, 'T-B7QD', LEVELS)).notes).toContain(warning);
  });

  test('is found whatever was edited, and not where rows were only typed again', () => {
    const edits: readonly ((row: Row, i: number) => Row)[] = [
      (row, i) => (i === 1 ? { ...row, gate: 3 } : row),
      (row, i) => (i === 2 ? { ...row, level4: 'Anything.' } : row),
      (row, i) => (i === 3 ? { ...row, criterion: 'Note of the process' } : row),
      (row, i) => ({ ...row, frozenOn: '', ...(i === 0 ? { weight: 1 } : {}) }),
    ];
    for (const edit of edits) expect(compared(typed(scoredOnce(), edit)).notes[0]).toMatch(/was changed/);
    const same = typed(scoredOnce(), (row) => ({ ...row, level0: ` ${String(row.level0)} ` }));
    expect(compared(same).notes.join()).not.toContain('was changed');
  });

  test('cannot be sealed anew by emptying Frozen on', () => {
    const thawed = typed(scoredOnce(), (row, i) => ({
      ...row,
      frozenOn: '',
      ...(i === 0 ? { weight: 1 } : {}),
    }));
    const again = applied(thawed, submit(thawed, inputFor(thawed, 'T-B7QD', LEVELS)).changeSet);
    expect(again.rubrics?.rows[0]?.values.frozenOn).not.toBe('');
    expect(compared(again).notes[0]).toMatch(/was changed/);
  });

  test('nothing is said where nobody kept what it was, or the seal cannot be read', () => {
    const { settings: _settings, ...older } = heavier;
    expect(compared(older).notes.join()).not.toContain('was changed');
    const odd = { ...heavier, ...tablesOf({ settings: [{ setting: SETTING, value: 'x' }] }) };
    expect(compared(odd).notes.join()).not.toContain('was changed');
  });
});

describe('a rubric typed into the sheet', () => {
  const rubrics = rubricRows([
    ['Keywords', 40],
    ['Policy', 30, 2],
    ['Copy', 25],
    ['Note', 10],
  ]);

  test('with weights that do not add up to 100 is named at submitting and in the comparison', () => {
    const tables = roundOfThree({ rubrics });
    const said = /105/;
    expect(submit(tables, inputFor(tables, 'T-A4X9', LEVELS)).notes.join('\n')).toMatch(said);
    const [problem] = compared(roundTables({ given: SAMPLE, rubrics })).problems;
    expect(problem).toMatch(/^Rubrics, “Listing”, version 1: /);
    expect(problem).toMatch(said);
  });

  test('with much to put right gives three sentences and a count', () => {
    const bare = rubrics.map((row) => ({ ...row, level1: '', level3: '' }));
    const { problems } = compared(roundTables({ given: SAMPLE, rubrics: bare }));
    expect(problems).toHaveLength(4);
    expect(problems[3]).toMatch(/There are 2 more things to put right in the rubric: open it\.$/);
  });
});
