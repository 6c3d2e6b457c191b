import { t } from '../../i18n/text';
import type { CellStyle, LayoutArea, LayoutCell, SheetLayout } from '../../model/layout';
import type { Tables } from '../../model/snapshot';
import type { BriefView } from '../../rpc/tasks';
import type { ActionContext } from '../context';
import { ACCENT, HEADING, INK, LINE, QUIET, SUBTITLE, TITLE } from '../look';
import { briefOf } from './brief';

/** As wide as a page of A4 or Letter: headings and levels left, what there is to read right. */
const WIDTHS = [150, 560];
/** As many characters of a title stand in one line of that width. */
const TITLE_LINE = 50;
const LABEL: CellStyle = { bold: true, color: QUIET, vertical: 'top', wrap: true, line: LINE };
const TEXT: CellStyle = { color: INK, vertical: 'top', wrap: true, line: LINE };
const FACT: CellStyle = { ...TEXT, bold: true };
const LEVEL: CellStyle = { ...LABEL, align: 'left', bold: false };

function cell(value: string, style: CellStyle): LayoutCell {
  return { value, style };
}

/**
 * The brief as one sheet to print or to send as a PDF. Long text stands in cells that are not merged, because only
 * those grow with it; only the title has a height of its own, which would stay when its row holds other text. The sheet's own name ends with the candidate's ID, so that erasing them deletes it.
 */
export function briefSheet(
  tables: Tables,
  taskId: string,
  context: ActionContext,
): { readonly layout: SheetLayout; readonly brief: BriefView } {
  const brief = briefOf(tables, taskId, context);
  const rows: LayoutCell[][] = [];
  const merges: LayoutArea[] = [];
  const heights: { row: number; pixels: number }[] = [];
  const across = (value: string, style: CellStyle, pixels?: number): void => {
    merges.push({ row: rows.length, column: 0, rows: 1, columns: WIDTHS.length });
    if (pixels !== undefined) heights.push({ row: rows.length, pixels });
    rows.push([cell(value, style)]);
  };
  const pair = (label: string, value: string, style: CellStyle = TEXT): void => {
    rows.push([cell(label, LABEL), cell(value, style)]);
  };
  across(brief.title, { ...TITLE, wrap: true }, brief.title.length > TITLE_LINE ? 66 : 40);
  across(brief.subtitle, SUBTITLE);
  rows.push([]);
  for (const { label, value } of brief.facts) pair(label, value, FACT);
  for (const { heading, text } of brief.sections) pair(heading, text);
  rows.push([]);
  across(t('brief.scored'), HEADING);
  across(brief.scoring, SUBTITLE);
  for (const { criterion, line, anchors } of brief.criteria) {
    rows.push([]);
    const title = [criterion, line].filter(Boolean).join(' · ');
    across(title, { bold: true, color: ACCENT, line: LINE });
    anchors.forEach((anchor, level) => {
      if (anchor !== '') rows.push([cell(t('brief.level', { level }), LEVEL), cell(anchor, TEXT)]);
    });
  }
  rows.push([]);
  across(t('brief.know'), HEADING);
  for (const { heading, text } of brief.closing) pair(heading, text);
  return {
    brief,
    layout: {
      id: `Brief ${taskId} ${brief.candidateId}`,
      name: t('brief.sheetName', { alias: brief.alias, task: taskId }).slice(0, 90),
      rows,
      widths: WIDTHS,
      merges,
      heights,
      hideGridlines: true,
    },
  };
}
