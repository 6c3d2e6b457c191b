import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { CellStyle, LayoutArea, LayoutCell, SheetLayout } from '../../model/layout';
import type { Tables } from '../../model/snapshot';
import type { ActionContext } from '../context';
import { formatDate } from '../format';
import { hireRowOf } from '../hires/editHire';
import { ACCENT, HEADER, HEADING, INK, LINE, QUIET, SUBTITLE, TITLE, unitFormat } from '../look';
import { number, rowsOf, text } from '../tables';

const WIDTHS = [250, 90, 150, 120, 230, 60];
const COLUMNS = WIDTHS.length;

function cell(value: LayoutCell & (string | number | boolean), style: CellStyle): LayoutCell {
  return { value, style };
}

/** "At least 5" or "at most 355": a direction as people say it. */
function targetWords(row: Row): string {
  return t(text(row, 'direction') === 'lower' ? 'plan.sheet.atMost' : 'plan.sheet.atLeast');
}

function planRow(row: Row): LayoutCell[] {
  const line = { line: LINE, vertical: 'top', color: INK } as const;
  const unit = text(row, 'unit');
  return [
    cell(text(row, 'metric'), { ...line, wrap: true, bold: true }),
    cell(targetWords(row), { ...line, color: QUIET, align: 'right' }),
    cell(number(row, 'target') ?? '', { ...line, format: unitFormat(unit), align: 'left', bold: true }),
    cell(unit === 'share' ? '' : unit, { ...line, color: QUIET, wrap: true }),
    cell([text(row, 'owner'), text(row, 'evidence')].filter(Boolean).join(' · '), { ...line, wrap: true }),
    cell(row.done === true ? '☑' : '☐', { ...line, align: 'center', size: 14 }),
  ];
}

/**
 * A plan as one clean page to print or share with the hire: who, the outcome, and under each milestone what is to be
 * reached by when. It holds copies: the Plans sheet stays the place to edit.
 * @throws RampError `hire.unknown`, `plan.none`
 */
export function planSheet(
  tables: Tables,
  hireId: string,
  { locale, today }: ActionContext,
): { readonly layout: SheetLayout; readonly name: string } {
  const { values: hire } = hireRowOf(tables, hireId);
  const name = text(hire, 'name');
  const plan = rowsOf(tables, 'plans')
    .map(({ values }) => values)
    .filter((row) => text(row, 'hireId') === hireId);
  const [first] = plan;
  if (!first) throw new RampError('plan.none', { name });

  const rows: LayoutCell[][] = [
    [cell(t('plan.sheet.title', { name }), TITLE)],
    [
      cell(
        t('plan.sheet.subtitle', {
          role: text(hire, 'role'),
          start: formatDate(text(hire, 'startDate'), locale),
          today: formatDate(today, locale),
        }),
        SUBTITLE,
      ),
    ],
    [cell(text(first, 'outcome'), { ...HEADING, color: ACCENT })],
    [],
  ];
  const merges: LayoutArea[] = [0, 1, 2].map((row) => ({ row, column: 0, rows: 1, columns: COLUMNS }));
  const milestones = [...new Set(plan.map((row) => number(row, 'milestone') ?? 0))].sort((a, b) => a - b);
  for (const milestone of milestones) {
    const own = plan.filter((row) => number(row, 'milestone') === milestone);
    const due = formatDate(text(own[0] ?? {}, 'due'), locale);
    merges.push({ row: rows.length, column: 0, rows: 1, columns: COLUMNS });
    rows.push([
      cell(t('plan.sheet.milestone', { day: milestone, phase: text(own[0] ?? {}, 'phase'), due }), HEADING),
    ]);
    rows.push(
      [
        t('plan.sheet.metric'),
        '',
        t('plan.sheet.target'),
        t('plan.sheet.unit'),
        t('plan.sheet.notes'),
        t('plan.sheet.done'),
      ].map((header) => cell(header, HEADER)),
    );
    rows.push(...own.map(planRow), []);
  }
  const note = [t('plan.sheet.clock'), t('plan.sheet.copy')].join(' ');
  merges.push({ row: rows.length, column: 0, rows: 1, columns: COLUMNS });
  rows.push([cell(note, { ...SUBTITLE, italic: true, wrap: true })]);
  return {
    name,
    layout: {
      id: `Plan ${hireId}`,
      name: t('plan.sheet.name', { name }).slice(0, 90),
      rows,
      widths: WIDTHS,
      merges,
      heights: [
        { row: 0, pixels: 40 },
        { row: rows.length - 1, pixels: 44 },
      ],
      hideGridlines: true,
    },
  };
}
