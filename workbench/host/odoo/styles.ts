import type { GridBorder, GridStyle } from '../grid';

const NAMES = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'strikethrough',
  fontFamily: 'fontFamily',
  fontSize: 'fontSize',
  fontColor: 'textColor',
  background: 'fillColor',
  align: 'align',
  verticalAlign: 'verticalAlign',
  wrap: 'wrapping',
} as const;

/** The engine keeps properties of a style that it does not draw, such as the font. */
export function engineStyle(style: GridStyle): Record<string, unknown> {
  const entries = Object.entries(style) as [keyof GridStyle, unknown][];
  return Object.fromEntries(entries.map(([name, value]) => [NAMES[name], value]));
}

export function gridStyle(style: object | undefined): GridStyle {
  const known = (style ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(NAMES).flatMap(([name, engine]) =>
      known[engine] === undefined ? [] : [[name, known[engine]]],
    ),
  );
}

/** The engine draws no double line. */
export const engineLine = (line: GridBorder['line']): string => (line === 'double' ? 'medium' : line);

const POSITIONS = {
  top: 'top',
  left: 'left',
  bottom: 'bottom',
  right: 'right',
  vertical: 'v',
  horizontal: 'h',
} as const;

export function borderCommands(border: GridBorder): { position: string; color: string; style: string }[] {
  const style = engineLine(border.line);
  return (Object.keys(POSITIONS) as (keyof typeof POSITIONS)[]).flatMap((edge) =>
    border[edge] === undefined
      ? []
      : [{ position: POSITIONS[edge], color: border[edge] ? border.color : '', style }],
  );
}
