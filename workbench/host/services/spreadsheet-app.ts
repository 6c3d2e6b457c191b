import { createConditionalBuilder } from './conditional';
import type { Context, Range, Sheet } from './context';
import { enumeration, strict } from './strict';
import { createUi } from './ui';
import { createValidationBuilder } from './validation';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function createSpreadsheetApp(ctx: Context): App {
  const { run } = ctx;
  const active = (method: string) => {
    run.permit(`SpreadsheetApp.${method}`, 'file');
    return ctx.spreadsheet();
  };
  const outside = (method: string): never => {
    run.permit(`SpreadsheetApp.${method}`, 'file');
    return run.fail(
      `You do not have permission to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    );
  };
  return strict<App>('SpreadsheetApp')({
    getActive: () => active('getActive'),
    getActiveSpreadsheet: () => active('getActiveSpreadsheet'),
    getActiveSheet: () => active('getActiveSheet').getActiveSheet(),
    getActiveRange: () => active('getActiveRange').getActiveRange() as Range,
    setActiveSheet: (sheet: Sheet) => active('setActiveSheet').setActiveSheet(sheet),
    setActiveRange: (range: Range) => active('setActiveRange').setActiveRange(range),
    openById: () => outside('openById'),
    openByUrl: () => outside('openByUrl'),
    create: () => outside('create'),
    getUi: () => {
      run.permit('SpreadsheetApp.getUi', 'menu');
      return createUi(ctx);
    },
    flush: () => run.flush(),
    newDataValidation: () => createValidationBuilder(ctx),
    newConditionalFormatRule: () => createConditionalBuilder(ctx),
    BorderStyle: enumeration<App['BorderStyle']>(
      'BorderStyle',
      'DOTTED',
      'DASHED',
      'SOLID',
      'SOLID_MEDIUM',
      'SOLID_THICK',
      'DOUBLE',
    ),
    WrapStrategy: enumeration<App['WrapStrategy']>('WrapStrategy', 'WRAP', 'OVERFLOW', 'CLIP'),
    ProtectionType: enumeration<App['ProtectionType']>('ProtectionType', 'RANGE', 'SHEET'),
    Dimension: enumeration<App['Dimension']>('Dimension', 'COLUMNS', 'ROWS'),
    DataValidationCriteria: enumeration<App['DataValidationCriteria']>(
      'DataValidationCriteria',
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
      'CHECKBOX',
      'CUSTOM_FORMULA',
      'DATE_IS_VALID_DATE',
      'DATE_BETWEEN',
      'DATE_EQUAL_TO',
      'DATE_AFTER',
      'DATE_ON_OR_AFTER',
      'DATE_BEFORE',
      'DATE_ON_OR_BEFORE',
      'NUMBER_BETWEEN',
      'NUMBER_NOT_BETWEEN',
      'NUMBER_EQUAL_TO',
      'NUMBER_NOT_EQUAL_TO',
      'NUMBER_GREATER_THAN',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'NUMBER_LESS_THAN',
      'NUMBER_LESS_THAN_OR_EQUAL_TO',
    ),
  });
}
