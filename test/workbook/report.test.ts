import type { ChangeSet } from '../../src/model/changeset';
import type { Host } from '../../workbench/host/node';
import { openWorkbook, type Refused, withHires } from './workbook';

type Read = { readonly top: unknown[][]; readonly bottom: unknown[][]; readonly rows: number };

function withRows(rows: number, host: Host = openWorkbook()): Host {
  host.edit((person) => {
    person.addSheet('Data');
    if (rows > 1000) person.insertRows('Data', 1001, rows - 1000);
    person.paste(
      'Data',
      'A1',
      Array.from({ length: rows }, (_none, i) => [`r${i}`, String(i), '', `x${i}`]),
    );
    person.select('Data', 'A1');
  });
  return host;
}

const idOf = (host: Host): number => Number(host.grid.sheets().find(({ name }) => name === 'Data')?.id);
const reads = { sheetId: 0, first: 0, last: null, columns: [] };

describe('readTab', () => {
  test('reads a short tab whole, in one read', () => {
    const tab = withRows(20).call('readTab') as Read;
    expect(tab).toMatchObject({ name: 'Data', rows: 20, columns: 4, bottom: [], own: false });
    expect(tab.top).toHaveLength(20);
  });

  test('reads the first and the last rows of a long one', () => {
    const host = withRows(3000);
    const tab = host.call('readTab') as Read;
    expect(host.counters.byMethod['Range.getValues']).toBe(2);
    expect([tab.top.length, tab.bottom.length]).toEqual([200, 30]);
    expect(tab.bottom.at(-1)).toEqual(['r2999', 2999, '', 'x2999']);
  });

  test('knows an empty tab, and one that was deleted', () => {
    expect(openWorkbook().call('readTab')).toMatchObject({ rows: 0, top: [], bottom: [] });
    expect(openWorkbook().call('readTab', 4711)).toEqual({ refused: 'report.gone', params: {} });
  });
});

test('readWhole reads neighbours together', () => {
  const host = withRows(50);
  const cells = host.call('readWhole', idOf(host), [0, 1, 3], 2, 3) as Map<number, unknown[]>;
  expect(host.counters.byMethod['Range.getValues']).toBe(2);
  expect([...cells]).toEqual([
    [0, ['r2', 'r3', 'r4']],
    [1, [2, 3, 4]],
    [3, ['x2', 'x3', 'x4']],
  ]);
});

test('areaProblem takes one read where the cells are free, and names the first that is not', () => {
  const host = withRows(50);
  const sheetId = idOf(host);
  const problem = (row: number, column: number) =>
    host.call('areaProblem', { sheetId, row, column }, { rows: 3, columns: 2 }, reads);
  expect(problem(0, 5)).toBe('');
  expect(host.counters.byMethod['Range.getValues']).toBeUndefined();
  expect(problem(48, 3)).toContain('D49 is not free');
  expect(problem(998, 5)).toContain('the tab ends at Z1000');
});

describe('one formula as a change', () => {
  const change = (host: Host, before = '', after = '=1+1'): ChangeSet => ({
    action: 'report.insert',
    title: 'Inserted a report',
    tables: [],
    formula: { sheetId: idOf(host), sheet: 'Data', row: 1, column: 5, before, after },
  });
  const formula = (host: Host): string => host.cell('Data', 'F2').formula;
  const logged = (host: Host): boolean => host.values('Log').some((row) => row.includes('report.insert'));

  test('is refused where the cell is not as it was', () => {
    const host = withRows(5, withHires());
    host.edit((person) => person.type('Data', 'F2', 'mine'));
    const refused = host.call('applyChangeSet', change(host)) as Refused;
    expect([refused.refused, refused.params.where]).toEqual(['change.stale', 'Data F2']);
    expect(host.cell('Data', 'F2').value).toBe('mine');
    const gone = host.call('applyChangeSet', change(host, '=2+2', '')) as Refused;
    expect(gone.refused).toBe('change.stale');
  });

  test('stands or does not, wherever the execution dies, and the log stays whole', () => {
    const host = withRows(5, withHires());
    const start = host.snapshot();
    host.call('applyChangeSet', change(host));
    const { calls } = host.counters;
    expect(formula(host)).toBe('=1+1');
    for (let k = 1; k <= calls; k += 3) {
      for (const unflushed of ['lost', 'kept'] as const) {
        host.restore(start);
        host.faults.dieAt(k, { unflushed });
        expect(() => host.call('applyChangeSet', change(host))).toThrow();
        host.faults.clear();
        expect([k, ['', '=1+1'].includes(formula(host))]).toEqual([k, true]);
        expect([k, host.call('nextAction')]).toEqual([k, { intact: true, sentence: expect.any(String) }]);
        expect([k, logged(host)]).toEqual([k, formula(host) !== '']);
        expect(host.values('Data').map((row) => row.slice(0, 4))).toHaveLength(5);
      }
    }
  });

  test('is given up where Google refuses it, also by whoever comes after a death', () => {
    const host = withRows(5, withHires());
    const start = host.snapshot();
    const protect = () => host.edit((person) => person.protect('Data'));
    host.call('applyChangeSet', change(host));
    const { calls } = host.counters;
    host.restore(start);
    protect();
    expect(() => host.call('applyChangeSet', change(host))).toThrow('protected cell');
    expect([host.values('_journal'), logged(host)]).toEqual([[['']], false]);
    for (let k = 1; k <= calls; k += 3) {
      host.restore(start);
      host.faults.dieAt(k, { unflushed: 'kept' });
      expect(() => host.call('applyChangeSet', change(host))).toThrow();
      protect();
      expect([k, host.call('nextAction')]).toEqual([k, { intact: true, sentence: expect.any(String) }]);
      const journal = host.grid.sheets().some(({ name }) => name === '_journal')
        ? host.values('_journal')
        : [['']];
      expect([k, journal, formula(host) === '' && logged(host)]).toEqual([k, [['']], false]);
    }
  });
});
