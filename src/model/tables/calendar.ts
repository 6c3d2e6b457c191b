import type { TableSpec } from '../schema';
import { field, hireField, REQUIRED, table } from './define';

const FRACTION = { min: 0, aboveMin: true, max: 1 } as const;
const FRACTION_WORDS = 'share|part of the day|fracción|fração|比例';

export function leave(): TableSpec {
  return table('leave', 'Leave', 'ramp', ['hireId', 'from'], 'from', [
    hireField(),
    field('from', 'From', 'date', 2, 'start|start date|first day|desde|inicio|de|início|开始日期', REQUIRED),
    field('to', 'To', 'date', 2, 'end|end date|last day|until|hasta|fin|até|fim|结束日期', REQUIRED),
    field('fraction', 'Fraction', 'number', 2, FRACTION_WORDS, FRACTION),
    field('type', 'Type', 'text', 3, 'kind|reason|tipo|motivo|类型'),
  ]);
}

export function holidays(): TableSpec {
  return table('holidays', 'Holidays', 'ramp', ['calendar', 'date'], 'date', [
    field('calendar', 'Calendar', 'text', 0, 'country|region|calendario|país|calendário|日历|国家', REQUIRED),
    field('date', 'Date', 'date', 0, 'day|holiday date|fecha|data|日期', REQUIRED),
    field('fraction', 'Fraction', 'number', 0, FRACTION_WORDS, FRACTION),
    field('name', 'Name', 'text', 0, 'holiday|holiday name|festivo|nombre|feriado|nome|名称|节日'),
  ]);
}

export function fx(): TableSpec {
  return table('fx', 'FX', 'kpi', ['date', 'currency'], 'date', [
    field('date', 'Date', 'date', 0, 'day|fecha|data|日期', REQUIRED),
    field('currency', 'Currency', 'currency', 0, 'currency code|moneda|divisa|moeda|币种', REQUIRED),
    field('rate', 'Units per EUR', 'number', 0, 'rate|per eur|tipo de cambio|taxa de câmbio|汇率', {
      required: true,
      min: 0,
      aboveMin: true,
    }),
    field('source', 'Source', 'text', 0, 'fuente|fonte|来源'),
  ]);
}
