type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

let active: Spreadsheet | null = null;

/** The open spreadsheet, asked for once per execution. */
export function file(): Spreadsheet {
  active ??= SpreadsheetApp.getActiveSpreadsheet();
  return active;
}
