import type { Cell } from '../../../model/cell';
import type { ImportTable } from '../../../rpc/imports';
import { checkValue } from '../check';
import { IMPORT_TABLES, importField, importFields } from '../fields';
import { columnValues, type FileTable } from '../layout';
import { type Message, message } from '../message';
import { fileDecimalOf, type Reading } from '../reading';
import { unusedReason, useColumn } from './columns';
import { guessConstants } from './constants';
import { columnOf, constantOf, type Mapping } from './mapping';
import { type Candidate, matchColumns } from './matchColumns';
import { type Profile, profileColumn } from './profile';

export type TableGuess = { readonly table: ImportTable; readonly score: number };

/** Columns that speak for a table and hardly for another. */
const TELLING: Readonly<Record<ImportTable, readonly string[]>> = {
  contacts: ['talk', 'hold', 'wrap', 'answered', 'handled', 'sourceId'],
  adSpend: ['spend', 'revenue', 'campaign', 'orders'],
  listings: ['listing', 'accepted', 'rework', 'complexity'],
  output: ['metric', 'quantity'],
  pipeline: ['lead', 'stage', 'value'],
  hires: ['name', 'role', 'startDate', 'manager'],
  holidays: ['calendar', 'name'],
  fx: ['currency', 'rate'],
  leave: ['from', 'to', 'type'],
};

/** Which table the file is for, the likeliest first; empty when not one of its columns can be used. */
export function guessTables(file: FileTable): readonly TableGuess[] {
  const profiles = profilesOf(file);
  return IMPORT_TABLES.map((table) => ({
    table,
    score: tableScore(table, matchColumns(table, file.header, profiles)),
  }))
    .filter((guess) => guess.score > 0)
    .sort((a, b) => b.score - a.score);
}

function tableScore(table: ImportTable, found: readonly Candidate[]): number {
  let score = 0;
  let telling = 0;
  for (const each of found) {
    const weight = TELLING[table].includes(each.field) ? 2 : 0.5;
    if (weight === 2) telling += 1;
    score += each.by === 'values' ? weight * 0.3 : weight * each.score;
  }
  if (telling === 0) return 0;
  for (const field of importFields(table)) {
    // The person may come from the campaign, currency and platform from the user.
    if (
      field.required !== true ||
      ['hireId', 'sourceId', 'currency', 'status', 'calendar'].includes(field.id)
    )
      continue;
    if (!found.some((each) => each.field === field.id)) score -= 1.2;
  }
  return Math.max(score, 0);
}

/** The guess for one table: every column with its field, reading, samples and reason. */
export function guessMapping(table: ImportTable, file: FileTable, fileName = '', baseCurrency = ''): Mapping {
  const profiles = profilesOf(file);
  const found = matchColumns(table, file.header, profiles);
  const fields = found.map((each) => each.field);
  const fileDecimal = fileDecimalOf(
    profiles.map((profile) => profile.values),
    file.delimiter,
  );
  const columns = file.header.map((header, column) => {
    const match = found.find((each) => each.column === column);
    const reason = match
      ? matchReason(match, header)
      : unusedReason(table, header, profiles[column]!, fields);
    return useColumn(table, file, column, match?.field ?? '', fileDecimal, reason);
  });
  return {
    table,
    columns,
    constants: guessConstants(table, file, columns, fileName, baseCurrency),
    fileDecimal,
  };
}

/** The user gives a column another field (`''`: none); a field moves from the column that had it. */
export function assignField(
  mapping: Mapping,
  file: FileTable,
  column: number,
  field: string,
  fileName = '',
  baseCurrency = '',
): Mapping {
  const columns = mapping.columns.map((use) => {
    if (use.column === column) {
      const reason = field === '' ? message('unused.byUser') : message('reason.byUser');
      return useColumn(mapping.table, file, column, field, mapping.fileDecimal, reason);
    }
    if (field === '' || use.field !== field) return use;
    return useColumn(mapping.table, file, use.column, '', mapping.fileDecimal, message('unused.byUser'));
  });
  const guessed = guessConstants(mapping.table, file, mapping.columns, fileName, baseCurrency);
  const constants = guessConstants(mapping.table, file, columns, fileName, baseCurrency).map((constant) => {
    const before = constantOf(mapping, constant.field);
    const typed = before?.value !== guessed.find(({ field }) => field === constant.field)?.value;
    return before && typed ? before : constant;
  });
  return { ...mapping, columns, constants };
}

/** The user says how a column is read. */
export function assignReading(mapping: Mapping, column: number, reading: Reading): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((use) => {
      if (use.column !== column || use.reading === null) return use;
      const others = [use.reading, ...use.alternatives].filter((each) => !sameReading(each, reading));
      return { ...use, reading, alternatives: others, ask: false };
    }),
  };
}

/** The user says whether a length of time is the mean of a row's contacts, or their sum. */
export function assignAverage(mapping: Mapping, column: number, average: boolean): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((use) => (use.column === column ? { ...use, average } : use)),
  };
}

/** The user says a value that holds for the whole file. */
export function assignConstant(mapping: Mapping, field: string, value: Cell): Mapping {
  return {
    ...mapping,
    constants: mapping.constants.map((constant) =>
      constant.field === field ? { ...constant, value, ask: value === '' && constant.ask } : constant,
    ),
  };
}

export function sameReading(a: Reading, b: Reading): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Why nothing can be imported this way yet, one sentence each. A report with spend but no revenue is refused:
 * a ROAS of 0 would be a lie about a person.
 */
export function mappingProblems(mapping: Mapping): readonly Message[] {
  const problems: Message[] = [];
  const { table } = mapping;
  if (table === 'adSpend' && columnOf(mapping, 'spend') && !columnOf(mapping, 'revenue')) {
    problems.push(message('problem.noRevenue', { header: columnOf(mapping, 'spend')!.header }));
  }
  const person = columnOf(mapping, 'hireId') ?? columnOf(mapping, 'campaign');
  for (const field of importFields(table)) {
    if (field.required !== true || field.id === 'sourceId') continue;
    if (field.id === 'hireId') {
      if (table !== 'hires' && table !== 'adSpend' && !person) problems.push(message('problem.noPerson'));
      continue;
    }
    if (table === 'hires' && field.id !== 'name') continue;
    if (table === 'adSpend' && field.id === 'revenue' && columnOf(mapping, 'spend')) continue;
    if (columnOf(mapping, field.id)) continue;
    const constant = constantOf(mapping, field.id);
    if (constant) {
      if (constant.value === '') problems.push(message('problem.say', { field: field.header }));
      continue;
    }
    problems.push(
      message(field.type === 'date' ? 'problem.noDate' : 'problem.noColumn', { field: field.header }),
    );
  }
  if (table === 'contacts' && !['talk', 'handled', 'quality'].some((id) => columnOf(mapping, id))) {
    problems.push(message('problem.noColumn', { field: importField(table, 'talk')?.header ?? '' }));
  }
  for (const use of mapping.columns)
    if (use.ask) problems.push(message('problem.ask', { header: use.header }));
  for (const constant of mapping.constants) {
    const field = importField(table, constant.field);
    if (field && checkValue(field, constant.value) !== null) {
      problems.push(message('problem.constant', { field: field.header, value: String(constant.value) }));
    } else if (constant.ask && constant.value !== '') {
      problems.push(
        message('problem.confirm', {
          field: importField(table, constant.field)?.header ?? constant.field,
          value: String(constant.value),
        }),
      );
    }
  }
  return problems;
}

function matchReason({ by }: Candidate, header: string): Message {
  const key = { name: 'reason.byName', similarName: 'reason.bySimilarName', values: 'reason.byValues' }[by];
  return message(key, { header });
}

/** A file's columns are looked at once, however often the user changes the mapping. */
const profiled = new WeakMap<FileTable, readonly Profile[]>();

function profilesOf(file: FileTable): readonly Profile[] {
  const before = profiled.get(file);
  if (before) return before;
  const profiles = file.header.map((_, column) => profileColumn(columnValues(file, column)));
  profiled.set(file, profiles);
  return profiles;
}
