import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import { rowKey } from '../../model/key';
import type { Tables } from '../../model/snapshot';
import type { DecisionWord } from '../../rpc/decision';
import { roundOf } from '../comparison/round';
import type { ActionContext } from '../context';
import { formatCell } from '../format';
import type { Outcome } from '../outcome';
import { text } from '../tables';
import { decisionsOn } from './decisions';
import { type Asked, decisionToken, goesAgainst, ratedCandidate, ruleRecord } from './decisionView';
import { stageChanges, stageNow, stagesAfter } from './stage';

/** Room in the cell for what comes after it in a sentence. */
const MAX_REASON = 5000;

export type DecisionInput = Asked & {
  readonly decision: DecisionWord;
  readonly reason: string;
  readonly stage?: string | undefined;
  readonly token: string;
};

/**
 * Writes down what a named person decided: a new row of Decisions, never a changed one, and what it does to the
 * candidate's stage. Titles carry the alias alone.
 * @throws RampError `decide.…` for what is missing or has changed meanwhile
 */
export function decide(
  tables: Tables,
  input: DecisionInput,
  approver: string,
  { now, today, locale }: Pick<ActionContext, 'now' | 'today' | 'locale'>,
): Outcome {
  const { candidateId, decision } = input;
  const by = approver.trim();
  if (by === '') throw new RampError('decide.noName');
  const { candidate, row } = ratedCandidate(
    tables,
    roundOf(tables, input.rubric, input.version),
    candidateId,
    locale,
  );
  const { alias } = candidate;
  if (candidate.withdrawn) throw new RampError('decide.withdrawn', { alias });
  requireUnmoved(tables, input, alias, locale);
  const reason = input.reason.trim();
  const against = goesAgainst(decision, candidate);
  if (reason === '') {
    throw new RampError(against ? 'decide.noReasonAgainst' : 'decide.noReason', {
      alias,
      outcome: candidate.outcomeText,
    });
  }
  if (reason.length > MAX_REASON) throw new RampError('decide.longReason', { max: MAX_REASON });
  const stage = decision === 'advance' ? nextStage(stageNow(tables, row), input.stage, alias) : '';
  const after: Row = {
    candidateId,
    alias,
    ...(candidate.band === null ? {} : { band: candidate.band }),
    ruleOutcome: ruleRecord(candidate),
    decision,
    reason,
    approver: by,
    at: now,
    rubric: input.rubric,
    rubricVersion: input.version,
  };
  return {
    changeSet: {
      action: 'decide',
      title: t('decide.title', { alias }),
      tables: [
        { table: 'decisions', rows: [{ kind: 'add', key: rowKey('decisions', after), after }] },
        ...stageChanges(tables, row, { decision, reason, stage, today }),
      ],
    },
    notes: [
      ...(against ? [t('decide.note.against', { outcome: candidate.outcomeText })] : []),
      ...(candidate.oneRater ? [t('decide.note.oneRater', { alias })] : []),
      t('decide.note.pay'),
    ],
    sentence: t(`decide.done.${decision}`, { alias, stage }),
  };
}

function requireUnmoved(
  tables: Tables,
  { candidateId, token }: DecisionInput,
  alias: string,
  locale: string,
): void {
  const past = decisionsOn(tables, candidateId);
  if (decisionToken(past) === token) return;
  const [newest] = past;
  if (newest === undefined) throw new RampError('decide.gone', { alias });
  throw new RampError('decide.meanwhile', {
    alias,
    approver: text(newest.values, 'approver'),
    decision: text(newest.values, 'decision'),
    at: formatCell(text(newest.values, 'at'), 'timestamp', locale),
  });
}

function nextStage(now: string, wanted: string | undefined, alias: string): string {
  const [first, ...later] = stagesAfter(now);
  if (first === undefined) throw new RampError('decide.lastStage', { alias, stage: now });
  const stage = wanted ?? first;
  if (stage === first || later.includes(stage)) return stage;
  throw new RampError('decide.stage', { alias, now, stage, stages: [first, ...later].join(', ') });
}
