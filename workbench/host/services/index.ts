import type { Book } from '../book';
import type { Rect } from '../grid';
import type { Execution } from '../run/execution';
import type { Context, Shared, Spreadsheet } from './context';
import { createHtmlService } from './html';
import { createLockService } from './lock';
import { createRange } from './range';
import { createConsole, createLogger, createSession } from './session';
import { createSheet } from './sheet';
import { createSpreadsheet } from './spreadsheet';
import { createSpreadsheetApp } from './spreadsheet-app';
import { createCacheService, createPropertiesService } from './stores';
import { enumeration, strict } from './strict';
import { createUtilities } from './utilities';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Charts = GoogleAppsScript.Charts.Charts;

/** Apps Script's global objects for one execution. */
export function createServices(run: Execution, book: Book, shared: Shared): Record<string, unknown> {
  let spreadsheet: Spreadsheet | null = null;
  const ctx: Context = {
    run,
    book,
    shared,
    spreadsheet: () => {
      spreadsheet ??= createSpreadsheet(ctx);
      return spreadsheet;
    },
    sheet: (sheetId) => createSheet(ctx, sheetId),
    range: (sheetId: string, rect: Rect, quiet?: boolean) => createRange(ctx, sheetId, rect, quiet),
    size: (sheetId) => {
      const { rows, columns } = book.sheet(sheetId);
      const growth = run.growth.get(sheetId);
      return { rows: rows + (growth?.rows ?? 0), columns: columns + (growth?.columns ?? 0) };
    },
  };
  return {
    SpreadsheetApp: createSpreadsheetApp(ctx),
    HtmlService: createHtmlService(ctx),
    LockService: createLockService(ctx),
    PropertiesService: createPropertiesService(ctx),
    CacheService: createCacheService(ctx),
    Session: createSession(ctx),
    Utilities: createUtilities(ctx),
    Logger: createLogger(ctx),
    console: createConsole(ctx),
    ScriptApp: strict<ScriptApp>('ScriptApp')({
      AuthMode: enumeration<ScriptApp['AuthMode']>('AuthMode', 'NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'),
    }),
    Charts: strict<Charts>('Charts')({
      ChartType: enumeration<Charts['ChartType']>('ChartType', 'AREA', 'BAR', 'COLUMN', 'LINE', 'SCATTER'),
      ChartMergeStrategy: enumeration<Charts['ChartMergeStrategy']>(
        'ChartMergeStrategy',
        'MERGE_COLUMNS',
        'MERGE_ROWS',
      ),
      ChartHiddenDimensionStrategy: enumeration<Charts['ChartHiddenDimensionStrategy']>(
        'ChartHiddenDimensionStrategy',
        'IGNORE_BOTH',
        'IGNORE_COLUMNS',
        'IGNORE_ROWS',
        'SHOW_BOTH',
      ),
      Position: enumeration<Charts['Position']>('Position', 'TOP', 'RIGHT', 'BOTTOM', 'NONE'),
    }),
  };
}
