import { decide } from '../../../src/actions/decision/decide';
import { decisionsOn } from '../../../src/actions/decision/decisions';
import { decisionToken, viewDecision } from '../../../src/actions/decision/decisionView';
import type { Row } from '../../../src/model/cell';
import type { Tables } from '../../../src/model/snapshot';
import type { DecisionWord } from '../../../src/rpc/decision';
import { CLEAR, RUBRIC, roundTables, SAMPLE } from '../comparison/rounds';
import { applied, CONTEXT, tablesOf } from '../tables';

const ID = 'C-A4X9';
const ASKED = { rubric: RUBRIC, version: 1, candidateId: ID };

/** The round, with the candidate's way as given. */
function tablesWith(stages: readonly Row[], stage = 'task scored'): Tables {
  const tables = roundTables({ given: CLEAR });
  const candidates = (tables.candidates?.rows ?? []).map(({ values }) => ({ ...values, stage }));
  return { ...tables, ...tablesOf({ stages, candidates }) };
}

function decided(tables: Tables, decision: DecisionWord, stage?: string, now = CONTEXT.now): Tables {
  const token = decisionToken(decisionsOn(tables, ID));
  const input = { ...ASKED, decision, reason: `because ${decision}`, stage, token };
  return applied(tables, decide(tables, input, 'Mia', { ...CONTEXT, now }).changeSet);
}

const stagesIn = (tables: Tables) =>
  (tables.stages?.rows ?? []).map(({ values }) => [
    values.stage,
    values.left ?? '',
    values.outcome,
    values.reason ?? '',
  ]);

const SCORED: Row = { candidateId: ID, stage: 'task scored', entered: '2026-03-20', outcome: 'open' };

describe('what a decision does to the stage', () => {
  test('advance closes the open one and opens the next', () => {
    const after = decided(tablesWith([SCORED]), 'advance');
    expect(stagesIn(after)).toEqual([
      ['task scored', '2026-03-31', 'advanced', 'because advance'],
      ['interview', '', 'open', ''],
    ]);
    expect(after.candidates?.rows[0]?.values.stage).toBe('interview');
  });

  test('advance can lead further', () => {
    const after = decided(tablesWith([SCORED]), 'advance', 'offer');
    expect(stagesIn(after)[1]).toEqual(['offer', '', 'open', '']);
  });

  test('reject closes it with the reason, and the candidate’s row stays as it is', () => {
    const after = decided(tablesWith([SCORED]), 'reject');
    expect(stagesIn(after)).toEqual([['task scored', '2026-03-31', 'rejected', 'because reject']]);
    expect(after.candidates?.rows[0]?.values.stage).toBe('task scored');
  });

  test('hold touches neither', () => {
    const tables = tablesWith([SCORED]);
    const token = decisionToken([]);
    const { changeSet } = decide(
      tables,
      { ...ASKED, decision: 'hold', reason: 'Second rater first.', token },
      'Mia',
      CONTEXT,
    );
    expect(changeSet.tables.map(({ table }) => table)).toEqual(['decisions']);
  });

  test('where Stages has no row yet, the stage that closes gets one', () => {
    const after = decided(tablesWith([]), 'reject');
    expect(stagesIn(after)).toEqual([['task scored', '2026-03-31', 'rejected', 'because reject']]);
  });

  test('turned down, then on hold, then advanced: each a row of Decisions, the stage follows', () => {
    const no = decided(tablesWith([SCORED]), 'reject');
    const hold = decided(no, 'hold', undefined, '2026-03-31T10:00:00');
    expect(stagesIn(hold)[0]?.slice(1, 3)).toEqual(['', 'open']);
    const yes = decided(hold, 'advance', undefined, '2026-03-31T11:00:00');
    expect(stagesIn(yes).map(([stage, , outcome]) => [stage, outcome])).toEqual([
      ['task scored', 'advanced'],
      ['interview', 'open'],
    ]);
    expect(yes.decisions?.rows.map(({ values }) => values.decision)).toEqual(['reject', 'hold', 'advance']);
  });

  test('turned down, then advanced at once: the stage does not stay rejected', () => {
    const no = decided(tablesWith([SCORED]), 'reject');
    const yes = decided(no, 'advance', undefined, '2026-03-31T11:00:00');
    expect(stagesIn(yes).map(([stage, , outcome]) => [stage, outcome])).toEqual([
      ['task scored', 'advanced'],
      ['interview', 'open'],
    ]);
  });

  test('after the last stage there is nothing to advance to', () => {
    const last: Row = { candidateId: ID, stage: 'started', entered: '2026-03-21', outcome: 'open' };
    const tables = tablesWith([last], 'started');
    expect(
      viewDecision(tables, { ...ASKED, reveal: false }, { rater: 'Mia', done: true, locale: 'en-GB' }).next,
    ).toEqual([]);
    expect(() => decided(tables, 'advance')).toThrow('decide.lastStage');
  });
});

describe('the record', () => {
  test('keeps alias, band, rule outcome, decision, reason, approver and time; the title the alias alone', () => {
    const { changeSet } = decide(
      tablesWith([SCORED]),
      { ...ASKED, decision: 'advance', reason: '  Best copy. ', token: decisionToken([]) },
      ' Mia ',
      CONTEXT,
    );
    expect(changeSet.tables[0]?.rows[0]).toMatchObject({
      kind: 'add',
      after: {
        candidateId: ID,
        alias: 'A4X9',
        band: 1,
        ruleOutcome: 'no cut score',
        decision: 'advance',
        reason: 'Best copy.',
        approver: 'Mia',
        at: CONTEXT.now,
      },
    });
    expect(changeSet.title).toBe('Recorded a decision about A4X9.');
    expect(JSON.stringify(changeSet)).not.toContain('Name of');
  });

  test('is refused where its candidate is in another round', () => {
    const tables = roundTables({ given: SAMPLE, tasks: [] });
    expect(() => decided(tables, 'hold')).toThrow('decide.notInRound');
  });

  test('a decision that was taken away meanwhile is said too', () => {
    const tables = tablesWith([SCORED]);
    const input = { ...ASKED, decision: 'hold', reason: 'x', token: 'another' } as const;
    expect(() => decide(tables, input, 'Mia', CONTEXT)).toThrow('decide.gone');
  });
});
