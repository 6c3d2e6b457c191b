import type { ChangeSet } from '../../src/model/changeset';
import { changeSetHash } from '../../src/model/hash';
import { ANA, add, apply, BEN, changes, openWorkbook, table, withHires } from './workbook';

const hostile = [
  '=1+1',
  '+49 151 2345',
  '-5',
  '@import',
  "'quoted",
  '\tindented',
  '＝SUM(A1)',
  '007',
  '1/2/2024',
  '2024-01-02',
  '1e5',
  '50%',
  'TRUE',
  '🙂 emoji',
  'שלום עולם',
  '  spaces  ',
  'two\nlines',
  '\ud83d lone half',
];

describe('applying a change set', () => {
  test.each(hostile)('writes %j as it is given', (name) => {
    const host = withHires();
    apply(host, changes('hires', add({ ...ANA, hireId: 'H-0003', name, manager: name })));
    const row = table(host, 'hires').rows[2]!.values;
    expect([row.name, row.manager]).toEqual([name, name]);
    expect(host.cell('Hires', 'B4').formula).toBe('');
  });

  test('writes a cell of 50,000 characters, and refuses a longer one', () => {
    const host = withHires();
    const row = { hireId: 'H-0001', weekOf: '2026-03-02', numbers: 'é'.repeat(50_000) };
    const set = (numbers: string) =>
      changes('checkIns', { kind: 'add', key: 'H-0001\u001f2026-03-02', after: { ...row, numbers } });
    expect(host.call('applyChangeSet', set('x'.repeat(50_001)), {})).toMatchObject({
      refused: 'cell.tooLong',
      params: { where: 'Check-ins, Numbers' },
    });
    const { changeId } = apply(host, set(row.numbers));
    expect(table(host, 'checkIns').rows[0]!.values.numbers).toBe(row.numbers);
    const undo = host.call('undoChangeSet', changeId) as { changeSet: ChangeSet };
    apply(host, undo.changeSet, { undoOf: changeId });
    expect(table(host, 'checkIns').rows).toEqual([]);
  });

  test("leaves people's columns, formulas, formats and half-typed rows alone", () => {
    const host = withHires();
    host.edit((person) => {
      person.insertColumns('Hires', 3, 1);
      person.type('Hires', 'C1', 'Badge');
      person.type('Hires', 'C2', '=1+1');
      person.type('Hires', 'C3', '007');
      person.type('Hires', 'N2', 'my note');
      person.type('Hires', 'B4', 'typed by hand');
    });
    apply(
      host,
      changes(
        'hires',
        { kind: 'change', key: 'H-0001', before: { status: 'active' }, after: { status: 'left' } },
        add({ ...BEN, hireId: 'H-0003', name: 'Cleo' }),
      ),
    );
    expect(host.cell('Hires', 'C2').formula).toBe('=1+1');
    expect(host.cell('Hires', 'C3').value).toBe(7);
    expect(host.cell('Hires', 'N2').value).toBe('my note');
    expect(host.cell('Hires', 'B4').value).toBe('typed by hand');
    expect(table(host, 'hires').rows.map(({ row, values }) => [row, values.name, values.status])).toEqual([
      [2, 'Ana', 'left'],
      [3, 'Ben', 'active'],
      [4, 'typed by hand', undefined],
      [5, 'Cleo', 'active'],
    ]);
  });

  test('refuses what is not as the change set says, and writes nothing', () => {
    const host = withHires();
    const before = JSON.stringify(host.values('Hires'));
    const refused = (set: ChangeSet) => host.call('applyChangeSet', set, {});
    const change = { kind: 'change', after: { status: 'left' } } as const;
    expect(refused(changes('hires', { ...change, key: 'H-0001', before: { status: 'paused' } }))).toEqual({
      refused: 'change.moved',
      params: { sheet: 'Hires', row: 2, key: 'H-0001' },
    });
    expect(refused(changes('hires', { ...change, key: 'H-0009', before: {} }))).toMatchObject({
      refused: 'change.gone',
    });
    expect(refused(changes('hires', add(ANA)))).toMatchObject({
      refused: 'change.exists',
      params: { row: 2 },
    });
    expect(refused(changes('hires', add({ ...ANA, hireId: 'H-0003', fte: 0 })))).toMatchObject({
      refused: 'cell.aboveMin',
    });
    expect(JSON.stringify(host.values('Hires'))).toBe(before);
  });

  test("takes back what it wrote when a rule of the user's own refuses the rest", () => {
    const host = withHires();
    const sheet = host.grid.sheets().find(({ name }) => name === 'Holidays')!;
    const rule = { kind: 'list', criteria: ['Madrid'], allowInvalid: false, help: '' } as const;
    host.grid.setValidation(sheet.id, { top: 1, left: 0, rows: 150, columns: 1 }, rule);
    const before = JSON.stringify(host.values('Hires'));
    const set: ChangeSet = {
      ...changes('hires', add({ ...BEN, hireId: 'H-0003', name: 'Cleo' })),
    };
    const holiday = {
      kind: 'add',
      key: 'ES\u001f2026-01-06',
      after: { calendar: 'ES', date: '2026-01-06' },
    } as const;
    const both = { ...set, tables: [...set.tables, { table: 'holidays', rows: [holiday] } as const] };
    expect(host.call('applyChangeSet', both, {})).toMatchObject({
      refused: 'change.rule',
      params: { sheet: 'Holidays' },
    });
    expect(JSON.stringify(host.values('Hires'))).toBe(before);
    expect(host.call('recover')).toBeNull();
  });

  test('is refused when somebody edited a row since the preview, naming it', () => {
    const host = withHires();
    const set = changes('hires', {
      kind: 'change',
      key: 'H-0002',
      before: { status: 'active' },
      after: { status: 'left' },
    });
    const confirm = changeSetHash(set);
    expect(host.call('confirmed', confirm, set)).toMatchObject({ changeId: expect.stringMatching(/^C-/) });
    const other = changes('hires', {
      kind: 'change',
      key: 'H-0002',
      before: { status: 'left' },
      after: { status: 'paused' },
    });
    expect(host.call('confirmed', confirm, other)).toEqual({
      refused: 'change.stale',
      params: { where: 'Hires row 3' },
    });
  });

  test('grows the sheet, and costs calls that do not grow with rows', () => {
    const rows = (from: number, count: number) =>
      Array.from({ length: count }, (_none, i) => ({
        kind: 'add' as const,
        key: `S${from + i}`,
        after: {
          date: '2026-03-02',
          hireId: 'H-0001',
          sourceId: `S${from + i}`,
          talk: i,
          handled: 1,
          ...(i % 3 ? { hold: 5 } : {}),
        },
      }));
    const host = openWorkbook();
    host.call('runSetup', ['kpi']);
    apply(host, changes('contacts', ...rows(0, 3)));
    apply(host, changes('contacts', ...rows(10, 10)));
    const { calls, reads, writes } = host.counters;
    apply(host, changes('contacts', ...rows(1000, 2000)));
    // One more call finds that the sheet must grow, one more read looks at rows that are far from the header.
    expect(host.counters.calls - calls).toBeLessThanOrEqual(4);
    expect(host.counters.reads - reads).toBeLessThanOrEqual(1);
    expect(host.counters.writes - writes).toBeLessThanOrEqual(1);
    expect(reads).toBeLessThanOrEqual(2 * 5 + 4);
    expect(table(host, 'contacts').rows).toHaveLength(2013);
  });

  test('writes scattered cells of one value together', () => {
    const host = openWorkbook();
    host.call('runSetup', ['ramp']);
    const ids = Array.from({ length: 40 }, (_none, i) => `H-${String(i + 1).padStart(4, '0')}`);
    apply(host, changes('hires', ...ids.map((hireId) => add({ ...ANA, hireId, name: hireId }))));
    const some = ids.filter((_id, i) => i % 2 === 0);
    const set = changes(
      'hires',
      ...some.map((key) => ({
        kind: 'change' as const,
        key,
        before: { status: 'active' },
        after: { status: 'paused' },
      })),
    );
    apply(host, set);
    expect(host.counters.byMethod['Range.setValues']).toBeLessThanOrEqual(4);
    expect(table(host, 'hires').rows.filter(({ values }) => values.status === 'paused')).toHaveLength(20);
  });
});
