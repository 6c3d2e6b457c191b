import type { Judgement } from '../../../src/actions/comparison/cut';
import { compareRound } from '../../../src/actions/decision/compare';
import { decide } from '../../../src/actions/decision/decide';
import { decisionToken, viewDecision } from '../../../src/actions/decision/decisionView';
import { RAMP_SCORE } from '../../../src/functions/score';
import type { Tables } from '../../../src/model/snapshot';
import { CRITERIA, type Given, type RoundSpec, RUBRIC, roundTables } from '../comparison/rounds';
import { CONTEXT, tablesOf } from '../tables';

const LOCALE = 'en-GB';

/** Three judges see a just acceptable hire at this level on every criterion. */
function cutsAt(level: number) {
  return ['Dee', 'Eli', 'Flo'].flatMap((judge) =>
    CRITERIA.map(([criterion]) => ({
      rubric: RUBRIC,
      version: 1,
      judge,
      criterion,
      level,
      setAt: '2026-03-01T09:00:00',
    })),
  );
}

function tablesWith(spec: RoundSpec, level: Judgement['level'] | null): Tables {
  const cuts = typeof level === 'number' ? tablesOf({ cuts: cutsAt(level) }) : {};
  return { ...roundTables(spec), ...cuts };
}

const look = (tables: Tables) => compareRound(tables, RUBRIC, 1, { rater: '', done: true, locale: LOCALE });

const decisionOn = (tables: Tables, alias: string) =>
  viewDecision(
    tables,
    { rubric: RUBRIC, version: 1, candidateId: `C-${alias}`, reveal: false },
    { rater: 'Mia', done: true, locale: LOCALE },
  );

function recordOf(tables: Tables, alias: string): unknown {
  const input = {
    rubric: RUBRIC,
    version: 1,
    candidateId: `C-${alias}`,
    decision: 'hold',
    reason: 'x',
    token: decisionToken([]),
  } as const;
  const row = decide(tables, input, 'Mia', CONTEXT).changeSet.tables[0]?.rows[0];
  return row && 'after' in row ? row.after.ruleOutcome : undefined;
}

/** Two raters who agree on eight candidates; Policy, the gate, is 30 % of the weight and would leave no total. */
const LIGHT = [
  ['Keywords', 45],
  ['Policy', 15, 2],
  ['Copy', 30],
  ['Note', 10],
] as const;
const eight = (gate: number | null): Given[] =>
  Array.from({ length: 8 }, (_, i): Given[] => {
    const level = i % 5;
    const policy = i === 4 ? gate : Math.max(level, 2);
    return [
      [`C${i}XXXX`, 'Ana', [level, policy, level, level]],
      [`C${i}XXXX`, 'Bo', [level, policy, level, level]],
    ];
  }).flat();

describe('a gate that nobody scored', () => {
  const tables = tablesWith({ given: eight(null), criteria: LIGHT }, 1);

  test('is neither passed nor failed, where RAMP_SCORE fails the same cells', () => {
    const [, verdict] = RAMP_SCORE(
      [[4, '', 4, 4]],
      [LIGHT.map(([, weight]) => weight)],
      4,
      0,
      [LIGHT.map((each) => each[2] ?? '')],
      'renormalise',
    )[0]!;
    expect(verdict).toMatch(/^fails gate/);
    const scored = look(tablesWith({ given: eight(4), criteria: LIGHT }, 1));
    expect(scored.view.candidates[0]).toMatchObject({ alias: 'C4XXXX', outcome: 'pass' });
    const { view } = look(tables);
    expect(view.candidates[0]).toMatchObject({
      alias: 'C4XXXX',
      rawMean: 100,
      outcome: null,
      open: 'gate',
      unscoredGates: ['Policy'],
      failedGates: [],
      outcomeText: 'gate not scored: Policy',
    });
    expect(view.notes).toContain(
      'Nobody scored the gate Policy of C4XXXX: no rule says pass until it is scored.',
    );
  });

  test('suggests nothing, and the record says why', () => {
    const { suggestion, against } = decisionOn(tables, 'C4XXXX');
    expect(suggestion).toBe('No rule says pass until the gate is scored: gate not scored: Policy.');
    expect(against).toEqual([]);
    expect(recordOf(tables, 'C4XXXX')).toBe('no outcome; gate not scored: Policy');
  });
});

describe('raters who do not agree', () => {
  /** Bo gives the opposite of Ana. */
  const opposed = (count: number): Given[] =>
    Array.from({ length: count }, (_, i): Given[] => [
      [`C${i}XXXX`, 'Ana', [i % 5, 2, i % 5, i % 5]],
      [`C${i}XXXX`, 'Bo', [4 - (i % 5), 2, 4 - (i % 5), 4 - (i % 5)]],
    ]).flat();

  test.each([
    [10, 'The raters do not agree: do not rank'],
    [7, 'No order yet: the raters do not agree so far'],
  ])('%i submissions: no outcome, nobody first', (count, title) => {
    const tables = tablesWith({ given: opposed(count) }, 4);
    const { headline, ranked, view } = look(tables);
    expect(headline).toMatchObject({ tone: 'warn', title });
    expect(headline.text).toMatch(/α, 1 is full agreement/);
    expect(ranked).toBe(false);
    expect(view.bands).toBe(0);
    expect(view.pairs).toEqual([]);
    for (const { outcome, open } of view.candidates) expect([outcome, open]).toEqual([null, 'disagree']);
    const { suggestion, against, notes } = decisionOn(tables, 'C0XXXX');
    expect(suggestion).toBe('The raters do not agree, so no rule suggests anything.');
    expect(against).toEqual([]);
    expect(notes).toContain('The scores of this round do not rank: look at the work and the evidence.');
    expect(recordOf(tables, 'C0XXXX')).toBe('no outcome: the raters do not agree');
  });

  test('a failed gate is shown and suggests nothing either', () => {
    const given = opposed(10).map(([alias, rater, levels]): Given => {
      return [alias, rater, levels.map((level, c) => (c === 1 ? 1 : level))];
    });
    const { suggestion, against } = decisionOn(tablesWith({ given }, 1), 'C0XXXX');
    expect(suggestion).toBe(
      'By these scores: fails gate: Policy. The raters do not agree, so no rule suggests anything.',
    );
    expect(against).toEqual([]);
  });
});

describe('one rater', () => {
  const given: Given[] = [
    ['A4X9', 'Ana', [4, 4, 4, 4]],
    ['B7QD', 'Ana', [1, 1, 1, 1]],
  ];

  test('is too few for an outcome, whatever the cut', () => {
    const tables = tablesWith({ given }, 2);
    for (const { outcome, open } of look(tables).view.candidates) {
      expect([outcome, open]).toEqual([null, 'oneRater']);
    }
    expect(decisionOn(tables, 'A4X9')).toMatchObject({
      suggestion: expect.stringMatching(/^One rater is too few for a rule/),
      against: [],
    });
    expect(recordOf(tables, 'A4X9')).toBe('no outcome: one rater only');
  });

  test('leaves the error to an assumption, and that is said', () => {
    const { view } = look(tablesWith({ given }, 2));
    expect(view.notes.join('\n')).toContain('rest on an assumed 7.5 points for each total');
    for (const { text } of view.pairs) expect(text).toMatch(/This rests on an assumed error\.$/);
    expect(view.pairs).toHaveLength(1);
  });

  test('not where raters’ differences measure it', () => {
    const { view } = look(tablesWith({ given: eight(4), criteria: LIGHT }, null));
    expect(view.notes.join('\n')).not.toContain('assumed');
    for (const { text } of view.pairs) expect(text).not.toContain('assumed');
  });
});

describe('why a rule says nothing', () => {
  test('no cut score', () => {
    const tables = tablesWith({ given: eight(4), criteria: LIGHT }, null);
    expect(decisionOn(tables, 'C4XXXX').suggestion).toMatch(/^There is no cut score/);
    expect(recordOf(tables, 'C4XXXX')).toBe('no cut score');
  });

  test('a cut score but no fair score', () => {
    const apart = (alias: string, raters: readonly string[]): Given[] =>
      raters.map((rater): Given => [alias, rater, [3, 3, 3, 3]]);
    const given = [...apart('A4X9', ['Ana', 'Bo']), ...apart('B7QD', ['Cy', 'Dan'])];
    const tables = tablesWith({ given }, 2);
    expect(decisionOn(tables, 'A4X9').suggestion).toMatch(/^There is no fair score/);
    expect(recordOf(tables, 'A4X9')).toBe('no fair score');
  });

  test('not scored', () => {
    const tables = tablesWith({ given: eight(4), criteria: LIGHT, candidates: ['Z9ZZ'] }, 1);
    expect(decisionOn(tables, 'Z9ZZ').suggestion).toMatch(/^There is no total yet/);
    expect(recordOf(tables, 'Z9ZZ')).toBe('not scored');
  });
});
