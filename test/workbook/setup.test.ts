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
    expect(host.call('runSetup', ['ramp'])).toMatchObject({ sentence: 'Set up 6 sheets.' });
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
    expect(host.call('runSetup', ['ramp'])).toMatchObject({ sentence: 'Everything is already in place.' });
    expect(JSON.stringify([host.values('Hires'), host.values('Settings'), host.grid.sheets()])).toBe(before);
  });

  test('reads back what was written', () => {
    const host = withHires();
    expect(table(host, 'hires').rows.map(({ values }) => values.name)).toEqual(['Ana', 'Ben']);
  });

  test('leaves a sheet of the same name alone', () => {
    const host = openWorkbook();
    host.edit((person) => {
      person.addSheet('Contacts');
      person.type('Contacts', 'A1', 'Phone book');
      person.addSheet('Settings');
      person.type('Settings', 'A1', 'Setting');
      person.type('Settings', 'B1', 'Value');
    });
    expect((host.call('planSetup', ['kpi']) as { lines: string[] }).lines).toContain(
      'New sheet “Contacts (Ramplight)”, because your own sheet “Contacts” stays as it is.',
    );
    host.call('runSetup', ['kpi']);
    expect(host.values('Contacts')).toEqual([['Phone book']]);
    expect(host.values('Settings')).toEqual([['Setting', 'Value']]);
    expect(host.values('Contacts (Ramplight)')[0]).toHaveLength(10);
    expect((host.call('planSetup', ['kpi']) as { lines: string[] }).lines).toEqual([]);
  });

  test('dresses a sheet: header, formats, drop-downs, notes, protection, named range', () => {
    const host = openWorkbook({ locale: 'de_DE' });
    host.call('runSetup', ['ramp']);
    const sheet = host.grid.sheets().find(({ name }) => name === 'Hires')!;
    expect(sheet.frozenRows).toBe(1);
    expect(host.cell('Hires', 'A2').format).toBe('@');
    expect(host.cell('Hires', 'D2').format).toBe('dd.mm.yyyy');
    expect(host.book.note(sheet.id, 0, 7)).toBe('Full-time equivalent above 0 up to 1. Blank: 1.');
    const rules = host.grid
      .validations(sheet.id)
      .map(({ rect, rule }) => [rect.left, rule.kind, rule.allowInvalid]);
    expect(rules).toEqual([
      [2, 'listFromRange', true],
      [4, 'list', false],
    ]);
    expect(host.state.protections.map(({ warningOnly }) => warningOnly)).toEqual([true, true]);
    expect(host.grid.namedRanges().map(({ name }) => name)).toContain('Ramplight_Hires');
    expect(host.grid.conditionalFormats(sheet.id).map(({ criteria }) => criteria[0])).toEqual([
      '=$E2="left"',
      '=AND($B2<>"",A2="")',
    ]);
  });

  test('finds its sheets again in a copy of the file, where document properties are gone', () => {
    const host = withHires();
    const copy = openWorkbook();
    copy.restore({ ...(host.snapshot() as object) });
    copy.edit((person) => {
      person.renameSheet('Settings', 'Einstellungen');
      person.renameSheet('Hires', 'Team');
    });
    expect(table(copy, 'hires')).toMatchObject({ sheet: 'Team', present: true });
  });

  test('costs the same with many rows as with none', () => {
    const host = withHires();
    host.call('runSetup', ['ramp']);
    const { calls } = host.counters;
    host.edit((person) => {
      person.paste(
        'Hires',
        'B4',
        Array.from({ length: 800 }, (_none, i) => [`Hire ${i}`]),
      );
    });
    host.call('runSetup', ['ramp']);
    expect(host.counters.calls).toBe(calls);
  });
});

describe('repair', () => {
  const plan = (host: ReturnType<typeof openWorkbook>) =>
    host.call('planRepair') as { lines: string[]; notes: string[] };

  test('finds nothing in a sound workbook', () => {
    expect(plan(withHires())).toMatchObject({ lines: [], notes: [] });
  });

  test('previews and mends a deleted sheet, headers and drop-downs, and leaves rows as they are', () => {
    const host = withHires();
    host.edit((person) => {
      person.type('Hires', 'D1', 'Erster Tag');
      person.deleteColumns('Hires', 12, 1);
      person.deleteSheet('Leave');
    });
    const plans = host.grid.sheets().find(({ name }) => name === 'Plans')!;
    host.grid.setValidation(plans.id, { top: 1, left: 0, rows: 199, columns: 15 }, null);
    expect(plan(host).lines).toEqual([
      '“Hires”: the header of column D, now “Erster Tag”, becomes “Start date”.',
      'New column “Left on” at the end of “Hires” (column L).',
      '“Plans”: the drop-downs of “Milestone”, “Phase”, “Direction”, “Done” come back.',
      'The sheet “Leave” is missing: it is made again, without its rows (File → Version history has them).',
    ]);
    host.call('runRepair');
    expect(plan(host).lines).toEqual([]);
    expect(table(host, 'hires').rows.map(({ values }) => [values.name, values.startDate])).toEqual([
      ['Ana', '2026-03-02'],
      ['Ben', '2026-03-09'],
    ]);
    expect(host.values('Hires')[0]![11]).toBe('Left on');
    expect(table(host, 'leave')).toMatchObject({ present: true });
  });

  test('names duplicate keys and leaves them to the person', () => {
    const host = withHires();
    host.edit((person) => person.type('Hires', 'A3', 'H-0001'));
    expect(plan(host).notes).toEqual([
      'Hires row 3 has the same Hire ID as row 2 (H-0001): give one of them its own, or clear it.',
    ]);
  });
});
