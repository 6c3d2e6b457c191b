import { lookUp, t } from '../../i18n/text';
import { tableSpec } from '../../model/tables';
import type { Assignment } from '../../rpc/imports';
import { formatCell } from '../format';
import type { Message } from '../import/message';
import type { Region } from '../report/region';
import { foldName } from '../tables';
import type { Adoption } from './adoption';
import { faultOf } from './merge';
import type { AdoptedRows } from './read';
import type { SheetTable } from './sheetTable';

/** Cells named one by one before the rest is counted. */
const LISTED = 3;

/** Where the data lies and what is left out around it, one sentence each. */
export function seenOf({ region, rows, totals, unnamed }: SheetTable): readonly string[] {
  const out = [headersSeen(region, rows.length)];
  if (region.titles > 0) out.push(t('adopt.seen.titles', { count: region.titles }));
  if (totals > 0) out.push(t('adopt.seen.totals', { count: totals }));
  if (region.notes > 0) out.push(t('adopt.seen.notes', { count: region.notes }));
  if (unnamed.length > 0) out.push(t('adopt.seen.unnamed', { count: unnamed.length }));
  return out;
}

function headersSeen({ headerRow, headerRows }: Region, count: number): string {
  const row = (headerRow ?? 0) + 1;
  return headerRows === 2
    ? t('adopt.seen.twoHeaders', { count, row: row - 1, second: row })
    : t('adopt.seen.rows', { count, row });
}

/** What was read of the whole sheet: “312 rows read: 26 people, 1 Jan 2024 to 1 Dec 2024.”, then what was not. */
export function readNotes(
  adoption: Adoption,
  read: AdoptedRows,
  assignments: readonly Assignment[],
  own: number,
  locale: string,
): readonly string[] {
  const { rows, faults, notes, found } = read;
  const days = rows.flatMap(({ values }) => (values.date ? [String(values.date)] : [])).sort();
  const skipped = new Set(assignments.filter(({ skip }) => skip).map(({ source }) => foldName(source)));
  const counted = rows.filter(({ source }) => !skipped.has(foldName(source)));
  const people = new Set(counted.map(({ source }) => foldName(source))).size;
  const [first, last] = [days[0], days[days.length - 1]];
  const count = counted.length;
  const out = [
    first && last
      ? t('adopt.read', {
          count,
          people,
          from: formatCell(first, 'date', locale),
          to: formatCell(last, 'date', locale),
        })
      : t('adopt.readNames', { count, people }),
  ];
  if (rows.length > count) out.push(t('adopt.skipped', { count: rows.length - count }));
  if (found.totals > 0) out.push(t('adopt.seen.totals', { count: found.totals }));
  if (found.region.notes > 0) out.push(t('adopt.seen.notes', { count: found.region.notes }));
  out.push(...notes.map(words));
  const place = { sheet: found.region.sheet, adoption };
  if (faults.length > 0) {
    out.push(t('adopt.faults', { count: faults.length }));
    out.push(...faults.slice(0, LISTED).map((fault) => faultOf(fault, place).message));
    if (faults.length > LISTED) out.push(t('adopt.faultsMore', { count: faults.length - LISTED }));
  }
  if (own > 0 && adoption.table !== 'hires')
    out.push(t('adopt.both', { count: own, table: tableSpec(adoption.table).sheet }));
  return out;
}

function words({ key, params }: Message): string {
  return lookUp(key, params) ?? key;
}
