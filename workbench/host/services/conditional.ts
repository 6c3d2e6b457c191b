import type { GridConditionalFormat, GridOperator, GridStyle } from '../grid';
import type { ConditionalInner, Context, Range, RangeInner } from './context';
import { innerOf, strict } from './strict';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

export function createConditional(ctx: Context, inner: ConditionalInner): Rule {
  return strict<Rule>('ConditionalFormatRule')(
    {
      copy: () => createConditionalBuilder(ctx, inner),
      getRanges: () => {
        const ranges = new ctx.run.intrinsics.Array<Range>();
        for (const rect of inner.rule.ranges) ranges.push(ctx.range(inner.sheetId, rect));
        return ranges;
      },
    },
    inner,
  );
}

export function createConditionalBuilder(ctx: Context, from?: ConditionalInner): Builder {
  let kind: GridConditionalFormat['kind'] | undefined = from?.rule.kind;
  let criteria: readonly string[] = from?.rule.criteria ?? [];
  let style: GridStyle = from?.rule.style ?? {};
  let ranges: readonly RangeInner[] =
    from?.rule.ranges.map((rect) => ({ sheetId: from.sheetId, rect })) ?? [];
  const when = (next: GridConditionalFormat['kind'], ...values: string[]): Builder => {
    kind = next;
    criteria = values;
    return builder;
  };
  const numeric = (operator: GridOperator, ...bounds: number[]): Builder =>
    when('number', operator, ...bounds.map(String));
  const look = (change: GridStyle): Builder => {
    style = { ...style, ...change };
    return builder;
  };

  const builder: Builder = strict<Builder>('ConditionalFormatRuleBuilder')({
    whenTextEqualTo: (text: string) => when('textEquals', text),
    whenTextContains: (text: string) => when('textContains', text),
    whenFormulaSatisfied: (formula: string) => when('formula', formula),
    whenCellNotEmpty: () => when('notEmpty'),
    whenCellEmpty: () => when('empty'),
    whenNumberBetween: (start: number, end: number) => numeric('between', start, end),
    whenNumberNotBetween: (start: number, end: number) => numeric('notBetween', start, end),
    whenNumberEqualTo: (number: number) => numeric('equal', number),
    whenNumberNotEqualTo: (number: number) => numeric('notEqual', number),
    whenNumberGreaterThan: (number: number) => numeric('greater', number),
    whenNumberGreaterThanOrEqualTo: (number: number) => numeric('greaterOrEqual', number),
    whenNumberLessThan: (number: number) => numeric('less', number),
    whenNumberLessThanOrEqualTo: (number: number) => numeric('lessOrEqual', number),
    setBackground: (color: string | null) => look(color === null ? {} : { background: color }),
    setFontColor: (color: string | null) => look(color === null ? {} : { fontColor: color }),
    setBold: (on: boolean | null) => look(on === null ? {} : { bold: on }),
    setItalic: (on: boolean | null) => look(on === null ? {} : { italic: on }),
    setUnderline: (on: boolean | null) => look(on === null ? {} : { underline: on }),
    setStrikethrough: (on: boolean | null) => look(on === null ? {} : { strikethrough: on }),
    setRanges: (list: Range[]) => {
      ranges = ctx.run.guard(() => Array.from(list, (range) => innerOf<RangeInner>(range, 'Range')));
      return builder;
    },
    build: () => {
      if (!kind) return ctx.run.fail('A conditional format rule needs a condition.');
      const [first] = ranges;
      if (!first) return ctx.run.fail('A conditional format rule needs a range.');
      const rule = { kind, criteria, style, ranges: ranges.map((range) => range.rect) };
      return createConditional(ctx, { sheetId: first.sheetId, rule });
    },
  });
  return builder;
}
