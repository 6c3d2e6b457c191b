import { lookUp } from '../../src/i18n/text';
import { foldHeader } from '../../src/model/header';
import { allTables, starterTables, tableSpec } from '../../src/model/tables';

describe('the tables', () => {
  test('are the sheets of the spreadsheet, each once', () => {
    const sheets = allTables().map((table) => table.sheet);
    expect(sheets).toHaveLength(22);
    expect(new Set(sheets).size).toBe(22);
  });

  test.each(allTables().map((table) => [table.sheet, table] as const))(
    '%s is consistent',
    (_sheet, table) => {
      const ids = table.fields.map((field) => field.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining([...table.key, table.endsBy]));
      for (const field of table.fields) {
        expect([
          field.id,
          lookUp(`help.${table.id}.${field.id}`, {}) ?? lookUp(`help.${field.id}`, {}),
        ]).not.toContain(null);
        const source = field.optionsFrom;
        if (source) expect(tableSpec(source.table).fields.map(({ id }) => id)).toContain(source.field);
      }
    },
  );

  test.each(allTables().map((table) => [table.sheet, table] as const))(
    'headers and aliases of %s are unambiguous',
    (_sheet, table) => {
      const headers = table.fields.map((field) => foldHeader(field.header));
      expect(new Set(headers).size).toBe(headers.length);
      for (const field of table.fields) {
        const aliases = field.aliases ?? [];
        expect(aliases).toEqual(aliases.map(foldHeader));
        expect(new Set(aliases).size).toBe(aliases.length);
      }
    },
  );

  test('are built one at a time and once', () => {
    expect(tableSpec('hires')).toBe(tableSpec('hires'));
  });

  test('headers of Hires are those of the design', () => {
    expect(tableSpec('hires').fields.map((field) => field.header)).toEqual([
      'Hire ID',
      'Name',
      'Role',
      'Start date',
      'Status',
      'Manager',
      'Time zone',
      'FTE',
      'Weekend',
      'Holiday calendar',
      'Currency',
      'Left on',
    ]);
  });

  test('set-up starts with few sheets', () => {
    expect(starterTables(['ramp'])).toEqual(['hires', 'roles', 'plans', 'leave', 'holidays', 'settings']);
    expect(starterTables([])).toEqual(['settings']);
  });
});
