import { existsSync, readFileSync } from 'node:fs';
import { comparisonOf } from '../../src/actions/comparison/comparison';
import { roundOf } from '../../src/actions/comparison/round';
import type { Row } from '../../src/model/cell';
import { tableSpec } from '../../src/model/tables';
import { tablesOf } from '../actions/tables';
import { call, type Host, open, refusal, write } from './drive';
import { ratingsOf } from './ratings';
import { nameRater, scoresFor, typeRound } from './scoring';

const rowsIn = (host: Host, sheet: string) =>
  host.values(sheet).filter((cells, i) => i > 0 && cells[0] !== '');

/** The sheets as the actions see them. */
function tablesIn(host: Host) {
  const read = (id: 'rubrics' | 'candidates' | 'tasks' | 'scores'): readonly Row[] => {
    const [header = [], ...rows] = host.values(tableSpec(id).sheet);
    return rows
      .filter((cells) => cells.some((cell) => cell !== ''))
      .map((cells) =>
        Object.fromEntries(
          tableSpec(id).fields.flatMap((field) => {
            const value = cells[header.indexOf(field.header)] ?? '';
            return value === '' ? [] : [[field.id, value as string | number]];
          }),
        ),
      );
  };
  return tablesOf({
    rubrics: read('rubrics'),
    candidates: read('candidates'),
    tasks: read('tasks'),
    scores: read('scores'),
    stages: [],
  });
}

const EXAM = '../shared/data/raters/ptam4.csv';
const there = existsSync(EXAM);

(there ? describe : describe.skip)(
  `592 ratings of texts by ten raters${there ? '' : ' (left out: no data)'}`,
  () => {
    const text = there ? readFileSync(EXAM, 'utf8') : '';
    const counts = (host: Host) =>
      ['Scores', 'Tasks', 'Candidates', 'Rubrics'].map((sheet) => rowsIn(host, sheet).length);

    test('go in once, as one change, and can be taken back', () => {
      const host = open();
      const { read, input } = ratingsOf(text, { file: 'ptam4.csv' });
      expect(read).toMatchObject({
        criteria: ['crit2', 'crit3', 'crit4'],
        faults: [],
        levels: 1776,
        missing: 0,
        range: { low: 0, high: 3 },
      });
      expect([read.rows.length, read.submissions.length, read.raters.length]).toEqual([592, 209, 10]);
      const { preview, sentence, changeId } = write(host, 'ratingsImport', input);
      expect(preview.counts.map(({ sheet, added }) => [sheet, added])).toEqual([
        ['Roles', expect.any(Number)],
        ['Rubrics', 3],
        ['Candidates', 209],
        ['Tasks', 209],
        ['Scores', 1776],
        ['Settings', 1],
      ]);
      expect(preview.notes).toEqual([
        expect.stringContaining('No pay is due'),
        expect.stringContaining('“Essays” is made of the file’s criteria'),
        expect.stringContaining('best total that could be reached is 75'),
        expect.any(String),
      ]);
      expect(sentence).toBe('Imported 1,776 scores of 209 submissions by 10 raters from ptam4.csv.');
      const view = comparisonOf(roundOf(tablesIn(host), 'Essays', 1), { locale: 'en' });
      expect(view).toMatchObject({ problems: [], bands: 7, fair: true });
      expect(view.agreement.total.alpha).toBeCloseTo(0.669, 3);
      expect(call(host, 'rubric', { name: 'Essays' }).lint.length).toBeGreaterThan(0);
      const again = call(host, 'ratingsImport', { ...input, seed: 'another-seed-of-16' });
      expect(again).toMatchObject({
        preview: { title: 'Nothing to import: the scores of ptam4.csv are there already.', rows: [] },
      });
      expect(call(host, 'undoList', {})).toHaveLength(1);
      expect(JSON.stringify(host.values('Log'))).not.toContain('10005');
      write(host, 'undo', { changeId: changeId ?? '' });
      expect(counts(host)).toEqual([0, 0, 0, 0]);
    });

    test('against a rubric with weights of its own they agree at alpha .66, in seven bands', () => {
      const host = open();
      const criteria = [40, 30, 30].map((weight, i) => ({
        criterion: `Crit${i + 2} `,
        weight,
        gate: null,
        anchors: [0, 1, 2, 3, 4].map((level) => `Seen ${level} of ${i}`),
      }));
      write(host, 'rubricSave', { name: 'Essays', criteria });
      const { input } = ratingsOf(text, { version: 1 });
      const { preview } = write(host, 'ratingsImport', input);
      expect(preview.counts.find(({ sheet }) => sheet === 'Rubrics')).toMatchObject({ added: 0, changed: 3 });
      const view = comparisonOf(roundOf(tablesIn(host), 'Essays', 1), { locale: 'en' });
      expect(view.agreement.total.alpha).toBeCloseTo(0.658, 3);
      expect(view).toMatchObject({ problems: [], bands: 7 });
    });

    test('half a file first, then the whole: only the rest is added', () => {
      const host = open();
      const lines = text.trim().split('\n');
      write(host, 'ratingsImport', ratingsOf(lines.slice(0, 300).join('\n')).input);
      const before = counts(host);
      const { preview } = write(host, 'ratingsImport', ratingsOf(text).input);
      expect(preview.notes[0]).toBe('897 scores are there already and not written again.');
      expect(before[0]).toBe(897);
      expect(counts(host)).toEqual([1776, 209, 209, 3]);
    });
  },
);

describe('24,000 ratings by 57 raters', () => {
  const lines = ['student,rater,style,content'];
  for (let n = 0; n < 24_000; n += 1) {
    const [student, rater] = [n % 422, Math.floor(n / 422)];
    lines.push(`S${student},R${rater},${(student * 7 + rater) % 5},${(student + n) % 4}`);
  }

  test('are one change, far from the limit of an execution', () => {
    const host = open();
    const { input } = ratingsOf(lines.join('\n'));
    expect([input.rows.length, input.raters.length]).toEqual([24_000, 57]);
    write(host, 'ratingsImport', input);
    expect(rowsIn(host, 'Scores')).toHaveLength(48_000);
    expect(host.counters.seconds).toBeLessThan(120);
    expect(call(host, 'undoList', {})[0]).toMatchObject({ gone: '' });
  });
});

describe('ratings beside scores that were given here', () => {
  let host: Host;

  beforeAll(() => {
    host = open();
    typeRound(host, ['KXQ7MD', 'PWT4CR']);
  });

  const csv = [
    'alias,rater,criterion,level',
    'KXQ7MD,Bo,Policy compliance,3',
    'pwt4cr,Bo,Policy compliance,9',
  ];

  test('a tab is read where it stands, and a submission known by its alias', () => {
    host.edit((person) => {
      person.addSheet('From the raters');
      person.paste(
        'From the raters',
        'B3',
        csv.map((line) => line.split(',')),
      );
    });
    const sheetId = Number(host.grid.sheets().find(({ name }) => name === 'From the raters')?.id);
    const { file } = call(host, 'ratingsTab', { sheetId });
    if (!file) throw new Error('no table');
    const { read, input } = ratingsOf('', { table: file, rubric: 'Listing optimisation', version: 1 });
    expect(read.faults).toMatchObject([{ line: 5, message: { key: 'import.fault.level' } }]);
    const { preview } = write(host, 'ratingsImport', input);
    expect(preview.counts.map(({ sheet, added, changed }) => [sheet, added, changed])).toEqual([
      ['Rubrics', 0, 5],
      ['Candidates', 0, 1],
      ['Tasks', 0, 1],
      ['Stages', 2, 0],
      ['Scores', 1, 0],
      ['Settings', 1, 0],
    ]);
    expect(rowsIn(host, 'Scores')[0]?.slice(0, 4)).toEqual(['T-0001', 'Bo', 'Policy compliance', 3]);
  });

  test('a rater who came with the file has submitted, and sees what others gave', () => {
    nameRater(host, 'bo ');
    expect(call(host, 'scoreQueue', {})).toMatchObject({
      submitted: [{ taskId: 'T-0001', given: 1 }],
      waiting: [{ taskId: 'T-0002' }],
    });
    expect(refusal(host, 'scoreSubmit', scoresFor(host, 'T-0001', [1, 1, 1, 1, 1]))).toContain(
      'are in already',
    );
  });

  test('imported submissions do not come into the list of whoever scores here', () => {
    write(host, 'ratingsImport', ratingsOf('student,rater,style\ns1,Cy,3\ns2,Cy,2').input);
    expect(call(host, 'scoreQueue', {})).toMatchObject({ waiting: [{ taskId: 'T-0002' }], notices: [] });
  });

  test('an empty tab, one of ours and one that is gone are each a sentence', () => {
    host.edit((person) => person.addSheet('Nothing'));
    const idOf = (name: string) => Number(host.grid.sheets().find((sheet) => sheet.name === name)?.id);
    expect(call(host, 'ratingsTab', { sheetId: idOf('Nothing') }).file).toBeNull();
    expect(refusal(host, 'ratingsTab', { sheetId: idOf('Scores') })).toContain('Scores');
    expect(refusal(host, 'ratingsTab', { sheetId: 987_654 })).not.toBe('');
  });

  test('what the door refuses', () => {
    const { input } = ratingsOf('student,rater,style\ns1,Cy,3');
    expect(refusal(host, 'ratingsImport', { ...input, seed: 'short' })).toContain('seed');
    const words = [{ submission: 0, rater: 0, levels: ['3'] }] as unknown as typeof input.rows;
    expect(refusal(host, 'ratingsImport', { ...input, rows: words })).toContain('rows.0.levels.0');
    expect(refusal(host, 'ratingsImport', { ...input, role: 'Astronaut' })).toContain(
      '“Astronaut” is no role',
    );
  });

  test('hostile words stay text', () => {
    const { input } = ratingsOf('student,rater,style\n"=HYPERLINK(""x"")",+49,3');
    write(host, 'ratingsImport', input);
    expect(JSON.stringify(rowsIn(host, 'Candidates'))).toContain('=HYPERLINK(\\"x\\")');
    expect(rowsIn(host, 'Scores').some((row) => row[1] === '+49')).toBe(true);
  });
});
