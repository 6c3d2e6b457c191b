import { type Field, numbers, optional } from './cells/field';

/** Revenue, spend and refunds (null where omitted). */
export function adColumns(
  revenue: unknown,
  spend: unknown,
  refunds: unknown,
): readonly [Field, Field, Field | null] {
  return [
    numbers('revenue', revenue, { blankCode: 'roas.blankRevenue' }),
    numbers('spend', spend, { blankCode: 'roas.blankSpend' }),
    optional(numbers, 'refunds', refunds, { ifBlank: 0 }),
  ];
}
