import { previewOf } from '../../../src/actions/change/preview';
import type { Row } from '../../../src/model/cell';
import type { RowChange } from '../../../src/model/changeset';
import { rowKey } from '../../../src/model/key';
import type { TableId } from '../../../src/model/schema';
import type { Tables } from '../../../src/model/snapshot';

const sheet = (name: string, key: string, values: Row) => ({
  sheet: name,
  rows: [{ row: 2, key, values }],
  faults: [],
});
const TABLES = {
  tasks: sheet('Tasks', 'T-0002', { taskId: 'T-0002', candidateId: 'C-0001' }),
  candidates: sheet('Candidates', 'C-0001', { candidateId: 'C-0001', name: 'Ana Brisa', alias: 'KXQ7MD' }),
} as unknown as Tables;

const SCORE: Row = {
  taskId: 'T-0002',
  rater: 'Mara Boss',
  criterion: 'Copy that sells',
  revision: 1,
  level: 3,
};
const added = (after: Row): RowChange => ({ kind: 'add', key: rowKey('scores', after), after });

function labelOf(table: TableId, change: RowChange, viewer?: string, tables: Tables = TABLES): string {
  const preview = previewOf({ action: 'x', title: 'x', tables: [{ table, rows: [change] }] }, tables, {
    notes: [],
    structure: [],
    locale: 'en-GB',
    ...(viewer === undefined ? {} : { viewer }),
  });
  return preview.rows[0]?.label ?? '';
}

test('a score is called by code, rater, criterion and level, not by its revision', () => {
  expect(labelOf('scores', added(SCORE))).toBe('KXQ7MD · Mara Boss · Copy that sells: 3');
  expect(labelOf('scores', added({ ...SCORE, level: 0, revision: 2 }))).toBe(
    'KXQ7MD · Mara Boss · Copy that sells: 0 · revision 2',
  );
  expect(labelOf('scores', added(SCORE), undefined, {})).toBe('T-0002 · Mara Boss · Copy that sells: 3');
});

test('a level that is hidden is not in the label', () => {
  expect(labelOf('scores', added(SCORE), 'Eli')).toBe('KXQ7MD · Mara Boss · Copy that sells');
  expect(labelOf('scores', added(SCORE), ' mara  boss')).toBe('KXQ7MD · Mara Boss · Copy that sells: 3');
});

test('a candidate is called by name only where one is added, and names are not hidden', () => {
  const after = { candidateId: 'C-0002', name: 'Bo Lind', alias: 'FJPPRQ' };
  const add: RowChange = { kind: 'add', key: 'C-0002', after };
  expect(labelOf('candidates', add)).toBe('C-0002 · Bo Lind');
  expect(labelOf('candidates', add, 'Eli')).toBe('FJPPRQ');
  const before = { stage: 'applied' };
  expect(
    labelOf('candidates', { kind: 'change', key: 'C-0001', before, after: { stage: 'task invited' } }),
  ).toBe('KXQ7MD');
});
