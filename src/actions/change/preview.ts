import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { ChangeSet, FormulaChange, RowChange, TableChange } from '../../model/changeset';
import { changeSetHash } from '../../model/hash';
import { keyLabel } from '../../model/key';
import type { CellDiff, Preview, RowPreview } from '../../model/preview';
import type { Field, TableId } from '../../model/schema';
import type { Tables } from '../../model/snapshot';
import { tableSpec } from '../../model/tables';
import { adoptionText, isAdoptionSetting } from '../adopt/adoption';
import { formatCell } from '../format';
import { cellName } from '../report/formula';
import { number, rowsOf, text } from '../tables';
import { hiddenWord } from './hidden';

/** So many rows come at once; those after them are counted, and can be asked for. */
const SHOWN = 100;

type Names = ReadonlyMap<string, string>;

/** People know names, not IDs: hire IDs are shown with the name they stand for. */
function hireNames(tables: Tables, changeSet: ChangeSet): Names {
  const names = new Map<string, string>();
  for (const { values } of rowsOf(tables, 'hires')) names.set(text(values, 'hireId'), text(values, 'name'));
  for (const { table, rows } of changeSet.tables) {
    if (table !== 'hires') continue;
    for (const row of rows) {
      if (row.kind === 'add') names.set(text(row.after, 'hireId'), text(row.after, 'name'));
    }
  }
  return names;
}

function shown(field: Field, row: Row, names: Names, locale: string): string {
  const value = row[field.id];
  if (field.id === 'hireId' && typeof value === 'string') return names.get(value) ?? value;
  return formatCell(value, field.type, locale);
}

/** A sheet that was adopted is remembered in a form for programs. */
function readable(table: TableId, key: string, row: Row): Row {
  return table === 'settings' && isAdoptionSetting(key) && 'value' in row
    ? { ...row, value: adoptionText(row.value) }
    : row;
}

function diffs(
  table: TableId,
  change: RowChange,
  names: Names,
  { locale, viewer }: Pick<PreviewExtra, 'locale' | 'viewer'>,
): CellDiff[] {
  const row: Row = change.kind === 'clear' ? change.before : change.after;
  const cellOf = (field: Field, values: Row): string => {
    const cell = shown(field, values, names, locale);
    if (cell === '' || viewer === undefined) return cell;
    const word = hiddenWord(table, field.id, { key: change.key, row }, viewer);
    return word === null ? cell : t(word);
  };
  const before = readable(table, change.key, change.kind === 'add' ? {} : change.before);
  const after = readable(table, change.key, change.kind === 'clear' ? {} : change.after);
  const cells: CellDiff[] = [];
  for (const field of tableSpec(table).fields) {
    if (!(field.id in before) && !(field.id in after)) continue;
    const cell = {
      header: field.header,
      before: cellOf(field, before),
      after: cellOf(field, after),
    };
    if (cell.before !== '' || cell.after !== '') cells.push(cell);
  }
  return cells;
}

/** What a person calls a row: its key fields, or its name where it has one. */
function labelOf(
  table: TableId,
  change: RowChange,
  tables: Tables,
  names: Names,
  { locale, viewer }: Pick<PreviewExtra, 'locale' | 'viewer'>,
): string {
  const old = rowsOf(tables, table).find(({ key }) => key === change.key)?.values ?? {};
  const row: Row = { ...old, ...(change.kind === 'clear' ? change.before : change.after) };
  const spec = tableSpec(table);
  if (table === 'plans') {
    const [hire, day, metric] = [text(row, 'hireId'), text(row, 'milestone'), text(row, 'metric')];
    return `${names.get(hire) ?? hire} · day ${day} · ${metric}`;
  }
  if (table === 'hires') return text(row, 'name');
  if (table === 'candidates') return candidateLabel(change, row, viewer);
  if (table === 'scores') return scoreLabel(change, row, tables, viewer);
  const parts = spec.key
    .map((id) => spec.fields.find((field) => field.id === id))
    .map((field) => (field ? shown(field, row, names, locale) : ''))
    .filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : keyLabel(change.key);
}

/** By name only where somebody is added, and nobody looks who may not see names. */
function candidateLabel({ kind, key }: RowChange, row: Row, viewer: string | undefined): string {
  const id = text(row, 'candidateId') || keyLabel(key);
  const name = text(row, 'name');
  if (kind === 'add' && viewer === undefined && name !== '') return `${id} · ${name}`;
  return text(row, 'alias').trim() || id;
}

/** Whose work, who scored it, and the level at its criterion unless that stays hidden. */
function scoreLabel({ key }: RowChange, row: Row, tables: Tables, viewer: string | undefined): string {
  const taskId = text(row, 'taskId');
  const candidateId = rowsOf(tables, 'tasks').find((task) => task.key === taskId)?.values.candidateId;
  const candidate = rowsOf(tables, 'candidates').find((each) => each.key !== '' && each.key === candidateId);
  const alias = text(candidate?.values ?? {}, 'alias').trim();
  const level = text(row, 'level');
  const hidden = viewer !== undefined && hiddenWord('scores', 'level', { key, row }, viewer) !== null;
  const criterion = text(row, 'criterion');
  const revision = number(row, 'revision') ?? 1;
  return [
    alias || taskId,
    text(row, 'rater'),
    hidden || level === '' ? criterion : `${criterion}: ${level}`,
    ...(revision > 1 ? [t('change.revision', { revision })] : []),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function countOf(rows: readonly RowChange[], kind: RowChange['kind']): number {
  return rows.filter((row) => row.kind === kind).length;
}

function formulaRow({ sheet, row, column, before, after }: FormulaChange): RowPreview {
  return {
    kind: after === '' ? 'clear' : 'add',
    sheet,
    label: t('report.cell', { sheet, cell: cellName(row, column) }),
    cells: [{ header: t('report.cell.formula'), before, after }],
  };
}

export type PreviewExtra = {
  readonly notes: readonly string[];
  readonly failing?: readonly string[] | undefined;
  readonly structure: readonly string[];
  readonly locale: string;
  /** The first row that is shown, from 0. */
  readonly from?: number;
  /** Who looks, as stated, where what others gave or decided, and names, stay hidden. */
  readonly viewer?: string;
};

/**
 * What the sidebar shows of a change set before it is written: counts by sheet, then rows, then cells, every value
 * as the reader's locale writes it, and the hash that must come back with the confirmation.
 */
export function previewOf(changeSet: ChangeSet, tables: Tables, extra: PreviewExtra): Preview {
  const names = hireNames(tables, changeSet);
  const sheetOf = ({ table }: TableChange) => tables[table]?.sheet ?? tableSpec(table).sheet;
  const { from = 0 } = extra;
  const { formula } = changeSet;
  const changes = changeSet.tables.flatMap((change) => change.rows.map((row) => ({ change, row })));
  const rows = changes.slice(from, from + SHOWN).map(
    ({ change, row }): RowPreview => ({
      kind: row.kind,
      sheet: sheetOf(change),
      label: labelOf(change.table, row, tables, names, extra),
      cells: diffs(change.table, row, names, extra),
    }),
  );
  if (formula) rows.push(formulaRow(formula));
  const total = changes.length + (formula ? 1 : 0);
  return {
    // The change set's own title is in the past tense, for the log.
    title: total === 0 ? changeSet.title : t('change.preview'),
    counts: formula
      ? []
      : changeSet.tables.map((change) => ({
          sheet: sheetOf(change),
          added: countOf(change.rows, 'add'),
          changed: countOf(change.rows, 'change'),
          cleared: countOf(change.rows, 'clear'),
        })),
    rows,
    more: Math.max(0, total - from - rows.length),
    notes: extra.notes,
    ...(extra.failing && extra.failing.length > 0 ? { failing: extra.failing } : {}),
    structure: extra.structure,
    hash: changeSetHash(changeSet),
  };
}
