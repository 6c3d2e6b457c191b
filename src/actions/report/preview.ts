import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import { sha256 } from '../../model/hash';
import { stableJson } from '../../model/json';
import type { ReportRole } from '../../rpc/reports';
import { isTotalLabel } from '../import/total';
import { kindOf } from './cells';
import type { Column } from './columns';
import { findFault } from './fault';
import { argValue, type Cells, cellName, columnsOf, type Label } from './formula';
import { name, type Offer } from './offers/draft';
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
  checkFilled(offer, region, cells);
  if (offer.guard) {
    const codes = new Set(
      (cells.get(offer.guard.column) ?? []).map((cell) => String(cell).trim().toUpperCase()).filter(Boolean),
    );
    if (codes.size > 1) {
      const list = [...codes].slice(0, 4).join(', ');
      throw new RampError('report.currencies', { header: name(offer.guard), list });
    }
  }
  const totals = offer.uses
    .filter(({ role }) => isGroup(role))
    .flatMap((column) => {
      const at = (cells.get(column.column) ?? []).findIndex(
        (cell) => typeof cell === 'string' && isTotalLabel(cell),
      );
      return at < 0 ? [] : [t('report.seen.subtotals', { row: region.first + at + 1 })];
    });
  return [...totals, ...singles(offer, cells)];
}

/** Where these are blank in a row the ratios refuse, by the names of their arguments: here the cell is named. */
const FILLED: readonly ReportRole[] = ['spend', 'revenue', 'orders'];

function checkFilled({ call, uses }: Offer, region: Region, cells: Cells): void {
  if (call.fn !== 'RAMP_ROAS_BY' && call.fn !== 'RAMP_RATIOCI') return;
  const isBlank = ({ column }: Column, at: number): boolean =>
    kindOf(cells.get(column)?.[at] ?? '') === 'blank';
  for (const column of uses.filter(({ role }) => FILLED.includes(role))) {
    const at = (cells.get(column.column) ?? []).findIndex(
      (_cell, row) => isBlank(column, row) && !uses.every((each) => isBlank(each, row)),
    );
    if (at < 0) continue;
    const cell = cellName(region.first + at, column.column);
    const problem = t('report.fault.blank', { header: name(column), cell });
    throw new RampError('report.column', { problem });
  }
}

/** A range over the rows of a group needs two of them. */
function singles({ call, uses }: Offer, cells: Cells): readonly string[] {
  const group = uses.find(({ column }) => columnsOf(call.args[0] ?? { kind: 'none' }).includes(column));
  if (call.fn !== 'RAMP_ROAS_BY' || !group) return [];
  const rows = new Map<string, number>();
  for (const cell of cells.get(group.column) ?? []) {
    const label = String(cell).trim().toLowerCase();
    if (label !== '') rows.set(label, (rows.get(label) ?? 0) + 1);
  }
  const single = [...rows.values()].filter((count) => count === 1).length;
  if (single === 0) return [];
  return [t(single === rows.size ? 'report.note.allSingle' : 'report.note.single', { group: name(group) })];
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
