import Papa from 'papaparse';
import type { Host } from '../host/host';

/** Fills the only sheet of a new workbook with a delimited text, each value read as if somebody typed it. */
export function fillFromText(host: Host, name: string, text: string): void {
  const rows = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' }).data;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const [sheet] = host.grid.sheets();
  if (!sheet || rows.length === 0) return;
  const tab =
    name
      .replace(/[[\]*?:/\\'"]/g, ' ')
      .slice(0, 100)
      .trim() || sheet.name;
  host.edit((person) => {
    if (tab !== sheet.name) person.renameSheet(sheet.name, tab);
    if (rows.length > sheet.rows) person.insertRows(tab, sheet.rows + 1, rows.length - sheet.rows);
    if (width > sheet.columns) person.insertColumns(tab, sheet.columns + 1, width - sheet.columns);
    person.paste(
      tab,
      'A1',
      rows.map((row) => Array.from({ length: width }, (_none, i) => row[i] ?? '')),
    );
  });
}
