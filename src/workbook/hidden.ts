import { file } from './file';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell of Google Sheets holds 50,000 characters; a mark before each piece keeps it text. */
const PIECE = 49_000;
const MARK = ':';

/** One of the add-on's own hidden sheets; null when it does not exist. */
export function hiddenSheet(name: string): Sheet | null {
  return file().getSheetByName(name);
}

export function makeHiddenSheet(name: string): Sheet {
  const found = hiddenSheet(name);
  if (found) {
    // An execution may have died before it hid the sheet.
    if (!found.isSheetHidden()) found.hideSheet();
    return found;
  }
  // At the end, and back to where the person was: a new sheet becomes the active one.
  const active = file().getActiveSheet();
  const sheet = file().insertSheet(name, file().getNumSheets());
  sheet.hideSheet();
  file().setActiveSheet(active);
  return sheet;
}

/** ASCII text cut into cells. */
export function pieces(text: string): string[] {
  const out: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) out.push(MARK + text.slice(at, at + PIECE));
  return out;
}

/** How many cells a text of that length takes. */
export function pieceCount(length: number): number {
  return Math.ceil(length / PIECE);
}

export function joinPieces(cells: readonly unknown[]): string {
  return cells.map((cell) => String(cell).slice(MARK.length)).join('');
}
