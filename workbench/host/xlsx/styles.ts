import type { CellStyle } from 'hucre/xlsx';
import type { GridStyle } from '../grid';

export type FileStyle = CellStyle;

type Side = { readonly style: string; readonly color: string };
export type Border = {
  readonly top?: Side;
  readonly left?: Side;
  readonly bottom?: Side;
  readonly right?: Side;
};

/** Colours are `#rrggbb` or `#rgb` in the grid, six digits in the file. */
function color(text: string): { rgb: string } {
  const digits = text.replace('#', '');
  return { rgb: digits.length === 3 ? digits.replace(/./g, '$&$&') : digits.slice(0, 6) };
}

export function fileStyle(style: GridStyle, format: string, border: Border | null | undefined): FileStyle {
  const font = {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
    ...(style.fontFamily ? { name: style.fontFamily } : {}),
    ...(style.fontSize ? { size: style.fontSize } : {}),
    ...(style.fontColor ? { color: color(style.fontColor) } : {}),
  };
  const alignment: NonNullable<CellStyle['alignment']> = {
    ...(style.align ? { horizontal: style.align } : {}),
    ...(style.verticalAlign
      ? { vertical: style.verticalAlign === 'middle' ? 'center' : style.verticalAlign }
      : {}),
    ...(style.wrap === 'wrap' ? { wrapText: true } : {}),
  };
  return {
    ...(format ? { numFmt: format } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(style.background
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: color(style.background) } as const }
      : {}),
    ...(border ? { border: fileBorder(border) } : {}),
  };
}

function fileBorder(border: Border): NonNullable<CellStyle['border']> {
  return Object.fromEntries(
    Object.entries(border).map(([edge, side]) => [edge, { style: side.style, color: color(side.color) }]),
  );
}
