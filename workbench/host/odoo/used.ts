import type { Model } from '@odoo/o-spreadsheet';

export type Used = { readonly rows: number; readonly columns: number };

/**
 * Last used row and column of a sheet, counting what formulas spill. Kept until a command touches the sheet: the
 * add-on asks for it before every reading, and formatted blanks may be many. A sheet with formulas is looked at
 * anew, because an edit elsewhere may change what they spill.
 */
export function createUsed(model: Model): (sheetId: string) => Used {
  const known = new Map<string, Used>();
  model.on('command-dispatched', known, (command) => {
    const { sheetId } = command as { sheetId?: string };
    if (sheetId === undefined) known.clear();
    else known.delete(sheetId);
  });
  return (sheetId) => {
    const found = known.get(sheetId);
    if (found) return found;
    const { hasFormula, ...used } = measure(model, sheetId);
    if (!hasFormula) known.set(sheetId, used);
    return used;
  };
}

function measure({ getters }: Model, sheetId: string): Used & { readonly hasFormula: boolean } {
  let rows = 0;
  let columns = 0;
  let hasFormula = false;
  getters.getSheet(sheetId).rows.forEach(({ cells }, row) => {
    for (const column in cells) {
      const id = cells[column];
      if (id === undefined) continue;
      const cell = getters.getCellById(id);
      if (!cell || !(cell.isFormula || cell.content)) continue;
      const col = Number(column);
      hasFormula ||= cell.isFormula;
      const spill = cell.isFormula ? getters.getSpreadZone({ sheetId, row, col }) : undefined;
      rows = Math.max(rows, (spill?.bottom ?? row) + 1);
      columns = Math.max(columns, (spill?.right ?? col) + 1);
    }
  });
  return { rows, columns, hasFormula };
}
