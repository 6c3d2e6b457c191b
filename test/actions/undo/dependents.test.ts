import { tablesOfUndo, withoutDependents } from '../../../src/actions/undo/dependents';
import type { UndoAsked } from '../../../src/actions/undo/undoing';
import type { Row } from '../../../src/model/cell';
import type { RowChange, TableChange } from '../../../src/model/changeset';
import { rowKey } from '../../../src/model/key';
import type { TableId } from '../../../src/model/schema';
import { tablesOf } from '../tables';

const task = (taskId: string, candidateId: string, more: Row = {}): Row => ({
  taskId,
  candidateId,
  rubric: 'Listing',
  rubricVersion: 1,
  payStatus: 'promised',
  ...more,
});
const score = (taskId: string, rater: string, more: Row = {}): Row => ({
  taskId,
  rater,
  criterion: 'Clarity',
  level: 3,
  submittedAt: '2026-03-02T10:00:00',
  revision: 1,
  ...more,
});
const clear = (table: TableId, before: Row): RowChange => ({
  kind: 'clear',
  key: rowKey(table, before),
  before,
});
const back = (table: TableId, after: Row): RowChange => ({ kind: 'add', key: rowKey(table, after), after });

function asked(tables: readonly TableChange[], more: Partial<UndoAsked> = {}): UndoAsked {
  const changeSet = { action: 'undo', title: 'Undid: a change', tables };
  return { changeSet, stayed: [], action: 'score', user: 'Ana', ...more };
}

const ANA = { candidateId: 'C-1', alias: 'KXQ7MD', name: 'Secret', stage: 'task scored' };

describe('what rests on a change', () => {
  test('is looked for only where skills tasks are touched', () => {
    const of = (table: TableId) => tablesOfUndo(asked([{ table, rows: [] }]).changeSet);
    expect(of('hires')).toEqual([]);
    expect(of('contacts')).toEqual([]);
    expect(of('cuts')).toEqual([]);
    expect(of('stages')).toContain('scores');
  });

  test('a file whose first undo is no longer kept comes back by whoever asks', () => {
    const tables = tablesOf({ candidates: [ANA], tasks: [task('T-1', 'C-1')] });
    const rows = ['Ana', 'Bo'].map((rater) => back('scores', score('T-1', rater)));
    const undo = asked([{ table: 'scores', rows }], { action: 'undo', user: 'Lu' });
    expect(withoutDependents(tables, undo).changeSet).toEqual(undo.changeSet);
    const one = asked([{ table: 'scores', rows: rows.slice(1) }], { action: 'undo', user: 'Lu' });
    expect(() => withoutDependents(tables, one)).toThrow(
      expect.objectContaining({ code: 'undo.otherRater' }),
    );
  });

  test('a row of another rater’s without a level is no score', () => {
    const own = score('T-1', 'Ana');
    const tables = tablesOf({
      candidates: [ANA],
      tasks: [task('T-1', 'C-1')],
      scores: [own, score('T-1', 'Bo', { level: '' }), score('T-1', 'ＡＮＡ ', { criterion: 'Tone' })],
    });
    const undo = asked([{ table: 'scores', rows: [clear('scores', own)] }]);
    expect(withoutDependents(tables, undo).changeSet).toEqual(undo.changeSet);
  });

  test('a decision before the scores does not hold them, one at their moment does', () => {
    const own = score('T-1', 'Ana');
    const on = (at: string, more: Row = {}) =>
      tablesOf({
        candidates: [ANA],
        tasks: [task('T-1', 'C-1')],
        scores: [own],
        decisions: [{ candidateId: 'C-1', approver: 'Lu', decision: 'hold', at, ...more }],
      });
    const undo = asked([{ table: 'scores', rows: [clear('scores', own)] }]);
    expect(withoutDependents(on('2026-03-01T10:00:00'), undo).notes).toEqual([]);
    const later = '2026-03-05T10:00:00';
    expect(withoutDependents(on(later, { rubric: 'Support' }), undo).notes).toEqual([]);
    expect(withoutDependents(on(later, { rubric: 'listing', rubricVersion: 2 }), undo).notes).toEqual([]);
    expect(() => withoutDependents(on(later, { rubric: ' listing', rubricVersion: 1 }), undo)).toThrow(
      expect.objectContaining({ code: 'undo.decided' }),
    );
    expect(() => withoutDependents(on('2026-03-02T10:00:00'), undo)).toThrow(
      expect.objectContaining({
        code: 'undo.decided',
        params: { alias: 'KXQ7MD', where: 'Decisions row 2' },
      }),
    );
  });

  test('scores of a file stay under a decision, with their task and candidate', () => {
    const [one, two] = [score('T-1', 'Bo'), score('T-2', 'Bo')];
    const candidates = [ANA, { ...ANA, candidateId: 'C-2', alias: 'PWT4CR' }];
    const tasks = [task('T-1', 'C-1'), task('T-2', 'C-2')];
    const tables = tablesOf({
      candidates,
      tasks,
      scores: [one, two],
      decisions: [{ candidateId: 'C-1', approver: 'Lu', decision: 'hold', at: '2026-03-03T10:00:00' }],
    });
    const { changeSet, notes } = withoutDependents(
      tables,
      asked(
        [
          { table: 'candidates', rows: candidates.map((row) => clear('candidates', row)) },
          { table: 'tasks', rows: tasks.map((row) => clear('tasks', row)) },
          { table: 'scores', rows: [one, two].map((row) => clear('scores', row)) },
        ],
        { action: 'ratings', user: 'Lu' },
      ),
    );
    expect(changeSet.tables.map(({ rows }) => rows.map(({ key }) => key))).toEqual([
      ['C-2'],
      ['T-2'],
      [rowKey('scores', two)],
    ]);
    expect(notes[0]).toBe('Scores of KXQ7MD stay, because a decision was made on them.');
    expect(notes.join(' ')).not.toContain('Secret');
  });

  test('many names are cut short', () => {
    const candidates = Array.from({ length: 13 }, (_none, i) => ({
      ...ANA,
      candidateId: `C-${i}`,
      alias: `A${i}`,
    }));
    const tables = tablesOf({
      candidates,
      tasks: candidates.map(({ candidateId: id }) => task(`T${id}`, id)),
    });
    const rows = candidates.map((row) => clear('candidates', row));
    const undo = asked([{ table: 'candidates', rows }], { action: 'candidatesAdd' });
    expect(() => withoutDependents(tables, undo)).toThrow(
      expect.objectContaining({
        code: 'undo.rests',
        params: {
          reasons:
            'A0, A1, A2, A3, A4, A5, A6, A7, A8, A9 and 3 more stay, because of tasks or decisions since.',
        },
      }),
    );
  });

  test('of two rows with one key the second stays, and holds what belongs to it', () => {
    const twice = task('T-1', 'C-1');
    const tables = tablesOf({ candidates: [ANA], tasks: [twice, twice] });
    const undo = asked(
      [
        { table: 'tasks', rows: [clear('tasks', twice)] },
        { table: 'candidates', rows: [clear('candidates', ANA)] },
      ],
      { action: 'ratings' },
    );
    expect(() => withoutDependents(tables, undo)).toThrow(expect.objectContaining({ code: 'undo.rests' }));
  });
});
