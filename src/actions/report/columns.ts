import type { RawCell, WallClock } from '../../model/decode';
import type { ReportRole } from '../../rpc/reports';
import { headerUnit } from '../import/guess/header';
import { type Candidate, matchColumns } from '../import/guess/matchColumns';
import { type Profile, profileColumn } from '../import/guess/profile';
import { notAField } from '../import/guess/vocabulary';
import { fold } from '../import/values/text';
import { type CellKind, kindOf, written } from './cells';
import { type Fault, findFault } from './fault';
import type { Region, RegionColumn } from './region';
import { isDuration, isGroup, MANY, ROLE_OF } from './roles';

/** A column of a stranger's tab: what it holds, what it is for, and why it cannot be used, if so. */
export type Column = RegionColumn & {
  readonly role: ReportRole;
  readonly samples: readonly string[];
  readonly kinds: ReadonlySet<CellKind>;
  /** What a plain number counts, for lengths of time. */
  readonly seconds: number;
  readonly fault: Fault | null;
  /** Different values among the rows looked at. */
  readonly values: readonly string[];
  /** Some of its rows are blank. */
  readonly blanks: boolean;
};

export type Roles = readonly { readonly column: number; readonly role: ReportRole }[];

/** Groups that a report may have: names that come again and again. */
const MOST_GROUPS = 200;
const UNIT_SECONDS = { ms: 0.001, s: 1, min: 60, h: 3600 } as const;

/** Guesses what each column is for, by its names in several languages and by its values; `said` is the person's own word. */
export function readColumns(region: Region, clock: WallClock, said: Roles = []): readonly Column[] {
  const cellsOf = ({ column }: RegionColumn): readonly RawCell[] =>
    region.rows.map(({ cells }) => cells[column] ?? '');
  const texts = region.columns.map((column) => cellsOf(column).map((cell) => written(cell, clock)));
  const profiles = texts.map(profileColumn);
  const roles = withSaid(region, guessRoles(region, profiles, texts), said);
  return region.columns.map((column, i) => {
    const role = roles[i] ?? '';
    const cells = cellsOf(column);
    const rowsOf = region.rows.map(({ row }) => row);
    const distinct = [...new Set((texts[i] ?? []).filter((value) => value.trim() !== ''))];
    const unit = isDuration(role) ? headerUnit(column.names.join(' ')) : null;
    return {
      ...column,
      role,
      samples: distinct.slice(0, 3),
      kinds: new Set(cells.map(kindOf).filter((kind) => kind !== 'blank')),
      seconds: unit === null ? 1 : UNIT_SECONDS[unit],
      fault: findFault(role, cells, (at) => rowsOf[at] ?? 0),
      values: distinct,
      blanks: cells.some((cell) => kindOf(cell) === 'blank'),
    };
  });
}

function guessRoles(
  region: Region,
  profiles: readonly Profile[],
  texts: readonly (readonly string[])[],
): ReportRole[] {
  const roles: ReportRole[] = region.columns.map(() => '');
  for (const { column, role } of namedRoles(region, profiles)) {
    if (roles[column] !== '' || roles.includes(role)) continue;
    roles[column] = role;
  }
  region.columns.forEach((column, i) => {
    const profile = profiles[i];
    if (roles[i] !== '' || !profile) return;
    if (isGrouping(profile, texts[i] ?? [])) roles[i] = 'group';
    else if (addsUp(column, profile)) roles[i] = 'number';
  });
  // A row for each person: no name comes again, but the first column of words is theirs.
  const unnamed = !roles.some(isGroup);
  const names = region.columns.findIndex(
    (_column, i) => roles[i] === '' && isWords(profiles[i], texts[i] ?? []),
  );
  if (unnamed && names >= 0) roles[names] = 'group';
  return roles;
}

/** What the import would take the columns for, for all its tables and every name of a column, the surest first. */
function namedRoles(region: Region, profiles: readonly Profile[]) {
  const depth = region.columns.reduce((most, { names }) => Math.max(most, names.length), 1);
  const found: { column: number; role: ReportRole; score: number }[] = [];
  const tables = Object.keys(ROLE_OF) as (keyof typeof ROLE_OF)[];
  for (const table of tables) {
    const known: Readonly<Record<string, ReportRole>> = ROLE_OF[table];
    for (let i = 0; i < depth; i += 1) {
      const header = region.columns.map(({ names }) => names[i] ?? '');
      for (const { field, column, score, by } of matchColumns(table, header, profiles)) {
        const role = known[field];
        if (role === undefined || isElsewhere(table, header[column] ?? '', by)) continue;
        found.push({ column, role, score: score - i * 0.02 });
      }
    }
  }
  return found.sort((a, b) => b.score - a.score || a.column - b.column);
}

/** Times of day and waiting times look like lengths of a call; only a name can tell. */
function isElsewhere(table: string, header: string, by: Candidate['by']): boolean {
  return by === 'values' && table === 'contacts' && notAField('contacts', fold(header)) !== null;
}

/** Words that come again and again: teams, regions, topics. */
function isGrouping(profile: Profile, texts: readonly string[]): boolean {
  if (!isWords(profile, texts) || profile.distinct < 2) return false;
  return profile.distinct <= Math.min(MOST_GROUPS, Math.max(2, profile.filled * 0.5));
}

function isWords(profile: Profile | undefined, texts: readonly string[]): boolean {
  if (!profile || profile.filled < 2 || profile.filled < texts.length * 0.8) return false;
  const { number, date, clock, percent, yesNo } = profile;
  if (number > 0.2 || date > 0.2 || clock > 0.2 || percent > 0.2 || yesNo > 0.8) return false;
  return profile.values.every((value) => value.length <= 60);
}

const NO_SUM =
  /\b(rate|ratio|level|score|rating|price|age|year|month|week|id|no|nr|number|phone|zip|rank|index|percent|share|avg|average|mean|median|promedio|media|durchschnitt|quote|anteil|tasa|taxa|precio|preis|preco|ano|jahr|mes|monat|semana|woche|nota|note)\b|%|率|平均/;
const COUNTED_ADS: readonly string[] = ['views', 'clicks'];
const NO_AMOUNT: readonly string[] = ['wait', 'csat', 'timeOfDay'];

/** Numbers whose sum says something: deals, units, calls; no rates, no marks, no IDs. */
function addsUp({ header, names }: RegionColumn, profile: Profile): boolean {
  const name = fold(names.join(' '));
  if (header === '' || profile.filled === 0 || profile.number < 0.8) return false;
  if (NO_SUM.test(name)) return false;
  const ads = notAField('adSpend', name);
  if (ads !== null && !COUNTED_ADS.includes(ads)) return false;
  if (NO_AMOUNT.includes(notAField('contacts', name) ?? '')) return false;
  // Shares of something are no amounts.
  return (
    profile.values.some((value) => Math.abs(Number(value)) > 1) ||
    profile.values.every((v) => /^[01]$/.test(v))
  );
}

function withSaid(region: Region, guessed: readonly ReportRole[], said: Roles): readonly ReportRole[] {
  const roles = [...guessed];
  for (const { column, role } of said) {
    const at = region.columns.findIndex((each) => each.column === column);
    if (at < 0) continue;
    const before = role === '' || MANY.includes(role) ? -1 : roles.indexOf(role);
    if (before >= 0) roles[before] = '';
    roles[at] = role;
  }
  return roles;
}
