import { formatsOf } from '../actions/report/formats';
import type { ReportFunction } from '../actions/report/formula';
import type { Offer } from '../actions/report/offers/draft';
import { argsOf, checkWhole, tokenOf, wanted, withHeader } from '../actions/report/preview';
import { reportView, type Understood, understand } from '../actions/report/view';
import { RampError } from '../domain/error';
import { RAMP_AHT_BY } from '../functions/aht-by';
import { RAMP_LISTINGS_BY } from '../functions/listings-by';
import { RAMP_RATIOCI } from '../functions/ratioci';
import { RAMP_ROAS_BY } from '../functions/roas-by';
import { RAMP_TREND } from '../functions/trend';
import { t } from '../i18n/text';
import type { Cell } from '../model/cell';
import type { ChangeSet, FormulaChange } from '../model/changeset';
import { isDate } from '../model/decode';
import type { Rpc } from '../rpc';
import type { ReportArea, ReportSource } from '../rpc/reports';
import { applyChangeSet, recover } from '../workbook/apply';
import { sheetClock } from '../workbook/clock';
import { placeFormula } from '../workbook/formula';
import { withDocumentLock } from '../workbook/lock';
import {
  areaProblem,
  cellName,
  formulaAt,
  freeTabName,
  isSetUp,
  readTab,
  readWhole,
  type Spot,
  selectedSpot,
  showSpot,
  spotName,
} from '../workbook/report';
import { statedUser } from '../workbook/user';

type Args = readonly unknown[];

/** The very functions that the cell will call: what the preview shows is what they answer. */
const FUNCTIONS: Readonly<Record<ReportFunction, (args: Args) => readonly (readonly unknown[])[]>> = {
  RAMP_AHT_BY: ([hire, talk, hold, wrap, handled]) => RAMP_AHT_BY(hire, talk, hold, wrap, handled),
  RAMP_ROAS_BY: ([hire, revenue, spend, refunds]) => RAMP_ROAS_BY(hire, revenue, spend, refunds),
  RAMP_LISTINGS_BY: ([hire, accepted, complexity, rework]) =>
    RAMP_LISTINGS_BY(hire, accepted, complexity, rework),
  RAMP_TREND: ([group, date, above, below, period]) => RAMP_TREND(group, date, above, below, period),
  RAMP_RATIOCI: ([numerator, denominator]) => RAMP_RATIOCI(numerator, denominator),
};

/** The first rows are enough to see whether it is what one wants. */
const SHOWN = 6;

export const reportOffers: Rpc['reportOffers'] = ({ sheetId, roles }) => {
  const tab = readTab(sheetId);
  return reportView(tab, tab.own, sheetClock(), roles);
};

export const reportPreview: Rpc['reportPreview'] = (input) => {
  const { region, offer } = chosen(input);
  const last = region.last ?? region.end;
  const cells = readWhole(region.sheetId, wanted(offer), region.first, last - region.first + 1);
  const notes = checkWhole(offer, region, cells);
  const rows = withHeader(offer, region, compute(offer, argsOf(offer, cells), region.first));
  const size = { rows: rows.length, columns: rows[0]?.length ?? 0 };
  return {
    id: offer.id,
    title: offer.title,
    formula: offer.formula,
    notes: [...offer.notes, ...notes],
    rows: rows.slice(0, SHOWN).map((row) => row.map(asCell)),
    size,
    reads: readsOf(offer, region),
    token: tokenOf(offer, region, size),
  };
};

export const reportPlace: Rpc['reportPlace'] = ({ size, reads }) => {
  const target = selectedSpot();
  return { target, ...spotName(target), problem: areaProblem(target, size, reads) };
};

/** The first cell of a tab that is not there yet. */
const NEW_TAB: Spot = { sheetId: 0, row: 0, column: 0 };

export const reportInsert: Rpc['reportInsert'] = (input) =>
  withDocumentLock(() => {
    recover();
    const { region, offer } = chosen(input);
    const { size } = input;
    if (tokenOf(offer, region, size) !== input.token)
      throw new RampError('report.changed', { sheet: region.sheet });
    if (input.target) {
      const problem = areaProblem(input.target, size, readsOf(offer, region));
      if (problem !== '') throw new RampError('report.place', { problem });
    }
    const place = input.target
      ? { ...input.target, sheet: spotName(input.target).sheet }
      : { ...NEW_TAB, sheet: freeTabName(offer.title), tab: { ...size, formats: formatsOf(offer) } };
    const where = { sheet: place.sheet, cell: cellName(place) };
    const title = t('report.inserted', { title: offer.title, ...where });
    const change = { ...place, before: '', after: offer.formula };
    const { formula, changeId } = write({ action: 'report.insert', title, tables: [], formula: change });
    const { sheetId, row, column } = formula;
    const sentence = t('report.done', { title: offer.title, ...where });
    return { sentence, target: { sheetId, row, column }, ...where, formula: formula.after, changeId };
  });

export const reportRemove: Rpc['reportRemove'] = ({ target, formula, changeId }) =>
  withDocumentLock(() => {
    recover();
    if (formulaAt(target) !== formula) throw new RampError('report.edited');
    const where = spotName(target);
    const sentence = t('report.removed', where);
    const change = { ...target, sheet: where.sheet, before: formula, after: '' };
    const undoOf = changeId ?? '';
    const set = { action: 'report.remove', title: sentence, tables: [], formula: change };
    return { sentence, changeId: write(set, undoOf).changeId };
  });

/**
 * With sheets of ours a report is a change like any other, logged and kept for undo. In a spreadsheet without them it
 * is one formula and nothing else: no sheet is made for it.
 */
function write(changeSet: ChangeSet & { readonly formula: FormulaChange }, undoOf = ''): Written {
  if (!isSetUp()) return { formula: placeFormula(changeSet.formula), changeId: null };
  const { formula = changeSet.formula, changeId } = applyChangeSet(changeSet, { user: statedUser(), undoOf });
  return { formula, changeId };
}

type Written = { readonly formula: FormulaChange; readonly changeId: string | null };

export const reportShow: Rpc['reportShow'] = ({ target }) => ({ sheet: showSpot(target) });

/** The offer that was chosen, from the tab as it is now. */
function chosen({ sheetId, roles, offer: id }: ReportSource & { readonly offer: string }): Understood & {
  readonly offer: Offer;
} {
  const found = understand(readTab(sheetId), sheetClock(), roles);
  const offer = found?.offers.find((each) => each.id === id);
  if (!found || !offer) throw new RampError('report.noLonger');
  return { ...found, offer };
}

function readsOf(offer: Offer, { sheetId, first, last }: Understood['region']): ReportArea {
  return { sheetId, first, last, columns: offer.uses.map(({ column }) => column) };
}

/** @throws RampError `report.refused` with the function's own sentence. */
function compute(offer: Offer, args: Args, first: number) {
  try {
    return FUNCTIONS[offer.call.fn](args);
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/^RAMP_\w+: /, '');
    throw new RampError('report.refused', { reason, row: first + 1 });
  }
}

function asCell(value: unknown): Cell {
  if (isDate(value)) return sheetClock().stamp(value).slice(0, 10);
  return value as Cell;
}
