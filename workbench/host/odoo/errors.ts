import { registries } from '@odoo/o-spreadsheet';

/** The engine's own spellings; Sheets shows a blocked spill and a cycle as `#REF!`. */
const SHEETS: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#ERROR': '#ERROR!',
};

for (const error of ['#REF!', '#ERROR!', '#VALUE!']) registries.errorTypes.add(error);

export const isError = (value: string): boolean => value.startsWith('#') && registries.errorTypes.has(value);

export const sheetsError = (value: string): string => SHEETS[value] ?? value;
