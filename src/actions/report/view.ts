import { t } from '../../i18n/text';
import type { WallClock } from '../../model/decode';
import { shown } from '../../model/problem';
import type { ReportView } from '../../rpc/reports';
import { type Column, type Roles, readColumns } from './columns';
import { cellName } from './formula';
import { name, type Offer } from './offers/draft';
import { makeOffers } from './offers/offers';
import { findRegion, isTotalRow, type Region, type TabSample } from './region';

/** A tab as the add-on understands it. */
export type Understood = {
  readonly region: Region;
  readonly columns: readonly Column[];
  readonly offers: readonly Offer[];
  readonly missing: readonly string[];
};

/** Null where there is no table with two rows below the header to report on. */
export function understand(sample: TabSample, clock: WallClock, roles: Roles = []): Understood | null {
  const region = findRegion(sample);
  if (region === null || region.rows.length < 2) return null;
  const columns = readColumns(region, clock, roles);
  return { region, columns, ...makeOffers(region, columns) };
}

/** What the sidebar shows of a tab before anything is chosen. */
export function reportView(sample: TabSample, own: boolean, clock: WallClock, roles: Roles = []): ReportView {
  const { sheetId, name: sheet } = sample;
  const nothing = { sheetId, sheet, seen: [], columns: [], offers: [], missing: [] };
  if (own) return { ...nothing, state: 'own' };
  if (sample.rows === 0) return { ...nothing, state: 'empty' };
  const found = understand(sample, clock, roles);
  if (found === null) return { ...nothing, state: 'few' };
  const { region, columns, offers, missing } = found;
  const read = new Set(offers.flatMap(({ uses, guard }) => [...uses, ...(guard ? [guard] : [])]));
  return {
    state: 'table',
    sheetId,
    sheet,
    seen: seen(region),
    columns: columns.map((column) => ({
      column: column.column,
      name: name(column),
      sample: column.samples[0] ?? '',
      role: column.role,
      used: read.has(column),
      problem: problemOf(column),
    })),
    offers: offers.map(({ id, title, sentence }) => ({ id, title, sentence })),
    missing,
  };
}

function seen(region: Region): string[] {
  const { headerRow, headerRows, titles, first, last, end, totals, notes } = region;
  const count = (last ?? end) - first + 1;
  const row = (headerRow ?? 0) + 1;
  const out = [
    headerRow === null
      ? t('report.seen.noHeader', { count })
      : headerRows === 2
        ? t('report.seen.twoHeaders', { count, row: row - 1, second: row })
        : t('report.seen.rows', { count, row }),
  ];
  if (titles > 0) out.push(t('report.seen.titles', { count: titles }));
  if (totals > 0)
    out.push(t('report.seen.totals', { count: totals, first: first + 1, last: (last ?? end) + 1 }));
  else if (notes > 0)
    out.push(t('report.seen.notes', { count: notes, first: first + 1, last: (last ?? end) + 1 }));
  const inside = region.rows.find(({ cells }) => isTotalRow(cells));
  if (inside) out.push(t('report.seen.subtotals', { row: inside.row + 1 }));
  return out;
}

/** Why a column cannot be used, with the cell and the remedy; `''` when it can. */
export function problemOf(column: Column): string {
  const { fault } = column;
  if (fault === null) return '';
  const { value } = fault.key === 'dateAsTime' ? { value: '' } : shown(fault.value);
  const cell = cellName(fault.row, column.column);
  return t(`report.fault.${fault.key}`, { header: name(column), value, cell });
}
