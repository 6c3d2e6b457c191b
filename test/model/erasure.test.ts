import type { Row } from '../../src/model/cell';
import { erasedRows, erasureOf } from '../../src/model/erasure';
import { rowKey } from '../../src/model/key';
import { personsOf, referencesOf } from '../../src/model/persons';
import type { TableId } from '../../src/model/schema';
import type { TableData, Tables } from '../../src/model/snapshot';
import { tableSpec } from '../../src/model/tables';

function data(table: TableId, rows: readonly Row[]): TableData {
  return {
    table,
    present: true,
    sheet: tableSpec(table).sheet,
    rows: rows.map((values, i) => ({ row: i + 2, key: rowKey(table, values), values })),
    faults: [],
  };
}

/** What erasing the first person changes: table, row and the changed fields. */
function erased(tables: Tables, alias = 'X') {
  const person = personsOf(tables)[0];
  if (!person) throw new Error('nobody');
  const rows = erasedRows(tables, erasureOf(tables, person, alias, '(erased)'));
  return [...rows].flatMap(([table, changed]) => changed.map(({ row, after }) => [table, row.row, after]));
}

test('references follow from the keys of the tables', () => {
  expect(referencesOf('scores')).toEqual([{ field: 'taskId', to: 'tasks' }]);
  expect(referencesOf('tasks')).toEqual([{ field: 'candidateId', to: 'candidates' }]);
  expect(referencesOf('contacts')).toEqual([{ field: 'hireId', to: 'hires' }]);
  expect(referencesOf('holidays')).toEqual([]);
});

test('a candidate is followed to scores and decisions; needed texts say that they were erased', () => {
  const tables = {
    candidates: data('candidates', [{ candidateId: 'C-1', name: 'Li Wei', contact: 'li@x.test, +49 1' }]),
    tasks: data('tasks', [{ taskId: 'T-1', candidateId: 'C-1', fee: 40, link: 'https://x.test' }]),
    scores: data('scores', [
      { taskId: 'T-1', rater: 'Ann', criterion: 'Clarity', level: 3, evidence: 'good' },
    ]),
    decisions: data('decisions', [
      { candidateId: 'C-1', decision: 'no', reason: 'too slow', approver: 'Ann', at: '2026-03-02T10:00:00' },
      { candidateId: 'C-2', decision: 'yes', reason: 'better than li@x.test', at: '2026-03-02T10:00:00' },
    ]),
  };
  expect(erased(tables)).toEqual([
    ['candidates', 2, { name: 'X', contact: '' }],
    ['tasks', 2, { link: '' }],
    ['scores', 2, { evidence: '' }],
    ['decisions', 2, { reason: '(erased)' }],
    ['decisions', 3, { reason: 'better than X' }],
  ]);
});

test('an ID that came from elsewhere is replaced wherever it points to them', () => {
  const tables = {
    hires: data('hires', [
      { hireId: 'ana@x.test', name: 'Ana Silva' },
      { hireId: 'H-0002', name: 'Bo', manager: 'Ana Silva' },
    ]),
    contacts: data('contacts', [
      { date: '2026-03-02', hireId: 'ana@x.test', sourceId: 'K1#ana@x.test', talk: 1 },
      { date: '2026-03-02', hireId: 'Ana Silva', sourceId: 'K2 | Ana Silva', talk: 1 },
    ]),
    settings: data('settings', [
      { setting: 'Import name: A. Silva', value: 'ana@x.test' },
      { setting: 'Campaign: Shoes', value: 'ana@x.test, H-0002' },
      { setting: 'Sheet: Plan ana@x.test', value: '1234' },
    ]),
  };
  expect(erased(tables)).toEqual([
    ['hires', 2, { hireId: 'X', name: 'X' }],
    ['hires', 3, { manager: 'X' }],
    ['contacts', 2, { hireId: 'X', sourceId: 'K1#X' }],
    ['contacts', 3, { hireId: 'X', sourceId: 'K2 | X' }],
    ['settings', 2, null],
    ['settings', 3, { value: 'X, H-0002' }],
    ['settings', 4, { setting: 'Sheet: Plan X' }],
  ]);
});

test('forms of the name that imports knew are names; a team’s name is none', () => {
  const tables = {
    hires: data('hires', [{ hireId: 'H-0001', name: 'Ana Silva' }]),
    output: data('output', [
      { date: '2026-03-02', hireId: 'H-0002', sourceId: 'a', metric: 'with A. Silva, Night team' },
    ]),
    settings: data('settings', [
      { setting: 'Import name: A. Silva', value: 'H-0001' },
      { setting: 'Import name: Night team', value: 'H-0001' },
    ]),
  };
  expect(erased(tables)).toEqual([
    ['hires', 2, { name: 'X' }],
    ['output', 2, { metric: 'with X, Night team' }],
    ['settings', 2, null],
    ['settings', 3, null],
  ]);
});
