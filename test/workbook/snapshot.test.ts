import type { Host } from '../../workbench/host/node';
import { add, apply, BEN, changes, openWorkbook, table, withHires } from './workbook';

const names = (host: Host) => table(host, 'hires').rows.map(({ values }) => values.name);
const faults = (host: Host) => table(host, 'hires').faults.map(({ message }) => message);

describe('a snapshot', () => {
  test('finds sheets by ID, columns by header and rows by key, wherever people move them', () => {
    const host = withHires();
    host.edit((person) => {
      person.renameSheet('Hires', 'Team');
      person.moveSheet('Team', 5);
      person.moveColumns('Team', 2, 1, 8);
      person.insertColumns('Team', 1, 1);
      person.insertRows('Team', 1, 2);
      person.type('Team', 'A1', 'Our people');
    });
    const hires = table(host, 'hires');
    expect(hires).toMatchObject({ present: true, sheet: 'Team', faults: [] });
    expect(hires.rows.map(({ row, key, values }) => [row, key, values.name, values.startDate])).toEqual([
      [4, 'H-0001', 'Ana', '2026-03-02'],
      [5, 'H-0002', 'Ben', '2026-03-09'],
    ]);
  });

  test('knows a header by its other names', () => {
    const host = withHires();
    host.edit((person) => person.type('Hires', 'B1', ' NOMBRE '));
    expect(names(host)).toEqual(['Ana', 'Ben']);
  });

  test('names a required header that was renamed, and the remedy', () => {
    const host = withHires();
    host.edit((person) => person.type('Hires', 'D1', 'Erster Tag'));
    expect(host.call('readTables', ['hires'])).toEqual({
      refused: 'sheet.header',
      params: { sheet: 'Hires', header: 'Start date' },
    });
  });

  test('says that a sheet was deleted, and that a table was never set up', () => {
    const host = withHires();
    expect(table(host, 'contacts')).toMatchObject({ present: false, rows: [] });
    host.edit((person) => person.deleteSheet('Hires'));
    expect(host.call('readTables', ['hires'])).toEqual({
      refused: 'sheet.missing',
      params: { sheet: 'Hires' },
    });
  });

  test('keeps the row of a cell that does not fit, and says what to do', () => {
    const host = withHires();
    host.edit((person) => {
      person.type('Hires', 'D2', '2026-02-30');
      person.type('Hires', 'H2', '0');
      person.type('Hires', 'G3', 'Mars/Olympus');
      person.type('Hires', 'B4', 'Cleo');
      person.type('Hires', 'A5', 'H-0001');
      person.type('Hires', 'B5', 'Ana again');
    });
    expect(names(host)).toEqual(['Ana', 'Ben', 'Cleo', 'Ana again']);
    expect(faults(host)).toEqual([
      'Hires row 2, Start date: 2026-02-30 is not in the calendar: write a date that exists, like 2026-03-02.',
      'Hires row 2, FTE: 0 must be above 0.',
      'Hires row 3, Time zone: there is no time zone “Mars/Olympus”: write a name like Europe/Madrid.',
      'Hires row 4, Role is blank: write it there.',
      'Hires row 4, Start date is blank: write it there.',
      'Hires row 4, Status is blank: write it there.',
      'Hires row 5, Role is blank: write it there.',
      'Hires row 5, Start date is blank: write it there.',
      'Hires row 5, Status is blank: write it there.',
      'Hires row 5 has the same Hire ID as row 2 (H-0001): give one of them its own, or clear it.',
    ]);
  });

  test('says which role is unknown when the roles are read too', () => {
    const host = withHires();
    const role = { role: 'Seller', version: 1, metric: 'SKUs', kind: 'primary', direction: 'higher' };
    apply(host, changes('roles', { kind: 'add', key: 'Seller\u001f1\u001fSKUs', after: role }));
    const tables = host.call('readTables', ['hires', 'roles']) as {
      hires: { faults: { message: string }[] };
    };
    expect(tables.hires.faults[0]!.message).toBe(
      'Hires row 2, Role: “Support” is none of Seller: choose one of these, or add it to its sheet first.',
    );
  });

  test('ends at the last value of its key column, whatever formulas lie below', () => {
    const host = withHires();
    host.edit((person) => person.type('Hires', 'N190', 'far below'));
    expect(names(host)).toEqual(['Ana', 'Ben']);
    apply(host, changes('hires', add({ ...BEN, hireId: 'H-0003', name: 'Cleo' })));
    expect(host.cell('Hires', 'B4').value).toBe('Cleo');
  });

  test.each([
    'Asia/Shanghai',
    'Asia/Kolkata',
    'America/Sao_Paulo',
    'America/Bogota',
    'Asia/Singapore',
    'America/New_York',
    'Europe/London',
  ])('reads dates and durations by the wall clock of %s', (timeZone) => {
    const host = openWorkbook({ timeZone });
    host.call('runSetup', ['kpi']);
    const row = { date: '2018-11-04', hireId: 'H-0001', sourceId: '0007', talk: 330 };
    apply(host, changes('contacts', { kind: 'add', key: '0007', after: row }));
    host.edit((person) => {
      person.type('Contacts', 'F2', '30:05:30');
    });
    const sheet = host.grid.sheets().find(({ name }) => name === 'Contacts')!;
    host.grid.setFormat(sheet.id, { top: 1, left: 5, rows: 1, columns: 1 }, '[h]:mm:ss');
    expect(table(host, 'contacts').rows[0]!.values).toEqual({ ...row, hold: 108_330 });
  });

  test('reads each sheet once', () => {
    const host = withHires();
    host.call('readTables', ['hires', 'roles', 'plans', 'leave', 'holidays']);
    expect(host.counters.reads).toBeLessThanOrEqual(2 * 6 + 4);
    expect(host.counters.writes).toBe(0);
  });
});
