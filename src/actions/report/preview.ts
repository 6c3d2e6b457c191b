import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import { sha256 } from '../../model/hash';
import { stableJson } from '../../model/json';
import { isTotalLabel } from '../import/total';
import { findFault } from './fault';
import { argValue, type Cells, columnsOf, type Label } from './formula';
import { name, type Offer } from './offers';
import type { Region } from './region';
import { isGroup } from './roles';
import { problemOf } from './view';

/** The columns of a report that are read as a whole before it is shown. */
export function wanted(offer: Offer): readonly number[] {
  const columns = offer.call.args.flatMap(columnsOf);
  return [...new Set(offer.guard ? [...columns, offer.guard.column] : columns)].sort((a, b) => a - b);
}

/**
 * What a sample cannot show: one bad cell among thousands, a second currency, a total amid the rows.
 *
 * @returns Notes of what is worth knowing.
 * @throws RampError `report.column` naming the cell and the remedy, `report.currencies`.
 */
export function checkWhole(offer: Offer, region: Region, cells: Cells): readonly string[] {
  for (const column of offer.uses) {
    const fault = findFault(column.role, cells.get(column.column) ?? [], (at) => region.first + at);
    if (fault) throw new RampError('report.column', { problem: problemOf({ ...column, fault }) });
  }
  if (offer.guard) {
    const codes = new Set(
      (cells.get(offer.guard.column) ?? []).map((cell) => String(cell).trim().toUpperCase()).filter(Boolean),
    );
    if (codes.size > 1) {
      const list = [...codes].slice(0, 4).join(', ');
      throw new RampError('report.currencies', { header: name(offer.guard), list });
    }
  }
  return offer.uses
    .filter(({ role }) => isGroup(role))
    .flatMap((column) => {
      const at = (cells.get(column.column) ?? []).findIndex(
        (cell) => typeof cell === 'string' && isTotalLabel(cell),
      );
      return at < 0 ? [] : [t('report.seen.subtotals', { row: region.first + at + 1 })];
    });
}

/** What the function is given, as the sheet would hand it over. */
export function argsOf({ call }: Offer, cells: Cells): readonly unknown[] {
  return call.args.map((arg) => argValue(arg, cells));
}

/** The result as it will stand: the header row on top, only the columns that are kept. */
export function withHeader<C>(
  offer: Offer,
  region: Region,
  result: readonly (readonly C[])[],
): readonly (readonly (C | string)[])[] {
  const { labels, keep } = offer.call;
  const rows = keep === undefined ? result : result.map((row) => row.slice(0, keep));
  const head = labels.map((label) => labelText(label, region));
  return head.length === 0 ? rows : [head, ...rows];
}

function labelText(label: Label, region: Region): string {
  if (label.kind === 'text') return label.text;
  const column = region.columns.find((each) => each.column === label.column);
  return column?.headerCell ?? '';
}

/** Names what a person agreed to: the formula, and what its columns are called. */
export function tokenOf(
  offer: Offer,
  region: Region,
  size: { readonly rows: number; readonly columns: number },
): string {
  const headers = offer.uses.map((column) => [column.column, column.names]);
  return sha256(
    stableJson([region.sheetId, offer.id, offer.formula, headers, size.rows, size.columns]),
  ).slice(0, 24);
}
