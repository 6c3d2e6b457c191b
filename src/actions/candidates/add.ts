import { RampError } from '../../domain/error';
import { errorText, t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { RowChange, TableChange } from '../../model/changeset';
import { rowKey } from '../../model/key';
import { isCivilDate } from '../../model/problem';
import type { Tables } from '../../model/snapshot';
import { checkRow } from '../../model/validate';
import type { CandidateInput } from '../../rpc/tasks';
import type { ActionContext } from '../context';
import { roleNames } from '../hires/fields';
import type { Outcome } from '../outcome';
import { newAlias, seededNumbers } from '../person/alias';
import { seedRoles, withRoles } from '../roles/seedRoles';
import { foldName, rowsOf, sameName, text } from '../tables';
import { idSeries } from './read';

/** A candidate who is there already, or comes earlier in the same list; name and contact folded. */
type Known = { readonly name: string; readonly contact: string; readonly where: string };

/**
 * Adds candidates: each gets an ID, an alias that is made once and computed from nothing, and the stage *applied*. Of a
 * list what cannot be added (no name, there already, an unknown role) is left out and named by its row; the form is
 * refused instead.
 *
 * @throws RampError `candidate.none` when nothing is left, or the reason where one candidate was typed.
 */
export function addCandidates(
  tables: Tables,
  inputs: readonly CandidateInput[],
  seed: string,
  context: ActionContext,
): Outcome {
  const seeds = seedRoles(tables);
  const roles = roleNames(withRoles(tables, seeds));
  const known = knownOf(tables);
  const aliases = usedAliases(tables);
  for (const { name } of inputs) aliases.add(name.trim());
  const random = seededNumbers(seed);
  const notes: string[] = [];
  const left: string[] = [];
  const freeCandidate = idSeries(tables, 'C', 'candidateId');
  const candidates: RowChange[] = [];
  const stages: RowChange[] = [];
  for (const input of inputs) {
    const problem = problemOf(input, known, roles, context.today);
    if (problem) {
      if (input.row === 0) throw problem;
      left.push(t('candidate.left', { row: input.row, why: errorText(problem) }));
      continue;
    }
    const role = roleOf(input.role, roles) as string;
    const name = foldName(input.name);
    const namesake = known.find((each) => each.name === name);
    if (namesake) notes.push(t('candidate.namesake', { name: input.name.trim(), where: namesake.where }));
    if (!sameName(role, input.role)) {
      notes.push(t('candidate.roleRead', { row: input.row, written: input.role.trim(), role }));
    }
    const candidateId = freeCandidate();
    const alias = newAlias(aliases, random);
    aliases.add(alias);
    const applied = input.applied === '' ? context.today : input.applied;
    const row: Row = {
      candidateId,
      name: input.name.trim(),
      ...blankless('contact', input.contact),
      role,
      stage: 'applied',
      ...blankless('source', input.source),
      applied,
      alias,
    };
    checkRow('candidates', row);
    const stage: Row = { candidateId, stage: 'applied', entered: applied, outcome: 'open' };
    candidates.push({ kind: 'add', key: candidateId, after: row });
    stages.push({ kind: 'add', key: rowKey('stages', stage), after: stage });
    known.push({
      name,
      contact: foldName(input.contact),
      where: t('candidate.inList', { row: input.row }),
    });
  }
  if (candidates.length === 0) throw new RampError('candidate.none', { reasons: left.join(' ') });
  const changes: TableChange[] = [
    { table: 'candidates', rows: candidates },
    { table: 'stages', rows: stages },
  ];
  if (seeds.length > 0) changes.push({ table: 'roles', rows: [...seeds] });
  const title = t('candidate.added', {
    count: candidates.length,
    alias: text(candidates[0]?.kind === 'add' ? candidates[0].after : {}, 'alias'),
  });
  return {
    changeSet: { action: 'candidatesAdd', title, tables: changes },
    notes: [
      ...(left.length > 0 ? [t('candidate.leftCount', { count: left.length })] : []),
      ...left,
      ...notes,
      ...(seeds.length > 0 ? [t('hire.rolesSeeded')] : []),
    ],
    sentence: left.length > 0 ? `${title} ${t('candidate.leftCount', { count: left.length })}` : title,
  };
}

function problemOf(
  input: CandidateInput,
  known: readonly Known[],
  roles: readonly string[],
  today: string,
): RampError | null {
  const { name, role, applied } = input;
  if (name.trim() === '') return new RampError('candidate.noName');
  const twin = twinOf(input, known);
  if (twin) return new RampError('candidate.known', { name: name.trim(), where: twin.where });
  if (role.trim() === '') return new RampError('candidate.noRole', { roles: roles.join(', ') });
  if (roleOf(role, roles) === null)
    return new RampError('hire.unknownRole', { role, roles: roles.join(', ') });
  if (applied !== '' && !isCivilDate(applied)) return new RampError('candidate.badDate', { date: applied });
  return applied > today ? new RampError('candidate.future', { date: applied }) : null;
}

/** The same contact, or the same name where no two contacts tell them apart. */
function twinOf(input: CandidateInput, known: readonly Known[]): Known | undefined {
  const [name, contact] = [foldName(input.name), foldName(input.contact)];
  return known.find(
    (each) =>
      (contact !== '' && each.contact === contact) ||
      (each.name === name && (contact === '' || each.contact === '')),
  );
}

/** The role as the Roles sheet writes it; what only one role contains ("support") is that role. */
function roleOf(written: string, roles: readonly string[]): string | null {
  const own = roles.find((role) => sameName(role, written));
  if (own !== undefined) return own;
  const folded = foldName(written);
  const near = roles.filter((role) => foldName(role).includes(folded) || folded.includes(foldName(role)));
  return folded.length >= 4 && near.length === 1 ? (near[0] as string) : null;
}

function knownOf(tables: Tables): Known[] {
  const sheet = tables.candidates?.sheet ?? '';
  return rowsOf(tables, 'candidates').map(({ row, values }) => ({
    name: foldName(text(values, 'name')),
    contact: foldName(text(values, 'contact')),
    where: t('candidate.inSheet', { sheet, row }),
  }));
}

/** An alias must be nobody's name and nobody else's alias, also not one that a decision kept. */
export function usedAliases(tables: Tables): Set<string> {
  const used = (['candidates', 'decisions'] as const).flatMap((id) =>
    rowsOf(tables, id).flatMap(({ values }) => [text(values, 'alias').trim(), text(values, 'name').trim()]),
  );
  return new Set(used);
}

function blankless(field: string, value: string): Row {
  return value.trim() === '' ? {} : { [field]: value.trim() };
}
