import type { GridBorder, GridStyle } from '../../grid';
import { groupCells } from '../../group';
import type { Range } from '../context';
import { type Place, sized, table } from './place';

type BorderStyle = GoogleAppsScript.Spreadsheet.BorderStyle;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Align = 'left' | 'center' | 'normal' | 'right' | null;
type VerticalAlign = 'top' | 'middle' | 'bottom' | null;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;

const lines: Readonly<Record<string, GridBorder['line']>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'double',
};

/** Google's number format of a cell without one. */
const automatic = '0.###############';

const background = (color: string | null): GridStyle => ({ background: color ?? '#ffffff' });
const fontColor = (color: string | null): GridStyle => ({ fontColor: color ?? '#000000' });
const weight = (value: FontWeight | null): GridStyle => ({ bold: value === 'bold' });
const slant = (value: FontStyle | null): GridStyle => ({ italic: value === 'italic' });
const line = (value: FontLine | null): GridStyle => ({
  underline: value === 'underline',
  strikethrough: value === 'line-through',
});
const align = (value: Align): GridStyle => (value === null || value === 'normal' ? {} : { align: value });
const vertical = (value: VerticalAlign): GridStyle => ({ verticalAlign: value ?? 'bottom' });
const wrap = (strategy: unknown): GridStyle => ({
  wrap: strategy === 'WRAP' ? 'wrap' : strategy === 'CLIP' ? 'clip' : 'overflow',
});
const format = (pattern: string): string => (/^general$/i.test(pattern) ? '' : pattern);

/** Number formats, colours, fonts, alignment, borders, merges. */
export function looks(place: Place) {
  const { ctx, sheetId, rect } = place;
  const { book, run } = ctx;
  const { grid } = book;
  const one = (method: string, style: GridStyle): Range =>
    place.write(method, () => grid.setStyle(sheetId, rect, style));
  const many = <T>(method: string, data: T[][], style: (value: T) => GridStyle): Range => {
    const taken = sized<T, T>(place, method, data, (value) => value);
    return place.write(method, () => {
      for (const group of groupCells(rect, (i, j) => taken[i]?.[j] as T)) {
        grid.setStyle(sheetId, group.rect, style(group.value));
      }
    });
  };
  const styles = <T>(method: string, get: (style: GridStyle) => T): T[][] =>
    place.read(method, () => table(place, (i, j) => get(grid.style(sheetId, rect.top + i, rect.left + j))));
  const style = <T>(method: string, get: (style: GridStyle) => T): T =>
    run.read(`Range.${method}`, 1, () => get(grid.style(sheetId, rect.top, rect.left)));

  return {
    setNumberFormat: (pattern: string) =>
      place.write('setNumberFormat', () => grid.setFormat(sheetId, rect, format(pattern))),
    setNumberFormats: (patterns: string[][]) => {
      const taken = sized<string, string>(place, 'setNumberFormats', patterns, format);
      return place.write('setNumberFormats', () => {
        for (const group of groupCells(rect, (i, j) => taken[i]?.[j] ?? '')) {
          grid.setFormat(sheetId, group.rect, group.value);
        }
      });
    },
    getNumberFormat: () =>
      run.read(
        'Range.getNumberFormat',
        1,
        () => grid.read(sheetId, { ...rect, rows: 1, columns: 1 })[0]?.[0]?.format || automatic,
      ),
    getNumberFormats: () =>
      place.read('getNumberFormats', () => {
        const cells = grid.read(sheetId, rect);
        return table(place, (i, j) => cells[i]?.[j]?.format || automatic);
      }),

    setBackground: (color: string | null) => one('setBackground', background(color)),
    setBackgrounds: (colors: (string | null)[][]) => many('setBackgrounds', colors, background),
    setFontColor: (color: string | null) => one('setFontColor', fontColor(color)),
    setFontColors: (colors: (string | null)[][]) => many('setFontColors', colors, fontColor),
    setFontWeight: (value: FontWeight | null) => one('setFontWeight', weight(value)),
    setFontWeights: (values: (FontWeight | null)[][]) => many('setFontWeights', values, weight),
    setFontStyle: (value: FontStyle | null) => one('setFontStyle', slant(value)),
    setFontStyles: (values: (FontStyle | null)[][]) => many('setFontStyles', values, slant),
    setFontLine: (value: FontLine | null) => one('setFontLine', line(value)),
    setFontLines: (values: (FontLine | null)[][]) => many('setFontLines', values, line),
    setFontSize: (size: number) => one('setFontSize', { fontSize: size }),
    setFontSizes: (sizes: number[][]) => many('setFontSizes', sizes, (fontSize) => ({ fontSize })),
    setFontFamily: (family: string | null) => one('setFontFamily', { fontFamily: family ?? 'Arial' }),
    setFontFamilies: (families: (string | null)[][]) =>
      many('setFontFamilies', families, (family) => ({ fontFamily: family ?? 'Arial' })),
    setHorizontalAlignment: (value: Align) => one('setHorizontalAlignment', align(value)),
    setHorizontalAlignments: (values: Align[][]) => many('setHorizontalAlignments', values, align),
    setVerticalAlignment: (value: VerticalAlign) => one('setVerticalAlignment', vertical(value)),
    setVerticalAlignments: (values: VerticalAlign[][]) => many('setVerticalAlignments', values, vertical),
    setWrap: (on: boolean) => one('setWrap', { wrap: on ? 'wrap' : 'overflow' }),
    setWrapStrategy: (strategy: WrapStrategy) => one('setWrapStrategy', wrap(strategy)),
    setWrapStrategies: (strategies: WrapStrategy[][]) => many('setWrapStrategies', strategies, wrap),

    getBackground: () => style('getBackground', (s) => s.background ?? '#ffffff'),
    getBackgrounds: () => styles('getBackgrounds', (s) => s.background ?? '#ffffff'),
    getFontWeight: () => style('getFontWeight', (s): FontWeight => (s.bold ? 'bold' : 'normal')),
    getFontWeights: () => styles('getFontWeights', (s): FontWeight => (s.bold ? 'bold' : 'normal')),
    getFontSize: () => style('getFontSize', (s) => s.fontSize ?? 10),
    getFontFamily: () => style('getFontFamily', (s) => s.fontFamily ?? 'Arial'),
    getWrap: () => style('getWrap', (s) => s.wrap === 'wrap'),

    setBorder: (
      top: boolean | null,
      left: boolean | null,
      bottom: boolean | null,
      right: boolean | null,
      verticalLines: boolean | null,
      horizontalLines: boolean | null,
      color: string | null = null,
      borderStyle: BorderStyle | null = null,
    ) =>
      place.write('setBorder', () => {
        const edges = { top, left, bottom, right, vertical: verticalLines, horizontal: horizontalLines };
        grid.setBorder(sheetId, rect, {
          ...(Object.fromEntries(Object.entries(edges).filter(([, on]) => on !== null)) as object),
          color: color ?? '#000000',
          line: lines[String(borderStyle ?? 'SOLID')] ?? 'thin',
        });
      }),
    merge: () => place.write('merge', () => grid.merge(sheetId, rect)),
    mergeAcross: () =>
      place.write('mergeAcross', () => {
        for (let i = 0; i < rect.rows; i++) grid.merge(sheetId, { ...rect, top: rect.top + i, rows: 1 });
      }),
    breakApart: () => place.write('breakApart', () => grid.breakApart(sheetId, rect)),
  } satisfies Partial<Range>;
}
