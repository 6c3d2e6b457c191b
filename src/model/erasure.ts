import type { Cell, Row } from './cell';
import type { ChangeSet, TableChange } from './changeset';
import { foldText, type NameMatcher, nameMatcher, nameParts } from './names';
import {
  type Person,
  type PersonKind,
  personsOf,
  personTable,
  present,
  referenceOf,
  rowsAbout,
} from './persons';
import { dataKind, type EraseRule, eraseRule } from './privacy';
import type { TableId } from './schema';
import type { SheetRow, Tables } from './snapshot';
import { tableSpec } from './tables';

/** Who is erased and by what they are known; kept in the journal until it is done. */
export type Erasure = {
  readonly kind: PersonKind;
  readonly id: string;
  /** Stands where their name stood. */
  readonly alias: string;
  /** The ID afterwards: an ID that came from elsewhere (an email, an employee number) leads to them too. */
  readonly newId: string;
  readonly name: string;
  /** The name, other forms of it, email addresses, phone numbers. */
  readonly terms: readonly string[];
  /** Stands in a needed field that is emptied. */
  readonly emptied: string;
};

/** What erasing changes in one row. */
export type ErasedRow = {
  readonly row: SheetRow;
  /** The changed fields only; a row that is nothing but a memory of them is cleared as a whole. */
  readonly after: Row | null;
};

/** Our own series of IDs: they lead to nobody outside this spreadsheet. */
const OWN_ID = /^[A-Z]{1,3}-\d+$/;

/** What a person is known by in these tables. */
export function erasureOf(tables: Tables, person: Person, alias: string, emptied: string): Erasure {
  const spec = personTable(person.kind);
  const contacts = spec.fields
    .filter(({ id }) => dataKind(spec.id, id) === 'identifying' && eraseRule(spec.id, id) === 'empty')
    .flatMap(({ id }) => String(person.row.values[id] ?? '').split(/[;\n]|,\s/));
  const terms = [person.name, ...contacts, ...rememberedNames(tables, person)];
  const newId = OWN_ID.test(person.id) ? person.id : alias;
  const unique = [
    ...new Set(terms.map((term) => term.trim()).filter((term) => term !== '' && term !== alias)),
  ];
  return { kind: person.kind, id: person.id, name: person.name, alias, newId, terms: unique, emptied };
}

/**
 * Names under which imports knew them ("Import name: A. Silva" → H-0001), as far as they are forms of their name: a
 * team's or a campaign's name must not vanish from every text.
 */
function rememberedNames(tables: Tables, { id, name }: Person): readonly string[] {
  const parts = new Set([name, ...nameParts(name)].map(foldText));
  return settingRows(tables)
    .filter(({ values }) => String(values.value ?? '').trim() === id)
    .map(({ values }) => String(values.setting).replace(/^[^:]*:\s*/, ''))
    .filter(
      (each) =>
        each.includes('@') ||
        foldText(each)
          .split(/[\s._,-]+/)
          .some((part) => parts.has(part)),
    );
}

function settingRows(tables: Tables): readonly SheetRow[] {
  return tables.settings?.rows ?? [];
}

/** The matcher of an erasure: other people whose names contain this one keep theirs. */
export function matcherOf(tables: Tables, erasure: Erasure): NameMatcher {
  const alone = nameMatcher(erasure.terms, []);
  const ids = [erasure.id, erasure.newId];
  const others = personsOf(tables)
    .filter(({ kind, id }) => kind !== erasure.kind || !ids.includes(id))
    .map(({ name }) => name)
    .filter((name) => alone.has(name));
  return nameMatcher(erasure.terms, others);
}

/**
 * What erasing changes, row by row. Doing it twice changes nothing more, so that an erasure that was interrupted can
 * be taken up anywhere.
 */
export function erasedRows(tables: Tables, erasure: Erasure): ReadonlyMap<TableId, readonly ErasedRow[]> {
  const matcher = matcherOf(tables, erasure);
  const about = rowsAbout(tables, erasure.kind, [erasure.id, erasure.newId], erasure.name);
  const out = new Map<TableId, readonly ErasedRow[]>();
  for (const { table, rows } of present(tables)) {
    // The log is a chain of hashes, and holds no names of those it is about.
    if (table === 'log') continue;
    const mine = about.get(table);
    const plans = fieldPlans(table, erasure.kind);
    const erased = rows.flatMap((row): readonly ErasedRow[] => {
      if (table === 'settings') return erasedSetting(row, erasure, matcher);
      const after = erasedFields(plans, row.values, mine?.has(row) ?? false, erasure, matcher);
      return Object.keys(after).length === 0 ? [] : [{ row, after }];
    });
    if (erased.length > 0) out.set(table, erased);
  }
  return out;
}

type FieldPlan = {
  readonly id: string;
  readonly rule: EraseRule;
  readonly needed: boolean;
  /** `person`: the person's ID, or what people type in its place; `text`: may hold a name; `other`: cannot. */
  readonly holds: 'person' | 'text' | 'other';
};

function fieldPlans(table: TableId, kind: PersonKind): readonly FieldPlan[] {
  const own = personTable(kind);
  return tableSpec(table).fields.map((field) => {
    const self = table === own.id && own.key[0] === field.id;
    const person = self || referenceOf(table, field.id) === own.id;
    const text = ['id', 'text', 'longText'].includes(field.type);
    // A namesake in a list of persons is somebody else: only the row itself changes.
    const rule = eraseRule(table, field.id);
    return {
      id: field.id,
      rule: rule === 'replace' && table !== own.id ? 'keep' : rule,
      needed: field.required ?? false,
      holds: person ? 'person' : text && rule !== 'replace' ? 'text' : 'other',
    };
  });
}

function erasedFields(
  plans: readonly FieldPlan[],
  values: Row,
  mine: boolean,
  erasure: Erasure,
  matcher: NameMatcher,
): Row {
  const after: Record<string, Cell> = {};
  for (const plan of plans) {
    const now = values[plan.id] ?? '';
    if (now === '') continue;
    const next = erasedValue(plan, now, mine, erasure, matcher);
    if (next !== now) after[plan.id] = next;
  }
  return after;
}

function erasedValue(
  { rule, needed, holds }: FieldPlan,
  now: Cell,
  mine: boolean,
  { id, newId, alias, emptied }: Erasure,
  matcher: NameMatcher,
): Cell {
  if (mine && rule === 'replace') return alias;
  if (mine && rule === 'empty') return needed ? emptied : '';
  if (holds === 'other' || typeof now !== 'string') return now;
  if (holds === 'person') return now.trim() === id ? newId : matcher.replace(now, newId);
  // Rows that several hires share carry each one's ID at the end of their Source ID.
  const shared = id !== newId && now.endsWith(`#${id}`);
  return matcher.replace(shared ? `${now.slice(0, -id.length)}${newId}` : now, alias);
}

const SHEET_SETTING = /^Sheet: /;

/** A setting that says nothing but whose name a name in a file is goes as a whole. */
function erasedSetting(row: SheetRow, erasure: Erasure, matcher: NameMatcher): readonly ErasedRow[] {
  const { id, newId, alias } = erasure;
  const setting = String(row.values.setting ?? '');
  const value = String(row.values.value ?? '');
  const ofSheet = SHEET_SETTING.test(setting);
  if (!ofSheet && value.trim() === id) return [{ row, after: null }];
  const renamed = setting.endsWith(` ${id}`) ? `${setting.slice(0, -id.length)}${newId}` : setting;
  const ids = value.split(/(\s*[,;]\s*)/).map((part) => (part === id ? newId : part));
  const next: Record<string, string> = {
    setting: matcher.replace(renamed, alias),
    value: ofSheet ? value : matcher.replace(ids.join(''), alias),
    note: matcher.replace(String(row.values.note ?? ''), alias),
  };
  const after = Object.fromEntries(
    Object.entries(next).filter(([field, text]) => text !== String(row.values[field] ?? '')),
  );
  return Object.keys(after).length === 0 ? [] : [{ row, after }];
}

/** The same as a change set, for the preview and its hash: it is never applied as one. */
export function erasureChangeSet(rows: ReadonlyMap<TableId, readonly ErasedRow[]>, title: string): ChangeSet {
  const tables = [...rows].map(
    ([table, erased]): TableChange => ({
      table,
      rows: erased.map(({ row, after }) => {
        const key = row.key || `row ${row.row}`;
        if (after === null) return { kind: 'clear', key, before: row.values };
        const before = Object.fromEntries(Object.keys(after).map((id) => [id, row.values[id] ?? '']));
        return { kind: 'change', key, before, after };
      }),
    }),
  );
  return { action: 'personErase', title, tables };
}
