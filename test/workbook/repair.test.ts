import type { Host } from '../../workbench/host/node';
import { add, apply, BEN, changes, openWorkbook, table, withHires } from './workbook';

type Plan = { readonly lines: readonly string[]; readonly notes: readonly string[] };

const plan = (host: Host): Plan => {
  const { lines, notes } = host.call('planRepair') as Plan;
  return { lines, notes };
};
const SOUND: Plan = { lines: [], notes: [] };

function idOf(host: Host, name: string): string {
  return host.grid.sheets().find((sheet) => sheet.name === name)?.id ?? '';
}

const column = (left: number) => ({ top: 1, left, rows: 150, columns: 1 });

/** Everything that people can see of values, formats and rules. */
function seen(host: Host): string {
  const sheets = host.grid.sheets();
  return JSON.stringify(
    sheets.map(({ id, name, rows, columns }) => [
      name,
      host.grid.read(id, { top: 0, left: 0, rows: Math.min(rows, 20), columns }),
      host.grid.validations(id),
      host.grid.conditionalFormats(id),
    ]),
  );
}

describe('repair', () => {
  test('looks only: the preview writes nothing', () => {
    const host = withHires();
    host.edit((person) => person.deleteColumns('Hires', 12, 1));
    const before = seen(host);
    expect(plan(host).lines).toHaveLength(1);
    expect(seen(host)).toBe(before);
    expect(host.counters.writes).toBe(0);
  });

  test('brings back formats that change what is stored, and leaves how a number looks to its user', () => {
    const host = withHires({ locale: 'de_DE' });
    const hires = idOf(host, 'Hires');
    host.grid.setFormat(hires, column(0), '0');
    host.grid.setFormat(hires, column(3), '#,##0');
    host.grid.setFormat(hires, column(7), '0.00%');
    host.grid.setFormat(hires, column(11), 'd mmm yyyy');
    expect(plan(host).lines).toEqual([
      '“Hires”: the number formats of “Hire ID”, “Start date” change what is stored: they get their own back.',
    ]);
    host.call('runRepair');
    const formats = ['A2', 'D2', 'H2', 'L2'].map((cell) => host.cell('Hires', cell).format);
    expect(formats).toEqual(['@', 'dd.mm.yyyy', '0.00%', 'd mmm yyyy']);
    expect(plan(host)).toEqual(SOUND);
    expect(table(host, 'hires').rows.map(({ values }) => values.startDate)).toEqual([
      '2026-03-02',
      '2026-03-09',
    ]);
  });

  test('brings back drop-downs that refuse words of ours, and leaves rules on other columns', () => {
    const host = withHires();
    const hires = idOf(host, 'Hires');
    const list = { kind: 'list', allowInvalid: false, help: '' } as const;
    host.grid.setValidation(hires, column(4), { ...list, criteria: ['active', 'left'] });
    host.grid.setValidation(hires, column(5), { ...list, criteria: ['Sol', 'Luz'] });
    host.grid.setValidation(hires, column(8), { ...list, criteria: ['0000011'] });
    expect(plan(host).lines).toEqual(['“Hires”: the drop-down of “Status” comes back.']);
    host.call('runRepair');
    const rules = host.grid.validations(hires).map(({ rect, rule }) => [rect.left, rule.criteria]);
    expect(rules).toEqual(
      expect.arrayContaining([
        [4, ['active', 'paused', 'left']],
        [5, ['Sol', 'Luz']],
        [8, ['0000011']],
      ]),
    );
    expect(plan(host)).toEqual(SOUND);
  });

  test('names both rows of a duplicate key and deletes neither', () => {
    const host = withHires();
    host.edit((person) => person.type('Hires', 'A3', 'H-0001'));
    const before = seen(host);
    expect(plan(host)).toEqual({
      lines: [],
      notes: ['Hires row 3 has the same Hire ID as row 2 (H-0001): give one of them its own, or clear it.'],
    });
    host.call('runRepair');
    expect(seen(host)).toBe(before);
  });

  test('looks at rows also where a header is missing, as if it were back', () => {
    const host = withHires();
    host.edit((person) => {
      person.type('Hires', 'C1', 'Job');
      person.type('Hires', 'A3', 'H-0001');
      person.type('Hires', 'D1', 'Erster Tag');
    });
    expect(plan(host)).toEqual({
      lines: ['“Hires”: the header of column D, now “Erster Tag”, becomes “Start date”.'],
      notes: ['Hires row 3 has the same Hire ID as row 2 (H-0001): give one of them its own, or clear it.'],
    });
  });

  test('brings back the header that drop-downs of another sheet follow', () => {
    const host = withHires();
    host.edit((person) => person.type('Roles', 'A1', 'Was'));
    expect(plan(host).lines).toEqual(['“Roles”: the header of column A, now “Was”, becomes “Role”.']);
    host.call('runRepair');
    expect(plan(host)).toEqual(SOUND);
  });

  test('says what somebody else protects, and mends the rest', () => {
    const host = withHires();
    host.edit((person) => {
      person.deleteColumns('Hires', 12, 1);
      person.deleteColumns('Plans', 15, 1);
      person.protect('Hires');
      person.protect('Plans', 'B2:B9');
    });
    expect(plan(host)).toEqual({
      lines: ['New column “Original due” at the end of “Plans” (column O).'],
      notes: [
        '“Hires” is protected by somebody else, and Ramplight cannot write there for you: ask for the right to edit it (Data → Protect sheets and ranges).',
        '“Plans”: B2:B9 is protected by somebody else, and Ramplight cannot write there for you: ask for the right to edit it (Data → Protect sheets and ranges).',
      ],
    });
    expect(host.call('runRepair')).toMatchObject({ sentence: 'Repaired 1 thing.' });
    expect(plan(host).lines).toEqual([]);
  });

  test('hides its own sheets again, and says when the list for undo is gone', () => {
    const host = withHires();
    host.edit((person) => {
      person.hideSheet('_journal', false);
      person.deleteSheet('_history');
    });
    expect(plan(host)).toEqual({
      lines: ['The sheet “_journal”, which Ramplight keeps for itself, is hidden again.'],
      notes: [
        'The hidden list for Undo was deleted: what was changed before can no longer be undone (File → Version history can).',
      ],
    });
    host.call('runRepair');
    expect(plan(host).lines).toEqual([]);
    expect(host.grid.sheets().find(({ name }) => name === '_journal')?.hidden).toBe(true);
    apply(host, changes('hires', add({ ...BEN, hireId: 'H-0003' })));
    expect(plan(host).notes).toEqual([]);
  });

  test('begins the list for undo anew when it can no longer be read', () => {
    const host = withHires();
    const { id } = host.grid.sheets().find(({ name }) => name === '_history') ?? { id: '' };
    const counts = host.values('_history')[0]?.findIndex((cell) => String(cell).startsWith(':{')) ?? -1;
    host.grid.write(id, 0, counts, [[{ literal: ':{oops' }]]);
    expect(plan(host).lines).toEqual([
      'The hidden list for Undo was edited and can no longer be read: it begins anew. Your rows stay as they are.',
    ]);
    host.call('runRepair');
    expect(plan(host).lines).toEqual([]);
    apply(host, changes('hires', add({ ...BEN, hireId: 'H-0003' })));
    expect(host.call('listUndo')).toHaveLength(1);
  });

  test('says where the log was altered', () => {
    const host = withHires();
    host.edit((person) => person.type('Log', 'C2', 'nothing'));
    const { lines, notes } = plan(host);
    expect(lines).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('row 2');
  });

  test('brings back the named range by which a copy finds the sheet', () => {
    const host = withHires();
    host.grid.removeNamedRange('Ramplight_Hires');
    expect(plan(host).lines).toEqual([
      '“Hires”: the named range comes back that finds the sheet in a copy of the file.',
    ]);
    host.call('runRepair');
    expect(host.grid.namedRanges().find(({ name }) => name === 'Ramplight_Hires')?.rect.columns).toBe(12);
    expect(plan(host)).toEqual(SOUND);
  });

  test('completes a sheet that Settings does not know', () => {
    const host = withHires();
    const row = host.values('Settings').findIndex(([name]) => name === 'Sheet: Plans') + 1;
    const plans = idOf(host, 'Plans');
    host.edit((person) => person.clear('Settings', `A${row}:C${row}`));
    host.grid.setConditionalFormats(plans, []);
    host.grid.setFormat(plans, column(0), '');
    expect((host.call('planSetup', ['ramp']) as Plan).lines).toEqual([
      '“Plans” is not in Settings: its drop-downs, formats, notes and entry come back.',
    ]);
    host.call('runSetup', ['ramp']);
    expect(host.grid.conditionalFormats(plans)).toHaveLength(3);
    expect(host.cell('Plans', 'A2').format).toBe('@');
    expect(plan(host)).toEqual(SOUND);
  });

  test('puts a new column where nothing stands, and leaves a column of the user’s own its header', () => {
    const host = withHires();
    host.edit((person) => {
      person.deleteColumns('Hires', 11, 2);
      person.type('Hires', 'K1', 'Shoe size');
      person.type('Hires', 'M2', 'mine, without a header');
    });
    expect(plan(host).lines).toEqual([
      'New column “Currency” at the end of “Hires” (column N).',
      'New column “Left on” at the end of “Hires” (column O).',
    ]);
    host.call('runRepair');
    expect(host.values('Hires')[0]?.slice(10)).toEqual(['Shoe size', '', '', 'Currency', 'Left on']);
    expect(host.values('Hires')[1]?.[12]).toBe('mine, without a header');
    expect(plan(host)).toEqual(SOUND);
  });

  test('a set-up of ten sheets makes few calls', () => {
    const host = openWorkbook();
    host.call('runSetup', ['ramp', 'kpi']);
    const { calls, writes } = host.counters;
    expect(writes).toBeLessThanOrEqual(120);
    expect(calls).toBeLessThanOrEqual(175);
  });
});
