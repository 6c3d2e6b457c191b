import { errorText, t } from '../../i18n/text';
import type { AgreementView, CandidateView } from '../../rpc/comparison';
import { disagrees } from './agreement';
import { ASSUMED_ERROR, type NoFair, type RoundFair } from './fair';
import { points } from './format';
import { listed } from './problems';
import type { Round } from './round';

/** What the numbers of a round cannot say by themselves, one sentence each. */
export function notesOf(
  round: Round,
  fair: RoundFair | NoFair,
  candidates: readonly CandidateView[],
  { total, locale }: { readonly total: AgreementView; readonly locale: string },
): readonly string[] {
  const withdrawn = candidates.filter((each) => each.withdrawn);
  const active = candidates.filter((each) => !each.withdrawn);
  return [
    ...(round.broken === '' ? [] : [round.broken]),
    ...whoIsThere(candidates, active),
    ...(active.length > 0 ? withoutFair(fair) : []),
    ...aboutScores(round, active, total),
    ...severalTasks(round, candidates),
    ...assumedError(fair, active, locale),
    ...gatesUnscored(round, active),
    ...(active.length > 0 ? whoWithdrew(withdrawn) : []),
    ...(round.lookedFirst.length > 0
      ? [t('comparison.note.looked', { raters: listed(round.lookedFirst) })]
      : []),
    ...(round.revised > 0 ? [t('comparison.note.revised', { count: round.revised })] : []),
  ];
}

function whoIsThere(candidates: readonly CandidateView[], active: readonly CandidateView[]): string[] {
  if (candidates.length === 0) return [t('comparison.note.noTasks')];
  if (active.length === 0) return [t('comparison.note.allWithdrawn', { aliases: aliasesOf(candidates) })];
  const scored = active.filter(({ raters }) => raters > 0);
  if (scored.length === 1) return [t('comparison.note.oneCandidate', { alias: scored[0]!.alias })];
  return scored.length === 2 ? [t('comparison.note.twoCandidates')] : [];
}

function whoWithdrew(withdrawn: readonly CandidateView[]): string[] {
  const said = (key: 'withdrawn' | 'withdrawnUnscored', of: readonly CandidateView[]): string[] =>
    of.length === 0 ? [] : [t(`comparison.note.${key}`, { count: of.length, aliases: aliasesOf(of) })];
  return [
    ...said(
      'withdrawn',
      withdrawn.filter(({ rawMean }) => rawMean !== null),
    ),
    ...said(
      'withdrawnUnscored',
      withdrawn.filter(({ rawMean }) => rawMean === null),
    ),
  ];
}

function withoutFair(fair: RoundFair | NoFair): string[] {
  if (!('why' in fair)) return [];
  switch (fair.why) {
    case 'none':
      return [t('comparison.note.noScores')];
    case 'disconnected': {
      const groups = fair.groups.map(listed);
      return [t('comparison.note.disconnected', { count: groups.length, groups: groups.join('; ') })];
    }
    case 'error':
      return [t('comparison.note.noFair', { reason: errorText(fair.error) })];
  }
}

/** Scores of several tasks of one candidate are one average: their raters did not look at the same work. */
function severalTasks(round: Round, candidates: readonly CandidateView[]): string[] {
  const tasks = new Map<string, Set<string>>();
  for (const { candidate, task, total } of round.sheets) {
    if (total === null) continue;
    const { candidateId } = round.candidates[candidate]!;
    tasks.set(candidateId, (tasks.get(candidateId) ?? new Set()).add(task));
  }
  const several = candidates.filter(({ candidateId }) => (tasks.get(candidateId)?.size ?? 0) > 1);
  if (several.length === 0) return [];
  return [t('comparison.note.severalTasks', { count: several.length, aliases: aliasesOf(several) })];
}

function assumedError(fair: RoundFair | NoFair, active: readonly CandidateView[], locale: string): string[] {
  const scored = active.filter(({ raters }) => raters > 0).length;
  if ('why' in fair || !fair.assumed || scored < 2) return [];
  return [t('comparison.note.assumedError', { points: points(ASSUMED_ERROR, locale) })];
}

function gatesUnscored({ criteria }: Round, active: readonly CandidateView[]): string[] {
  const open = active.filter(({ unscoredGates }) => unscoredGates.length > 0);
  if (open.length === 0) return [];
  const gates = criteria
    .map(({ name }) => name)
    .filter((name) => open.some(({ unscoredGates }) => unscoredGates.includes(name)));
  return [
    t('comparison.note.gateUnscored', {
      count: gates.length,
      criteria: listed(gates),
      aliases: aliasesOf(open),
    }),
  ];
}

function aboutScores(round: Round, active: readonly CandidateView[], total: AgreementView): string[] {
  const notes: string[] = [];
  const totals = round.sheets.flatMap((sheet) => (sheet.total === null ? [] : [sheet]));
  if (totals.length === 0) return notes;
  const raters = [...new Set(totals.map(({ rater }) => round.raters[rater]!))];
  if (raters.length === 1) notes.push(t('comparison.note.oneRater', { rater: raters[0]! }));
  else {
    const alone = active.filter(({ oneRater }) => oneRater);
    if (alone.length > 0) {
      notes.push(t('comparison.note.oneRaterEach', { count: alone.length, aliases: aliasesOf(alone) }));
    }
  }
  const several = totals.some(({ candidate }) => candidate !== totals[0]!.candidate);
  if (several && totals.every(({ total: each }) => each === totals[0]!.total)) {
    notes.push(t('comparison.note.identical'));
  }
  if (disagrees(total)) notes.push(t('comparison.note.fixRubric'));
  const unscored = active.filter((each) => each.raters === 0);
  if (unscored.length > 0) {
    notes.push(t('comparison.note.unscored', { count: unscored.length, aliases: aliasesOf(unscored) }));
  }
  return notes;
}

const ALIASES_SHOWN = 10;

function aliasesOf(candidates: readonly CandidateView[]): string {
  const aliases = candidates.map(({ alias }) => alias);
  if (aliases.length <= ALIASES_SHOWN) return listed(aliases);
  return t('comparison.aliases.more', {
    aliases: aliases.slice(0, ALIASES_SHOWN).join(', '),
    more: aliases.length - ALIASES_SHOWN,
  });
}
