import { lookUp, t } from '../../i18n/text';
import { type Example, exampleCell, parseExample } from '../../model/example';
import { FUNCTION_GROUPS, type FunctionName } from '../../model/functions';
import type { CellStyle, LayoutCell, SheetLayout } from '../../model/layout';
import { ACCENT, INK, INPUT, LINE, QUIET, SUBTITLE, TITLE } from '../look';
import { reads, shiftRows, typedFormula } from './shift';

export const FUNCTIONS_SHEET = 'Functions';

/** What people type stands on the left, what comes out on the right of a narrow gap. */
const INPUTS = [205, 88, 88, 88, 88];
const OUTPUTS = [128, 102, 114, 158, 102, 102, 116, 112];
const GAP = 20;
const WIDTHS = [...INPUTS, GAP, ...OUTPUTS];
const OUT = INPUTS.length + 1;
const BAND: CellStyle = { background: ACCENT, color: '#ffffff', bold: true };
const NAME: CellStyle = { background: '#e3e9f1' };
/** Column names: no more kinds of style than needed, each is a pass over the sheet. */
const HEAD: CellStyle = { bold: true, color: QUIET, line: LINE };
const RESULT: CellStyle = { background: '#eaf2fb', color: INK, line: LINE };

const text = (key: string): string => lookUp(key, {}) ?? '';

function across(cells: readonly LayoutCell[], style: CellStyle): LayoutCell[] {
  return WIDTHS.map((_none, at) => {
    const given = cells[at];
    return given === undefined || given === '' ? { value: '', style } : given;
  });
}

function addBand(rows: LayoutCell[][], title: string): void {
  rows.push(across([{ value: title, style: BAND }], BAND), []);
}

/** Figures and dates stand to the right, words to the left; what a column shows decides for its header too. */
function alignOf(column: readonly string[]): 'left' | 'right' {
  const told = column.filter((shown) => shown !== '');
  const figure = (shown: string): boolean => typeof exampleCell(shown).value === 'number' || isDate(shown);
  return told.length > 0 && told.every(figure) ? 'right' : 'left';
}

const isDate = (shown: string): boolean => exampleCell(shown).type === 'date';

const columnOf = (table: Example['data'], at: number): string[] => table.map((row) => row[at] ?? '');

function inputCell(example: Example, row: number, column: number): LayoutCell {
  const shown = example.data[row]?.[column];
  if (shown === undefined) return '';
  const align = alignOf(columnOf(example.data.slice(1), column));
  if (row === 0) return { value: shown, style: { ...HEAD, align } };
  const { value, type } = exampleCell(shown);
  const style: CellStyle = reads(example.formula, row, column)
    ? { ...INPUT, align }
    : { color: QUIET, align: value === '' ? 'left' : align };
  return type ? { value, type, style } : { value, style };
}

/** The formula in its first cell, and the room that its result will fill, formatted as the example shows it. */
function outputCell(example: Example, row: number, column: number, formula: string): LayoutCell {
  const shown = example.result[row]?.[column];
  if (shown === undefined) return '';
  const { type, format } = exampleCell(shown);
  const ownHeader = example.head.length === 0;
  const style: CellStyle = {
    ...RESULT,
    align: alignOf(columnOf(ownHeader ? example.result.slice(1) : example.result, column)),
    ...(ownHeader && row === 0 ? { bold: true } : {}),
    ...(type ? { format: 'date' } : format ? { format } : {}),
  };
  return row === 0 && column === 0 ? { formula, style } : { value: '', style };
}

function addFunction(rows: LayoutCell[][], name: FunctionName, locale: string): void {
  const example = parseExample(text(`fn.example.${name}`));
  rows.push(
    across(
      [
        { value: name, style: { ...NAME, bold: true, color: ACCENT } },
        { value: text(`fn.${name}`), style: { ...NAME, color: INK } },
      ],
      NAME,
    ),
  );
  const first = rows.length + 1;
  const formula = shiftRows(example.formula, first);
  const line: LayoutCell[] = Array<LayoutCell>(WIDTHS.length).fill('');
  line[0] = { value: example.title, style: SUBTITLE };
  line[OUT] = { value: typedFormula(formula, locale), style: { color: ACCENT } };
  rows.push(line);
  const heads = example.head.length > 0 ? 1 : 0;
  const height = Math.max(example.data.length, example.result.length + heads);
  for (let row = 0; row < height; row += 1) {
    rows.push(
      WIDTHS.map((_none, at) => {
        if (at < INPUTS.length) return inputCell(example, row, at);
        if (at < OUT) return '';
        const column = at - OUT;
        const shown = example.head[column];
        if (row === 0 && heads === 1)
          return shown === undefined
            ? ''
            : { value: shown, style: { ...HEAD, align: alignOf(columnOf(example.result, column)) } };
        return outputCell(example, row - heads, column, formula);
      }),
    );
  }
  rows.push([]);
}

/**
 * The sheet *Functions*: each custom function on cells to play with, with the examples of the manual. Formulas are
 * written, results come from the functions themselves.
 */
export function functionsSheet(locale: string): SheetLayout {
  const rows: LayoutCell[][] = [
    [{ value: t('functionsSheet.title'), style: TITLE }],
    [{ value: t('functionsSheet.subtitle'), style: SUBTITLE }],
    across(
      [
        { value: t('functionsSheet.input'), style: HEAD },
        ...Array<LayoutCell>(OUT - 1).fill(''),
        { value: t('functionsSheet.output'), style: HEAD },
      ],
      HEAD,
    ),
    [],
  ];
  for (const { id, names } of FUNCTION_GROUPS) {
    addBand(rows, t(`fn.group.${id}`));
    for (const name of names) addFunction(rows, name, locale);
  }
  return {
    id: FUNCTIONS_SHEET,
    name: t('functionsSheet.name'),
    rows,
    heights: [{ row: 0, pixels: 40 }],
    widths: WIDTHS,
    frozenRows: 3,
    hideGridlines: true,
  };
}
