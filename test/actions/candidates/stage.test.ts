import { candidateRow, sheetNotices } from '../../../src/actions/candidates/read';
import { endStages, endsOf, moveStage, stageOf, stagesOf } from '../../../src/actions/candidates/stage';
import { withdrawnFrom } from '../../../src/actions/comparison/tasks';
import type { Row } from '../../../src/model/cell';
import type { Tables } from '../../../src/model/snapshot';
import { applied, tablesOf } from '../tables';

const C1: Row = { candidateId: 'C-0001', name: 'Ana', stage: 'applied', applied: '2026-03-02' };
const row = (stage: string, entered: string, more: Row = {}): Row => ({
  candidateId: 'C-0001',
  stage,
  entered,
  outcome: 'open',
  ...more,
});

const after = (tables: Tables, rows: ReturnType<typeof endStages>): Tables =>
  applied(tables, { action: '', title: '', tables: [{ table: 'stages', rows }] });

const seen = (tables: Tables) =>
  stagesOf(tables, 'C-0001').map(({ values }) => [
    values.stage,
    values.entered,
    values.left ?? '',
    values.outcome,
  ]);

test('the next stage closes the one before', () => {
  const tables = tablesOf({ candidates: [C1], stages: [row('applied', '2026-03-02')] });
  const { stages, candidate } = moveStage(
    tables,
    candidateRow(tables, 'C-0001'),
    'task invited',
    '2026-03-05',
  );
  expect(candidate).toEqual({ stage: 'task invited' });
  expect(seen(after(tables, stages))).toEqual([
    ['applied', '2026-03-02', '2026-03-05', 'advanced'],
    ['task invited', '2026-03-05', '', 'open'],
  ]);
});

test('nobody moves back, and who stands there stays', () => {
  for (const stage of ['task invited', 'interview']) {
    const tables = tablesOf({ candidates: [{ ...C1, stage }], stages: [row(stage, '2026-03-02')] });
    expect(moveStage(tables, candidateRow(tables, 'C-0001'), 'task invited', '2026-03-05')).toEqual({
      stages: [],
      candidate: {},
    });
  }
});

test('a day before the stage began does not end it earlier', () => {
  const tables = tablesOf({ candidates: [C1], stages: [row('applied', '2026-03-02')] });
  const { stages } = moveStage(tables, candidateRow(tables, 'C-0001'), 'screened', '2026-02-20');
  expect(stages[0]).toMatchObject({ kind: 'change', after: { left: '2026-03-02' } });
});

test('a candidate typed by hand gets the row of the stage they come from', () => {
  const tables = tablesOf({ candidates: [C1], stages: [] });
  const { stages } = moveStage(tables, candidateRow(tables, 'C-0001'), 'screened', '2026-03-05');
  expect(seen(after(tables, stages))).toEqual([
    ['applied', '2026-03-02', '2026-03-05', 'advanced'],
    ['screened', '2026-03-05', '', 'open'],
  ]);
});

describe('who withdraws', () => {
  const end = { outcome: 'withdrew', reason: 'Another offer' } as const;
  const gone = (stages: readonly Row[]) => {
    const tables = tablesOf({ candidates: [C1], stages });
    const done = after(tables, endStages(tables, candidateRow(tables, 'C-0001'), '2026-03-09', end));
    expect(withdrawnFrom(done)).toEqual(new Set(['C-0001']));
    return seen(done);
  };

  test('ends the stage they stand in, and closes what was left open before', () => {
    expect(gone([row('applied', '2026-03-02'), row('screened', '2026-03-05')])).toEqual([
      ['applied', '2026-03-02', '2026-03-09', 'advanced'],
      ['screened', '2026-03-05', '2026-03-09', 'withdrew'],
    ]);
  });

  test('also where nothing was open, two stages began on one day, or no row was there', () => {
    expect(gone([row('applied', '2026-03-02', { left: '2026-03-03', outcome: 'advanced' })])).toEqual([
      ['applied', '2026-03-02', '2026-03-09', 'withdrew'],
    ]);
    gone([row('applied', '2026-03-02'), row('screened', '2026-03-02')]);
    expect(gone([])).toEqual([['applied', '2026-03-02', '2026-03-09', 'withdrew']]);
  });
});

test('whose way has ended is not moved on, whatever is handed in', () => {
  for (const outcome of ['withdrew', 'rejected'] as const) {
    const before = tablesOf({ candidates: [C1], stages: [row('applied', '2026-03-02')] });
    const ends = endStages(before, candidateRow(before, 'C-0001'), '2026-03-09', { outcome, reason: '' });
    const tables = after(before, ends);
    expect(endsOf(tables)).toEqual(new Map([['C-0001', outcome]]));
    expect(moveStage(tables, candidateRow(tables, 'C-0001'), 'task submitted', '2026-03-10')).toEqual({
      stages: [],
      candidate: {},
    });
  }
});

test('a sheet that somebody sorted says the same', () => {
  const stages = [
    row('task submitted', '2026-03-05'),
    row('task invited', '2026-03-05'),
    row('applied', '2026-03-02'),
  ];
  const tables = tablesOf({ candidates: [C1], stages });
  expect(stagesOf(tables, 'C-0001').map(({ values }) => values.stage)).toEqual([
    'applied',
    'task invited',
    'task submitted',
  ]);
});

test('of several open rows the one entered last counts, and the first screen says which rows they are', () => {
  const tables = tablesOf({
    candidates: [{ ...C1, alias: 'KXQ7MD' }],
    stages: [row('task submitted', '2026-03-09'), row('applied', '2026-03-02')],
  });
  expect(stageOf(tables, candidateRow(tables, 'C-0001'))).toBe('task submitted');
  expect(moveStage(tables, candidateRow(tables, 'C-0001'), 'screened', '2026-03-10').stages).toEqual([]);
  expect(sheetNotices(tables)).toEqual([
    'Stages, rows 2 and 3: KXQ7MD stands in several stages at once. The one entered last counts: task submitted, row 2. Fill in Left and Outcome in the others.',
  ]);
});
