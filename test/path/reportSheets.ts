import { call, type Host, open } from './drive';

type Texts = readonly (readonly string[])[];
type Options = NonNullable<Parameters<typeof open>[0]>;

/** A spreadsheet with one tab, pasted as a person pastes an export: every value is read as if typed. */
export function withTab(rows: Texts, name = 'Export', options: Options = {}): Host {
  const host = open({ engine: 'sheets', timeZone: 'America/New_York', locale: 'en_US', ...options });
  const [sheet] = host.grid.sheets();
  if (!sheet) throw new Error('no sheet');
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  host.edit((person) => {
    person.renameSheet(sheet.name, name);
    if (rows.length > sheet.rows) person.insertRows(name, sheet.rows + 1, rows.length - sheet.rows);
    person.paste(
      name,
      'A1',
      rows.map((row) => Array.from({ length: width }, (_none, i) => row[i] ?? '')),
    );
  });
  return host;
}

const two = (n: number): string => String(n).padStart(2, '0');
const AGENTS = ['Ana', 'Bo', 'Cy', 'Dee'];

/** A call-centre log: durations, unanswered calls, a topic. */
export function callLog(header: readonly string[], rows: number, date: (i: number) => string): Texts {
  return [
    header,
    ...Array.from({ length: rows }, (_none, i) => [
      `T${i}`,
      AGENTS[i % 4] as string,
      date(i),
      i % 3 ? 'Billing' : 'Access',
      i % 6 === 0 ? '' : `0:0${2 + (i % 5)}:${two((i * 7) % 60)}`,
    ]),
  ];
}

/** An ad report: two rows of headers under a title, totals at the end. */
export function adReport(header: Texts, rows: number, currency: (i: number) => string = () => 'USD'): Texts {
  return [
    ['Campaign report'],
    ...header,
    ...Array.from({ length: rows }, (_none, i) => [
      `2026-0${1 + (i % 4)}-${two(1 + (i % 27))}`,
      ['Sun care', 'Hair oil', 'Soap'][i % 3] as string,
      String(20 + (i % 11) * 1.37),
      String((i % 7) * 12.5),
      String(i % 4),
      currency(i),
    ]),
    ['Total', '', '9999', '9999', '99', ''],
  ];
}

/** Monthly KPIs: titles above, averages with their counts, a blank here and there, a grand total. */
export function kpiSheet(header: readonly string[], totals: string, date: (month: string) => string): Texts {
  const rows = AGENTS.flatMap((name, a) =>
    Array.from({ length: 6 }, (_none, i) => [
      name,
      date(two(i + 1)),
      String(70 + a * 5 + i),
      String(200 + a * 11 + i * 3),
      i === 2 && a === 1 ? '' : String(3 + ((a + i) % 4)),
    ]),
  );
  return [['Sales KPI'], ['January to June'], [], header, ...rows, [totals, '', '1900', '', '99']];
}

/** Every offer: what its preview says, and what the cells show once the formula stands in a new tab. */
export function previewsAndCells(host: Host) {
  const view = call(host, 'reportOffers', {});
  return view.offers.map(({ id, title }) => {
    const preview = call(host, 'reportPreview', { sheetId: view.sheetId, offer: id });
    const { token, size } = preview;
    const { sheet } = call(host, 'reportInsert', { sheetId: view.sheetId, offer: id, token, size });
    const cells = host
      .values(sheet)
      .map((row) => row.map((cell) => (cell instanceof Date ? civil(host, cell) : cell)));
    return { title, preview, cells };
  });
}

function civil(host: Host, date: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: host.book.zone.id }).format(date);
  return parts.slice(0, 10);
}
