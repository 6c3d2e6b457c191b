import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { adoptSheet, kpisOf, sheetContent } from './adopt';
import { call, open } from './drive';

jest.setTimeout(240_000);

const FILE = `${__dirname}/../../../shared/data/xlsx/sales-kpi-dashboard.xlsx`;
const SHEETS = ['Raw Data', 'Pivot Table', 'Dashboard'];

type Entry = {
  readonly row: number;
  readonly name: string;
  readonly day: string;
  readonly calls: number | null;
  readonly mean: number | null;
};

/** The file's own cells, read without the engine: name, day, calls reached, average seconds. */
function entries(): readonly Entry[] {
  const files = unzipSync(readFileSync(FILE));
  const xml = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const words = [...xml('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)].map(
    ([, word]) => word ?? '',
  );
  const rows = [...xml('xl/worksheets/sheet1.xml').matchAll(/<row r="(\d+)"[^>]*>(.*?)<\/row>/gs)];
  return rows.slice(1).map(([, row, content]) => {
    const cells = new Map<string, string>();
    for (const [, column = '', kind = '', inside = ''] of (content ?? '').matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const value = /<v>(.*?)<\/v>/.exec(inside)?.[1];
      if (value !== undefined)
        cells.set(column, kind.includes('t="s"') ? (words[Number(value)] ?? '') : value);
    }
    const number = (column: string) => (cells.has(column) ? Number(cells.get(column)) : null);
    const day = new Date((Number(cells.get('C')) - 25_569) * 86_400_000).toISOString().slice(0, 10);
    return { row: Number(row), name: cells.get('A') ?? '', day, calls: number('E'), mean: number('F') };
  });
}

/** Calls and the ratio of sums for each person and month; a row without a count of calls is left out. */
function expected() {
  const found = new Map<string, { contacts: number; seconds: number }>();
  for (const { name, day, calls, mean } of entries()) {
    if (calls === null || mean === null) continue;
    const key = `${day.slice(0, 7)} ${name}`;
    const before = found.get(key) ?? { contacts: 0, seconds: 0 };
    found.set(key, { contacts: before.contacts + calls, seconds: before.seconds + calls * mean });
  }
  return found;
}

(existsSync(FILE) ? describe : describe.skip)('a sales KPI workbook that nobody prepared', () => {
  const host = open({
    engine: 'sheets',
    timeZone: 'Asia/Dhaka',
    locale: 'en_US',
    today: '2024-12-31',
    xlsx: FILE,
  });
  const before = SHEETS.map((name) => sheetContent(host, name));

  test('its columns are mapped without a correction', () => {
    const { table, mapping, check, preview } = adoptSheet(host, 'Raw Data');
    expect(table).toBe('contacts');
    expect(mapping.columns.flatMap(({ header, field }) => (field ? [[field, header]] : []))).toEqual([
      ['hireId', 'Name'],
      ['date', 'Date'],
      ['handled', 'Calls Reached'],
      ['talk', 'Average Duration (sec)'],
    ]);
    expect(check.suggestions.length).toBe(26);
    expect(preview.notes.slice(0, 3)).toEqual([
      '310 rows read, of 26 names, Jan 1, 2024 to Dec 1, 2024.',
      '“Average Duration (sec)” is an average: it is multiplied by “Calls Reached” to get the seconds worked.',
      '2 rows are left out, because a cell in them cannot be read:',
    ]);
    expect(preview.notes.slice(3, 5)).toEqual([
      expect.stringMatching(/^Raw Data row 35, Calls Reached: /),
      expect.stringMatching(/^Raw Data row 36, Calls Reached: /),
    ]);
  });

  test('calls and AHT of each person in each month are the ratio of sums, to the digit', () => {
    const wanted = expected();
    let compared = 0;
    for (let month = 1; month <= 12; month += 1) {
      const from = `2024-${String(month).padStart(2, '0')}-01`;
      const last = new Date(Date.UTC(2024, month, 0)).toISOString().slice(0, 10);
      const kpis = kpisOf(host, from, last, '2024-12-31');
      for (const [key, { contacts, seconds }] of wanted) {
        if (!key.startsWith(from.slice(0, 7))) continue;
        const found = kpis.get(key.slice(8));
        expect([key, found?.contacts]).toEqual([key, contacts]);
        expect(Number(found?.aht)).toBeCloseTo(seconds / contacts, 9);
        compared += 1;
      }
    }
    expect(compared).toBe(wanted.size);
  });

  test('nothing in the workbook was changed', () => {
    expect(SHEETS.map((name) => sheetContent(host, name))).toEqual(before);
    expect(call(host, 'adoptSheets', {}).adopted).toEqual([
      { table: 'contacts', sheetId: expect.any(Number), sheet: 'Raw Data', problem: '' },
    ]);
  });
});
