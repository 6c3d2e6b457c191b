import { openWorkbook, table, withHires } from './workbook';

describe('set-up', () => {
  test('makes the sheets of what was picked, and says so before', () => {
    const host = openWorkbook();
    const plan = host.call('planSetup', ['ramp']) as { lines: string[] };
    expect(plan.lines).toEqual([
      'New sheet “Hires” with 12 columns.',
      'New sheet “Roles” with 16 columns.',
      'New sheet “Plans” with 15 columns.',
      'New sheet “Leave” with 5 columns.',
      'New sheet “Holidays” with 4 columns.',
      'New sheet “Settings” with 3 columns.',
    ]);
    expect(host.call('runSetup', ['ramp'])).toEqual({ sentence: 'Set up 6 sheets.' });
    expect(host.grid.sheets().map((sheet) => sheet.name)).toEqual([
      'Sheet1',
      'Hires',
      'Roles',
      'Plans',
      'Leave',
      'Holidays',
      'Settings',
    ]);
    expect(host.call('presentTables')).toEqual(['hires', 'roles', 'plans', 'leave', 'holidays', 'settings']);
  });

  test('changes nothing the second time', () => {
    const host = withHires();
    const before = JSON.stringify([host.values('Hires'), host.values('Settings'), host.grid.sheets()]);
    expect((host.call('planSetup', ['ramp']) as { lines: string[] }).lines).toEqual([]);
    expect(host.call('runSetup', ['ramp'])).toEqual({ sentence: 'Everything is already in place.' });
    expect(JSON.stringify([host.values('Hires'), host.values('Settings'), host.grid.sheets()])).toBe(before);
  });

  test('reads back what was written', () => {
    const host = withHires();
    expect(table(host, 'hires').rows.map(({ values }) => values.name)).toEqual(['Ana', 'Ben']);
  });
});
