import { columnValues, type FileTable } from '../layout';
import { parseDate } from '../values/date';
import { fold, isBlank, tidy } from '../values/text';

/** Exchange rates with a column for each currency, as the European Central Bank publishes them. */
export type WideRates = {
  readonly dateColumn: number;
  readonly currencies: readonly string[];
  readonly firstDay: string;
  readonly lastDay: string;
};

/** So many columns named by three capital letters are currencies. */
const ENOUGH = 3;

export function wideRates(file: FileTable): WideRates | null {
  const currencies = file.header.map(tidy).filter((name) => /^[A-Z]{3}$/.test(name));
  const dateColumn = file.header.findIndex((name) =>
    ['date', 'time period', 'fecha', 'data', '日期'].includes(fold(name)),
  );
  if (dateColumn < 0 || currencies.length < ENOUGH || currencies.length < (file.header.length - 1) * 0.7)
    return null;
  const days = columnValues(file, dateColumn)
    .map((value) => parseDate(value, 'dmy') ?? '')
    .filter((day) => day !== '')
    .sort();
  if (days.length === 0) return null;
  return { dateColumn, currencies, firstDay: days[0]!, lastDay: days[days.length - 1]! };
}

/** The same rates as one line for each day and currency, from a day on; `N/A` is no rate and no line. */
export function longRates(
  file: FileTable,
  wide: WideRates,
  currencies: readonly string[],
  from: string,
): FileTable {
  const columns = file.header
    .map((name, column) => ({ name: tidy(name), column }))
    .filter(({ name }) => currencies.includes(name));
  const rows = file.rows.flatMap(({ line, cells }) => {
    const written = cells[wide.dateColumn] ?? '';
    const day = parseDate(written, 'dmy');
    if (day !== null && day < from) return [];
    return columns
      .filter(({ column }) => !isBlank(cells[column] ?? ''))
      .map(({ name, column }) => ({ line, cells: [written, name, cells[column] ?? ''] }));
  });
  return { ...file, header: ['Date', 'Currency', 'Units per EUR'], rows };
}

/** From the first day of the year before the last day in the file: what ramps and reports usually need. */
export function usualStart(wide: WideRates): string {
  const start = `${Number(wide.lastDay.slice(0, 4)) - 1}-01-01`;
  return start < wide.firstDay ? wide.firstDay : start;
}
