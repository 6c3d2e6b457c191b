import { t } from '../../i18n/text';
import type { Cell, Row } from '../../model/cell';
import { keyLabel } from '../../model/key';
import { type Person, present, rowsAbout } from '../../model/persons';
import type { TableId } from '../../model/schema';
import { fieldOf, tableSpec } from '../../model/tables';
import type { EarlierValue, Mention, PersonTraces } from '../../model/traces';
import type { ExportSection, PersonExport } from '../../rpc/persons';
import type { ActionContext } from '../context';

/**
 * All that is held about a person, in words: their rows of every table, other rows that name them, earlier values, log
 * entries, sheets written for them, and mentions in the user's own sheets.
 */
export function exportPerson(person: Person, traces: PersonTraces, { now }: ActionContext): PersonExport {
  const { tables } = traces;
  const about = rowsAbout(tables, person.kind, [person.id], person.name);
  const sections: ExportSection[] = [];
  for (const { table, sheet, rows } of present(tables)) {
    const mine = rows.filter((row) => about.get(table)?.has(row));
    if (mine.length > 0)
      sections.push(
        tableSection(
          sheet,
          table,
          mine.map(({ values }) => values),
        ),
      );
  }
  sections.push(
    namedSection(traces, about),
    earlierSection(traces.earlier),
    tableSection(t('export.log'), 'log', traces.log),
  );
  for (const { sheet, lines } of traces.pages) {
    const title = t('export.page', { sheet });
    sections.push({ title, columns: [t('export.line')], rows: lines.map((line) => [words(line)]) });
  }
  sections.push(mentionSection(traces.mentions));
  const { kind, id, name } = person;
  return { kind, id, name, madeAt: now, sections: sections.filter(({ rows }) => rows.length > 0) };
}

function tableSection(title: string, table: TableId, rows: readonly Row[]): ExportSection {
  const fields = tableSpec(table).fields.filter(({ id }) => rows.some((row) => (row[id] ?? '') !== ''));
  return {
    title,
    columns: fields.map(({ header }) => header),
    rows: rows.map((row) => fields.map(({ id }) => row[id] ?? '')),
  };
}

function namedSection({ tables, named }: PersonTraces, about: ReadonlyMap<TableId, ReadonlySet<unknown>>) {
  const rows: Cell[][] = [];
  for (const [table, erased] of named) {
    for (const { row, after } of erased) {
      if (about.get(table)?.has(row)) continue;
      for (const id of Object.keys(after ?? row.values))
        rows.push([
          tables[table]?.sheet ?? tableSpec(table).sheet,
          row.row,
          fieldOf(table, id).header,
          row.values[id] ?? '',
        ]);
    }
  }
  const columns = [t('export.sheet'), t('export.row'), t('export.column'), t('export.text')];
  return { title: t('export.named'), columns, rows };
}

function earlierSection(earlier: readonly EarlierValue[]): ExportSection {
  const rows = earlier.flatMap(({ at, title, table, key, before, after }) =>
    Object.keys({ ...before, ...after }).map((id): Cell[] => [
      at,
      title,
      tableSpec(table).sheet,
      keyLabel(key),
      fieldOf(table, id).header,
      before[id] ?? '',
      after?.[id] ?? '',
    ]),
  );
  const columns = [
    t('export.when'),
    t('export.change'),
    t('export.sheet'),
    t('export.row'),
    t('export.column'),
    t('export.before'),
    t('export.after'),
  ];
  return { title: t('export.earlier'), columns, rows };
}

function mentionSection(mentions: readonly Mention[]): ExportSection {
  return {
    title: t('export.elsewhere'),
    columns: [t('export.sheet'), t('export.cell'), t('export.text')],
    rows: mentions.filter(({ sure }) => sure).map(({ sheet, cell, text }) => [sheet, cell, text]),
  };
}

function words(line: readonly Cell[]): string {
  return line
    .map(String)
    .filter((cell) => cell !== '')
    .join(' · ');
}
