import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import { sha256 } from '../../model/hash';
import { stableJson } from '../../model/json';
import type { SheetRow, Tables } from '../../model/snapshot';
import type { CandidateView } from '../../rpc/comparison';
import type { DecisionView, DecisionWord, PastDecision } from '../../rpc/decision';
import { type Round, roundOf } from '../comparison/round';
import { formatCell } from '../format';
import { number, text } from '../tables';
import { rankedView } from './compare';
import { decisionsOn } from './decisions';
import { candidateRow, stageNow, stagesAfter } from './stage';
import { taskOfCandidate } from './tasks';
import { type Asking, requireScored } from './unfinished';

/** The candidate of a round that a decision or a feedback is about. */
export type Asked = { readonly rubric: string; readonly version: number; readonly candidateId: string };

/** Words of the decision as the sheet keeps them. */
export const DECISION_WORDS = ['advance', 'hold', 'reject'] as const satisfies readonly DecisionWord[];

/**
 * Everything for one decision except the name, which `reveal` adds.
 * @throws RampError `decide.unknown` where the candidate is gone, `decide.notInRound`; `compare.held`
 */
export function viewDecision(
  tables: Tables,
  { rubric, version, candidateId, reveal }: Asked & { readonly reveal: boolean },
  { rater: approver, done, locale }: Asking & { readonly locale: string },
): DecisionView {
  const round = roundOf(tables, rubric, version);
  requireScored(tables, round, { rater: approver, done });
  const { candidate, row, ranked } = ratedCandidate(tables, round, candidateId, locale);
  const past = decisionsOn(tables, candidateId);
  const stage = stageNow(tables, row);
  return {
    rubric,
    version,
    locale,
    taskId: text(taskOfCandidate(tables, { rubric, version, candidateId })?.values ?? {}, 'taskId'),
    candidate,
    ranked,
    name: reveal ? text(row.values, 'name') : '',
    approver,
    suggestion: suggestionText(candidate),
    against: DECISION_WORDS.filter((word) => goesAgainst(word, candidate)),
    stage,
    next: stagesAfter(stage),
    past: past.map(({ values }) => pastDecision(values, locale)),
    token: decisionToken(past),
    closed: candidate.withdrawn ? t('decide.withdrawn', { alias: candidate.alias }) : '',
    notes: [...(round.broken === '' ? [] : [round.broken]), ...notesOf(candidate, ranked)],
  };
}

/** @throws RampError `decide.unknown`, `decide.notInRound` */
export function ratedCandidate(
  tables: Tables,
  round: Round,
  candidateId: string,
  locale: string,
): { readonly candidate: CandidateView; readonly row: SheetRow; readonly ranked: boolean } {
  const row = candidateRow(tables, candidateId);
  if (row === undefined) throw new RampError('decide.unknown', { candidate: candidateId });
  const { ranked, view } = rankedView(tables, round, locale);
  const candidate = view.candidates.find((each) => each.candidateId === candidateId);
  if (candidate === undefined) {
    const { rubric, version } = round;
    throw new RampError('decide.notInRound', { candidate: candidateId, rubric, version });
  }
  return { candidate, row, ranked };
}

/** Another after every decision: two people who decide at once are told. */
export function decisionToken(past: readonly SheetRow[]): string {
  const said = past.map(({ values }) =>
    ['at', 'decision', 'reason', 'approver'].map((id) => text(values, id)),
  );
  return sha256(stableJson(said)).slice(0, 16);
}

function pastDecision(values: SheetRow['values'], locale: string): PastDecision {
  return {
    decision: text(values, 'decision'),
    reason: text(values, 'reason'),
    approver: text(values, 'approver'),
    at: formatCell(text(values, 'at'), 'timestamp', locale),
    band: number(values, 'band'),
    ruleOutcome: text(values, 'ruleOutcome'),
    round: roundName(values),
  };
}

function roundName(values: SheetRow['values']): string {
  const rubric = text(values, 'rubric');
  const version = number(values, 'rubricVersion');
  return rubric === '' || version === null ? '' : t('decide.past.round', { rubric, version });
}

/**
 * What the cut and the gates suggest. Neither a band nor a second look suggests anything, nor do scores of one rater or
 * of raters who do not agree.
 */
export function suggestionOf({ outcome, failedGates, open }: CandidateView): 'advance' | 'reject' | null {
  if (open === 'disagree' || open === 'oneRater') return null;
  if (failedGates.length > 0 || outcome === 'fail') return 'reject';
  return outcome === 'pass' ? 'advance' : null;
}

/** Holding somebody is never against anything: it decides nothing yet. */
export function goesAgainst(decision: DecisionWord, candidate: CandidateView): boolean {
  const suggestion = suggestionOf(candidate);
  return suggestion !== null && decision !== 'hold' && decision !== suggestion;
}

/** What the record keeps of the rule: why it said nothing, and what the gates say all the same. */
export function ruleRecord({ open, outcomeText }: CandidateView): string {
  if (open === null) return outcomeText;
  return [t(`decide.open.${open}`), outcomeText].filter((part) => part !== '').join('; ');
}

function suggestionText(candidate: CandidateView): string {
  const { outcomeText, open } = candidate;
  if (open !== null && suggestionOf(candidate) === null) {
    const why = t(`decide.suggestion.${open}`, { outcome: outcomeText });
    return candidate.failedGates.length === 0
      ? why
      : t('decide.suggestion.gatesToo', { outcome: outcomeText, why });
  }
  if (outcomeText === '') return '';
  if (suggestionOf(candidate) === null) return t('decide.suggestion.open', { outcome: outcomeText });
  return t('decide.suggestion', { outcome: outcomeText });
}

function notesOf({ alias, oneRater, rawMean, withdrawn }: CandidateView, ranked: boolean): readonly string[] {
  if (withdrawn) return [];
  return [
    ...(rawMean === null ? [t('decide.note.unscored', { alias })] : []),
    ...(oneRater ? [t('decide.note.oneRater', { alias })] : []),
    ...(ranked || rawMean === null ? [] : [t('decide.note.unranked')]),
  ];
}
