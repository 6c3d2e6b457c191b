import { previewOf } from '../actions/change/preview';
import { DASHBOARD_ID } from '../actions/dashboard/layout';
import { isAlias, newAlias } from '../actions/person/alias';
import { exportPerson } from '../actions/person/exportPerson';
import { owedNotes } from '../actions/tasks/owed';
import { RampError } from '../domain/error';
import { t } from '../i18n/text';
import { foldText } from '../model/names';
import { type Person, type PersonKind, personsOf } from '../model/persons';
import { type Preview, previewFrom } from '../model/preview';
import type { Tables } from '../model/snapshot';
import type { Rpc } from '../rpc';
import type { PersonEntry } from '../rpc/persons';
import { recover } from '../workbook/apply';
import { type ErasurePlan, erase, findPerson, planErasure } from '../workbook/erase';
import { erasureTables } from '../workbook/eraseTables';
import { ownViews } from '../workbook/eraseViews';
import { withDocumentLock } from '../workbook/lock';
import { reading } from '../workbook/state';
import { tracesIn } from '../workbook/traces';
import { besideAdopted } from './adopt';
import { attempt } from './attempt';
import { actionContext } from './context';
import { refresh } from './dashboard';

const KIND: Readonly<Record<PersonKind, 'person.hire' | 'person.candidate'>> = {
  hire: 'person.hire',
  candidate: 'person.candidate',
};

export const people: Rpc['people'] = () => {
  recover();
  return personsOf(erasureTables()).map(
    ({ kind, id, name, row }): PersonEntry => ({
      kind,
      id,
      name: name || t('person.unnamed', { id }),
      detail: [t(KIND[kind]), String(row.values.role ?? '')].filter((part) => part !== '').join(' · '),
    }),
  );
};

export const personExport: Rpc['personExport'] = ({ kind, id }) => {
  recover();
  const { person, tables } = findPerson({ kind, id });
  const traces = tracesIn(person, tables);
  return exportPerson(person, { ...traces, tables: besideAdopted(tables) }, actionContext());
};

/** An alias that raters know already stays; the one that the preview showed is what is written. */
function aliasOf(person: Person, tables: Tables, given: string | undefined): string {
  const own = String(person.row.values.alias ?? '').trim();
  if (own !== '') return own;
  if (isAlias(person.name)) return person.name;
  const taken = personsOf(tables).flatMap(({ name, row }) => [name, String(row.values.alias ?? '')]);
  if (given === undefined) return newAlias(taken, Math.random);
  if (!isAlias(given) || taken.includes(given)) throw new RampError('erase.badAlias', { alias: given });
  return given;
}

/** Rows are called by the name they still have, not by the alias that is to come. */
function previewText(
  { changeSet, tables, notes, structure, hash }: ErasurePlan,
  { kind, id }: Person,
  from: number,
): Preview {
  const context = actionContext();
  const owed = kind === 'candidate' ? owedNotes(tables, id, context) : [];
  const extra = { notes: [...owed, ...notes], structure, locale: context.locale, from };
  const before = changeSet.tables.map(({ table, rows }) => ({
    table,
    rows: rows.map((row) => (row.kind === 'change' ? { ...row, after: row.before } : row)),
  }));
  const labels = previewOf({ ...changeSet, tables: before }, tables, extra).rows.map(({ label }) => label);
  const preview = previewOf(changeSet, tables, extra);
  const rows = preview.rows.map((row, i) => ({ ...row, label: labels[i] ?? row.label }));
  return { ...preview, rows, title: t('erase.preview'), hash };
}

export const personErase: Rpc['personErase'] = ({ kind, id, alias: given, typed, confirm }) => {
  const from = previewFrom(confirm);
  if (confirm === undefined || from !== null) {
    recover();
    const { person, tables } = findPerson({ kind, id });
    const alias = aliasOf(person, tables, given);
    const plan = planErasure(person, tables, alias);
    const name = person.name || alias;
    return {
      status: 'preview',
      name,
      alias,
      preview: previewText(plan, person, from ?? 0),
      mentions: plan.mentions,
    };
  }
  const answer = withDocumentLock(() => {
    recover();
    const { person, tables } = findPerson({ kind, id });
    const alias = aliasOf(person, tables, given);
    const name = person.name || alias;
    const said = foldText(typed ?? '');
    if (said !== foldText(name) && said !== foldText(alias)) throw new RampError('erase.typed', { name });
    const plan = planErasure(person, tables, alias);
    if (plan.hash !== confirm) throw new RampError('erase.stale');
    const { problems, mentions } = erase(plan);
    const sentence =
      problems.length === 0 ? t('erase.done', { alias }) : [t('erase.partly'), ...problems].join(' ');
    return { status: 'done' as const, done: { sentence, changeId: null }, mentions };
  });
  // Its charts carried the name and were taken out; what goes wrong here leaves nothing of it behind.
  if (ownViews(reading()).some((view) => view.id === DASHBOARD_ID)) attempt(() => refresh({}));
  return answer;
};
