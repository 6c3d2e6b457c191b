import type { ImportTable } from '../../../rpc/imports';
import { importField } from '../fields';
import { columnValues, type FileTable } from '../layout';
import { message } from '../message';
import { currencySigns } from '../values/currency';
import { fold } from '../values/text';
import { headerWindow } from './header';
import type { ColumnUse, Constant } from './mapping';

/** Fields that may be said once for the whole file. */
const SAID_ONCE: Readonly<Record<ImportTable, readonly string[]>> = {
  contacts: ['channel'],
  adSpend: ['platform', 'currency', 'windowDays'],
  listings: ['marketplace'],
  output: ['metric'],
  pipeline: ['currency'],
  hires: [],
  holidays: ['calendar'],
  fx: ['source'],
  leave: [],
};

/** What the file says as a whole where no column does: platform, currency, attribution window, metric, calendar. */
export function guessConstants(
  table: ImportTable,
  file: FileTable,
  columns: readonly ColumnUse[],
  fileName: string,
  baseCurrency: string,
): readonly Constant[] {
  const missing = SAID_ONCE[table].filter((field) => !columns.some((use) => use.field === field));
  return missing.map((field) => {
    switch (field) {
      case 'currency':
        return currency(table, file, columns, baseCurrency);
      case 'platform':
        return platform(file, fileName);
      case 'windowDays':
        return windowDays(columns);
      case 'metric':
        return metric(columns);
      default:
        return plain(table, field);
    }
  });
}

function currency(
  table: ImportTable,
  file: FileTable,
  columns: readonly ColumnUse[],
  baseCurrency: string,
): Constant {
  const money = columns.filter((use) => use.field !== '' && importField(table, use.field)?.type === 'money');
  const signs = money.flatMap((use) => [
    use.header,
    columnValues(file, use.column).find((value) => currencySigns(value).length > 0) ?? '',
  ]);
  // The sign that fewest currencies use says most: (₹) more than Rs.
  const [best] = signs
    .map((sign) => ({ sign, codes: currencySigns(sign) }))
    .filter(({ codes }) => codes.length > 0)
    .sort((a, b) => a.codes.length - b.codes.length);
  if (best) {
    return {
      field: 'currency',
      value: best.codes[0]!,
      suggestions: best.codes,
      ask: best.codes.length > 1,
      reason: message('constant.currencySign', { sign: best.sign, currency: best.codes[0]! }),
    };
  }
  const required = importField(table, 'currency')?.required === true;
  return {
    field: 'currency',
    value: baseCurrency,
    suggestions: baseCurrency === '' ? [] : [baseCurrency],
    ask: required && money.length > 0,
    reason: message(baseCurrency === '' ? 'constant.currencyNone' : 'constant.currencyBase', {
      currency: baseCurrency,
    }),
  };
}

/** Which platform a report comes from, by words that only its reports have. */
const PLATFORMS: readonly (readonly [RegExp, string])[] = [
  [/sponsored (products|brands|display)|\b(7|14) day total (sales|orders)|\bacos\b/, 'Amazon Ads'],
  [/\bsearch lost is\b|\bcost conv\b|\bconv value\b|google/, 'Google Ads'],
  [/\bamount spent\b|\breporting starts\b|\bad set\b|facebook|meta ads/, 'Meta Ads'],
  [/tiktok/, 'TikTok Ads'],
  [/microsoft advertising|bing/, 'Microsoft Ads'],
  [/etsy/, 'Etsy Ads'],
  [/walmart/, 'Walmart Connect'],
];

function platform(file: FileTable, fileName: string): Constant {
  const first = file.rows[0]?.cells ?? [];
  const words = fold([...file.header, ...first, fileName].join(' | '));
  const found = PLATFORMS.find(([pattern]) => pattern.test(words));
  return {
    field: 'platform',
    value: found?.[1] ?? '',
    suggestions: PLATFORMS.map(([, name]) => name),
    ask: false,
    reason: message(found ? 'constant.platform' : 'constant.platformNone', { platform: found?.[1] ?? '' }),
  };
}

function windowDays(columns: readonly ColumnUse[]): Constant {
  const header = columns.find((use) => use.field === 'revenue')?.header ?? '';
  const days = headerWindow(header);
  return {
    field: 'windowDays',
    value: days ?? '',
    suggestions: ['1', '7', '14', '30'],
    ask: false,
    reason: days === null ? message('constant.windowNone') : message('constant.window', { header, days }),
  };
}

function metric(columns: readonly ColumnUse[]): Constant {
  const header = columns.find((use) => use.field === 'quantity')?.header ?? '';
  return {
    field: 'metric',
    value: header,
    suggestions: [],
    ask: false,
    reason: header === '' ? message('constant.required') : message('constant.metric', { header }),
  };
}

function plain(table: ImportTable, field: string): Constant {
  const required = importField(table, field)?.required === true;
  return {
    field,
    value: '',
    suggestions: [],
    ask: required,
    reason: message(required ? 'constant.required' : 'constant.optional'),
  };
}
