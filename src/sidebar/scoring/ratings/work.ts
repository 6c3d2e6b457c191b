import type { FileTable } from '../../../actions/import/layout';
import { guessRatings, type RatingsMapping } from '../../../actions/scoring/ratings/mapping';
import type { ReadRatings } from '../../../actions/scoring/ratings/read';
import { foldName } from '../../../actions/tables';
import type { RatingsContext, RatingsInput } from '../../../rpc/ratings';
import type { Route } from '../../appContext';

/** A file or tab, and how it is read. */
export type Work = {
  readonly name: string;
  readonly file: FileTable;
  readonly mapping: RatingsMapping;
};

/** Where the ratings go. */
export type Target = {
  /** Index into the versions that are there, as text; `''` is a new rubric. */
  readonly chosen: string;
  /** Of a new rubric. */
  readonly name: string;
  readonly role: string;
  /** By criterion of the file, what a chosen rubric calls it; `''` leaves it out. */
  readonly names: readonly string[];
};

export type VersionChoice = {
  readonly name: string;
  readonly version: number;
  readonly criteria: readonly string[];
};

export function startWork(name: string, file: FileTable): Work {
  return { name, file, mapping: guessRatings(file) };
}

/** Every version that is there, the newest of each rubric first. */
export function versionsOf({ rubrics }: RatingsContext): readonly VersionChoice[] {
  return rubrics.flatMap(({ name, versions }) =>
    [...versions].reverse().map(({ version, criteria }) => ({ name, version, criteria })),
  );
}

/** A rubric that has every criterion of the file is most likely meant; else a new one is. */
export function startTarget(read: ReadRatings, context: RatingsContext, fileName: string): Target {
  const versions = versionsOf(context);
  const fits = versions.findIndex(({ criteria }) => namesIn(read, criteria).every((name) => name !== ''));
  return {
    chosen: fits >= 0 ? String(fits) : '',
    name: fileName.replace(/\.\w+$/, ''),
    role: context.roles.length === 1 ? (context.roles[0] ?? '') : '',
    names: fits >= 0 ? namesIn(read, versions[fits]?.criteria ?? []) : [],
  };
}

export function choose(target: Target, read: ReadRatings, context: RatingsContext, chosen: string): Target {
  const version = versionsOf(context)[Number(chosen)];
  const names = chosen === '' || !version ? [] : namesIn(read, version.criteria);
  return { ...target, chosen, names };
}

function namesIn({ criteria }: ReadRatings, known: readonly string[]): readonly string[] {
  return criteria.map((criterion) => known.find((each) => foldName(each) === foldName(criterion)) ?? '');
}

export type TargetProblem = 'noName' | 'noRole' | 'noCriterion' | 'sameCriterion';

/** What is still to be said before the ratings can go in. */
export function targetProblem({ chosen, name, role, names }: Target): TargetProblem | null {
  const used = names.filter((each) => each !== '');
  if (chosen === '' && name.trim() === '') return 'noName';
  if (chosen !== '' && used.length === 0) return 'noCriterion';
  if (new Set(used).size < used.length) return 'sameCriterion';
  return role === '' ? 'noRole' : null;
}

/** What the server is asked; columns that belong to no criterion are left out. */
export function inputOf(
  work: Work,
  read: ReadRatings,
  target: Target,
  context: RatingsContext,
  seed: string,
): RatingsInput {
  const version = target.chosen === '' ? undefined : versionsOf(context)[Number(target.chosen)];
  const columns = read.criteria.flatMap((criterion, i) => {
    const criterionName = version ? (target.names[i] ?? '') : criterion;
    return criterionName === '' ? [] : [{ i, name: criterionName }];
  });
  return {
    file: work.name,
    rubric: version ? version.name : target.name,
    ...(version ? { version: version.version } : {}),
    criteria: columns.map(({ name }) => name),
    role: target.role,
    submissions: read.submissions,
    raters: read.raters,
    rows: read.rows.map((row) => ({ ...row, levels: columns.map(({ i }) => row.levels[i] ?? null) })),
    seed,
  };
}

/** Where the ratings are compared; the list of rounds where a rubric of that name was there before. */
export function roundOf({ chosen, name }: Target, context: RatingsContext | null): Route {
  const version = context && chosen !== '' ? versionsOf(context)[Number(chosen)] : undefined;
  if (version) return { screen: 'compare', rubric: version.name, version: version.version };
  const known = context?.rubrics.some((rubric) => foldName(rubric.name) === foldName(name)) ?? true;
  return known ? { screen: 'rounds' } : { screen: 'compare', rubric: name.trim(), version: 1 };
}

/** Random characters that aliases are made from; kept nowhere. */
export function newSeed(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
