import { t } from '../../../i18n/text';
import type { Column } from '../columns';
import { type Arg, type Call, columnName, columnsOf, formulaText, type Label } from '../formula';
import type { Region } from '../region';

/** A report that the columns of a tab allow. */
export type Offer = {
  /** Which report over which columns: stays the same while the tab does. */
  readonly id: string;
  readonly title: string;
  /** What it says, in one sentence. */
  readonly sentence: string;
  readonly formula: string;
  readonly call: Call;
  /** Columns it reads; `guard` is one whose values must all be the same. */
  readonly uses: readonly Column[];
  readonly guard: Column | null;
  readonly notes: readonly string[];
  /** What the numbers of a trend are; without it whatever is counted. */
  readonly number?: 'seconds' | 'money' | 'ratio';
};

export type Period = 'day' | 'week' | 'month';

/** What the columns are for, and where they lie. */
export type Tab = {
  readonly region: Region;
  readonly columns: readonly Column[];
  readonly of: (role: Column['role']) => Column | null;
  readonly groups: readonly Column[];
  readonly date: Column | null;
  readonly period: Period;
};

export type Draft = Pick<Offer, 'id' | 'title' | 'sentence' | 'notes' | 'number'> & {
  readonly call: Call;
  readonly guard?: Column | null;
};

export function trend(
  tab: Tab,
  by: Column,
  numerator: Arg,
  denominator: Arg,
  draft: Omit<Draft, 'call'>,
): Offer {
  const date = tab.date as Column;
  const call: Call = {
    fn: 'RAMP_TREND',
    args: [whole(by), whole(date), numerator, denominator, { kind: 'text', text: tab.period }],
    labels: [],
  };
  return offer(tab, { ...draft, call });
}

export function offer(tab: Tab, { id, guard = null, ...draft }: Draft): Offer {
  const { region } = tab;
  const used = new Set(draft.call.args.flatMap(columnsOf));
  const letters = draft.call.args.map((arg) => columnsOf(arg).map(columnName).join('+') || '-').join('.');
  const { last } = region;
  const closed = last === null ? [] : [t('report.note.closed', { first: region.first + 1, last: last + 1 })];
  return {
    ...draft,
    id: `${id}:${letters}`,
    formula: formulaText(draft.call, region),
    uses: tab.columns.filter(({ column }) => used.has(column)),
    guard,
    notes: [...draft.notes, ...closed],
  };
}

export const NONE: Arg = { kind: 'none' };

export function whole({ column }: Column): Arg {
  return { kind: 'column', column };
}

/** A sum in which a blank counts nothing. */
export function sum(date: Column, number: Column): Arg {
  return { kind: 'computed', of: date.column, column: number.column };
}

export function head({ column, headerRow, headerCell, role }: Column): Label {
  return headerRow === null || headerCell === ''
    ? { kind: 'text', text: t(role === 'person' ? 'report.head.person' : 'report.head.group') }
    : { kind: 'header', column, row: headerRow };
}

export function texts(words: readonly string[]): readonly Label[] {
  return words.map((text) => ({ kind: 'text', text }));
}

/** Headers of a range: whose limits they are is said, for not every figure of a report has some. */
export function limits(figure: string): readonly string[] {
  return [t('report.head.low', { figure }), t('report.head.high', { figure })];
}

/** “Talk time” + “Hold time” */
export function quoted(columns: readonly (Column | null)[]): string {
  return columns
    .flatMap((column) => (column ? [t('report.quoted', { name: name(column) })] : []))
    .join(' + ');
}

/** A column as a person calls it. */
export function name({ header, column }: Pick<Column, 'header' | 'column'>): string {
  return header === '' ? t('report.letter', { letter: columnName(column) }) : header;
}
