import { comparisonOf } from '../../../src/actions/comparison/comparison';
import { cutOf, type Judgement, outcomeOf } from '../../../src/actions/comparison/cut';
import { roundOf } from '../../../src/actions/comparison/round';
import { RAMP_AGREE } from '../../../src/functions/agree';
import { RAMP_CUT } from '../../../src/functions/cut';
import { RAMP_FAIR } from '../../../src/functions/fair';
import { RAMP_SCORE } from '../../../src/functions/score';
import {
  CLEAR,
  CRITERIA,
  type Given,
  type RoundSpec,
  RUBRIC,
  roundTables,
  SAMPLE,
  scoreRows,
} from './rounds';

const WEIGHTS = [CRITERIA.map(([, weight]) => weight)];
const GATES = [CRITERIA.map(([, , gate]) => gate ?? '')];

const round = (spec: RoundSpec) => roundOf(roundTables(spec), RUBRIC, 1);
const compare = (spec: RoundSpec, cut?: readonly Judgement[]) => {
  const gathered = round(spec);
  return comparisonOf(gathered, { locale: 'en', cut: cut ? cutOf(gathered, cut, 'en') : null });
};

function judgements(panel: Readonly<Record<string, readonly number[]>>, setAt = '2026-03-01T09:00:00') {
  return Object.entries(panel).flatMap(([judge, levels]) =>
    levels.map((level, c) => ({ row: c + 2, judge, criterion: CRITERIA[c]![0], level, setAt })),
  );
}

const cells = (given: readonly Given[]) => given.map(([, , levels]) => levels.map((level) => level ?? ''));
const totals = (given: readonly Given[]) =>
  RAMP_SCORE(cells(given), WEIGHTS, 4, 0, GATES, 'renormalise').map(([score]) => score as number);

describe('the numbers of the comparison are those of the functions on the same cells', () => {
  it('totals as RAMP_SCORE', () => {
    const { sheets, candidates, raters } = round({ given: SAMPLE });
    const expected = totals(SAMPLE);
    SAMPLE.forEach(([candidate, rater], i) => {
      const sheet = sheets.find(
        (each) => candidates[each.candidate]!.alias === candidate && raters[each.rater] === rater,
      );
      expect(sheet?.total).toBe(expected[i]);
    });
    expect(sheets).toHaveLength(SAMPLE.length);
  });

  it('fair averages and bands as RAMP_FAIR', () => {
    const { candidates } = compare({ given: SAMPLE });
    const columns = [
      SAMPLE.map(([candidate]) => [candidate]),
      SAMPLE.map(([, rater]) => [rater]),
      totals(SAMPLE).map((score) => [score]),
    ];
    const expected = RAMP_FAIR(columns[0], columns[1], columns[2]);
    expect(candidates).toHaveLength(4);
    for (const [alias, raw, fair, se, df, ratings, band] of expected) {
      const found = candidates.find((each) => each.alias === alias)!;
      expect([found.rawMean, found.fair, found.se]).toEqual([raw, fair, se].map(near));
      expect([found.df, found.raters, found.band]).toEqual([df, ratings, band]);
    }
    const fairs = candidates.map(({ fair }) => fair!);
    expect(fairs).toEqual([...fairs].sort((a, b) => b - a));
  });

  it('agreement as RAMP_AGREE, with limits from eight submissions on', () => {
    const many = Array.from({ length: 9 }, (_, i) => i).flatMap((i): Given[] => [
      [`K${i}`, 'Ana', [i % 5, (i + 1) % 5, (2 * i) % 5, 3]],
      [`K${i}`, 'Bo', [i % 4, (i + 1) % 5, (2 * i + (i % 2)) % 5, i % 3]],
    ]);
    for (const given of [SAMPLE, many]) {
      const { agreement } = compare({ given });
      const table = (value: (i: number) => number | null) => {
        const candidates = [...new Set(given.map(([candidate]) => candidate))];
        const raters = [...new Set(given.map(([, rater]) => rater))];
        return candidates.map((candidate) =>
          raters.map((rater) => {
            const i = given.findIndex((each) => each[0] === candidate && each[1] === rater);
            return i < 0 ? '' : (value(i) ?? '');
          }),
        );
      };
      const scores = totals(given);
      const same = ({ alpha, low, high, units, raters }: (typeof agreement)['total']) => [
        alpha,
        low ?? '',
        high ?? '',
        units,
        raters,
      ];
      expect(same(agreement.total)).toEqual(
        RAMP_AGREE(
          table((i) => scores[i]!),
          'alpha-interval',
        )[0],
      );
      CRITERIA.forEach(([name], c) => {
        const expected = RAMP_AGREE(table((i) => given[i]![2][c]!))[0];
        expect(agreement.criteria[c]).toMatchObject({ criterion: name });
        expect(same(agreement.criteria[c]!)).toEqual(expected);
      });
    }
    expect(compare({ given: SAMPLE }).agreement.total.reading).toBe('too few');
    expect(compare({ given: many }).agreement.total.low).not.toBeNull();
  });

  it('the cut as RAMP_CUT', () => {
    const panel = { Dee: [2, 2, 2, 3], Eli: [2.5, 2, 2, 3], Flo: [3, 2.5, 2, 3] };
    const cut = cutOf(round({ given: SAMPLE }), judgements(panel), 'en');
    expect([cut.cut, cut.se, cut.judges.length]).toEqual(RAMP_CUT(Object.values(panel), WEIGHTS)[0]);
    expect(cut.notes).toEqual([]);
    expect(cut.text).toMatch(/^Cut score \d+\.\d ± \d+\.\d by 3 judges\.$/);
  });

  it('gates by the median across raters', () => {
    const { candidates } = compare({ given: SAMPLE });
    const failed = Object.fromEntries(candidates.map(({ alias, failedGates }) => [alias, failedGates]));
    expect(failed).toEqual({ A4X9: [], B7QD: ['Policy'], C2MN: [], D5RT: [] });
    expect(candidates.find(({ alias }) => alias === 'B7QD')!.outcomeText).toBe('fails gate: Policy');
  });
});

function near(value: unknown): unknown {
  return expect.closeTo(value as number, 9);
}

describe('the reading of agreement', () => {
  /** Twenty submissions; on the first few, Bo gives two levels less. */
  const compareApart = (apart: number) =>
    compare({
      given: Array.from({ length: 20 }, (_, i) => i).flatMap((i): Given[] => {
        const level = i % 5;
        const less = i < apart ? Math.max(0, level - 2) : level;
        return [
          [`K${i}`, 'Ana', [level, level, level, level]],
          [`K${i}`, 'Bo', [less, less, less, less]],
        ];
      }),
    });

  it('relies from .80, is tentative from .667, and says below that to fix the rubric', () => {
    const readings = Array.from({ length: 21 }, (_, apart) => {
      const { agreement, rankable } = compareApart(apart);
      const { alpha, reading } = agreement.total;
      const expected = alpha! >= 0.8 ? 'rely' : alpha! >= 0.667 ? 'tentative' : 'fix';
      expect([reading, rankable]).toEqual([expected, expected !== 'fix']);
      return { alpha: alpha!, reading };
    });
    const between = (low: number, high: number) =>
      readings.filter(({ alpha }) => alpha >= low && alpha < high).length;
    const bands = [between(0.8, 0.9), between(0.667, 0.8), between(0.3, 0.667)];
    expect(bands.every((count) => count > 0)).toBe(true);
  });
});

describe('raters’ leniency', () => {
  it('is told in points against the others on the same candidates', () => {
    // Bo gives one level less than Ana on everything: 25 points.
    const given = ['K1', 'K2', 'K3'].flatMap((alias, i): Given[] => [
      [alias, 'Ana', [4 - i, 3, 2, 2]],
      [alias, 'Bo', [3 - i, 2, 1, 1]],
    ]);
    const { raters } = compare({ given });
    expect(raters.map(({ lenience }) => lenience)).toEqual([near(25), near(-25)]);
    // Of two raters it is said once.
    expect(raters[0]!.text).toMatch(
      /^Ana scores 25\.0 points higher than Bo on the same candidates \(± \d+\.\d\)\.$/,
    );
    expect(raters[1]!.text).toBe('');
  });

  it('is said once of two raters, with what may be chance and how few candidates they share', () => {
    const given: Given[] = [
      ['K1', 'Ana', [3, 2, 2, 2]],
      ['K1', 'Bo', [3, 3, 2, 2]],
      ['K2', 'Ana', [1, 2, 2, 2]],
      ['K2', 'Bo', [1, 2, 2, 2]],
    ];
    expect(compare({ given }).raters.map(({ text }) => text)).toEqual([
      '',
      expect.stringMatching(
        /^Bo scores \d\.\d points higher than Ana on .* That may be chance\. They share 2 candidates: too few/,
      ),
    ]);
    const apart = compare({ given: [given[0]!, given[3]!] });
    expect(apart.raters.map(({ text }) => text).filter((text) => text !== '')).toEqual([
      expect.stringMatching(/^(Ana and Bo|Bo and Ana) share no candidate: who is strict cannot be told\./),
    ]);
  });

  it('says what may be chance, and who shares too few candidates', () => {
    const { raters } = compare({ given: SAMPLE.slice(0, 5) });
    const cy = raters.find(({ rater }) => rater === 'Cy')!;
    expect(cy).toMatchObject({ scored: 1, shared: 1 });
    expect(cy.text).toMatch(/That may be chance\. Cy shares 1 candidate with other raters/);
  });

  it('counts from the mean of the other raters, not from a mean that the rater is part of', () => {
    const given = ['K1', 'K2', 'K3'].flatMap((alias): Given[] => [
      [alias, 'Ana', [2, 2, 2, 2]],
      [alias, 'Bo', [2, 2, 2, 2]],
      [alias, 'Cy', [3, 3, 3, 3]],
    ]);
    expect(compare({ given }).raters.map(({ lenience }) => lenience)).toEqual([
      near(-12.5),
      near(-12.5),
      near(25),
    ]);
  });
});

describe('the top two', () => {
  const two = (gap: number): Given[] =>
    ['Ana', 'Bo'].flatMap((rater): Given[] => [
      ['K1', rater, [4, 4, 4, 4]],
      ['K2', rater, [4 - gap, 4, 4, 4]],
      ['K3', rater, [0, 0, 0, 0]],
    ]);

  it('are told apart, or would be by one more rater, or not even then', () => {
    const apart = compare({ given: two(3) });
    expect(apart.separation).toMatch(/^K1 and K2 can be told apart: they are 30\.0 points apart/);
    const near10 = compare({ given: two(1) });
    const { se, difference } = near10.pairs[0]!;
    expect(difference).toBeCloseTo(10, 9);
    const expected = (se * Math.sqrt(2 / 3)).toFixed(1);
    expect(near10.separation).toContain(`from ${se.toFixed(1)} to about ${expected}`);
    const none = compare({ given: two(0) });
    expect(none.separation).toMatch(/cannot be told apart on this task.*would still be needed/);
  });

  it('says that one more rater would be enough exactly where it would', () => {
    const said = new Set<string>();
    for (let weight = 1; weight <= 40; weight++) {
      const criteria = [
        ['One', weight],
        ['Two', 100 - weight],
      ] as const;
      const given = ['Ana', 'Bo'].flatMap((rater): Given[] => [
        ['K1', rater, [3, 3]],
        ['K2', rater, [1, 3]],
      ]);
      const view = compare({ given, criteria });
      const { difference, se, sameBand } = view.pairs[0]!;
      // t(.95) with the prior's four degrees of freedom and one of the residuals.
      const t = 2.015048373333024;
      const kind = sameBand
        ? difference > t * se * Math.sqrt(2 / 3)
          ? 'it would be enough'
          : 'would still be needed'
        : 'can be told apart';
      expect(view.separation).toContain(kind);
      // As far apart as the band reaches is 95 % on one side.
      expect(view.pairs[0]!.probability > 0.95).toBe(!sameBand);
      // No pair sounds surer than the bands.
      expect(view.pairs[0]!.text.includes('perhaps')).toBe(sameBand);
      expect(view.separation.startsWith('Treat K1 and K2 alike, or ')).toBe(sameBand);
      const { score, low, high } = view.chart[0]!;
      const reach = t * view.candidates[0]!.se!;
      expect([score - low!, high! - score]).toEqual([near(reach), near(reach)]);
      said.add(kind);
    }
    expect(said.size).toBe(3);
  });

  it('have a probability of being better that adds up to 1 with its reverse', () => {
    const { pairs } = compare({ given: two(0) });
    expect(pairs[0]).toMatchObject({ first: 'K1', second: 'K2', probability: near(0.5), sameBand: true });
    expect(pairs.map(({ first, second }) => first + second)).toEqual(['K1K2', 'K1K3', 'K2K3']);
    expect(pairs[1]!.probability).toBeGreaterThan(0.99);
    expect(pairs.map(({ text }) => text).slice(0, 2)).toEqual([
      'Nothing says whether K1 or K2 is better at this task.',
      'K1 is better at this task than K3 with a probability of more than 99%.',
    ]);
  });
});

describe('the cut score', () => {
  const panel = { Dee: [2, 2, 2, 2], Eli: [2, 2, 2, 2], Flo: [2, 2, 2, 2] };

  it('gives pass, second look and below the cut with the uncertainty, never a decision', () => {
    const given = ['Ana', 'Bo', 'Cy'].flatMap((rater): Given[] => [
      ['H1GH', rater, [4, 4, 4, 4]],
      ['M1DD', rater, [2, 2, 2, 2]],
      ['L0WW', rater, [0, 0, 0, 0]],
    ]);
    const { candidates, chart } = compare({ given }, judgements(panel));
    expect(candidates.map(({ alias, outcome, outcomeText }) => [alias, outcome, outcomeText])).toEqual([
      ['H1GH', 'pass', 'pass'],
      ['M1DD', 'second look', 'second look'],
      ['L0WW', 'fail', 'below the cut; fails gate: Policy'],
    ]);
    expect(chart.map(({ alias }) => alias)).toEqual(['H1GH', 'M1DD', 'L0WW']);
    for (const { score, low, high } of chart) expect(low! + high!).toBeCloseTo(2 * score, 9);
  });

  it('says nothing of somebody who withdrew', () => {
    const { candidates } = compare({ given: CLEAR, withdrawn: ['A4X9'] }, judgements(panel));
    expect(candidates.map(({ alias, outcome }) => [alias, outcome === null])).toEqual([
      ['D5RT', false],
      ['B7QD', false],
      ['C2MN', false],
      ['A4X9', true],
    ]);
  });

  it('is late by a judge’s last judgement after the round’s first score', () => {
    const scores = scoreRows(SAMPLE).map((row, i) => ({
      ...row,
      submittedAt: i === 7 ? '2026-03-10T08:00:00' : '2026-03-12T10:00:00',
    }));
    const gathered = round({ scores, candidates: ['A4X9', 'B7QD', 'C2MN', 'D5RT'] });
    expect(gathered.firstScoreAt).toBe('2026-03-10T08:00:00');
    const given = judgements(panel, '2026-03-10T07:59:59');
    expect(cutOf(gathered, given, 'en').notes).toEqual([]);
    const last = given.map((each, i) => (i === 2 ? { ...each, setAt: '2026-03-10T08:00:01' } : each));
    expect(cutOf(gathered, last, 'en').notes).toEqual([expect.stringMatching(/^Dee judged after/)]);
  });

  it('says who judged late, who is incomplete, and that three judges are wanted', () => {
    const gathered = round({ given: SAMPLE });
    const late = judgements({ Eli: [2, 2, 2, 2] }, '2026-03-11T09:00:00');
    const given = [...judgements({ Dee: [2, 2, 2, 2] }), ...late, ...judgements({ Flo: [2, 2] })];
    const cut = cutOf(gathered, given, 'en');
    expect(cut.judges).toEqual(['Dee', 'Eli']);
    expect(cut.notes).toEqual([
      'The cut hangs on 2 judges: ask for three or more.',
      'Flo has not judged Copy and Note, and is not counted until every criterion is.',
      expect.stringMatching(/^Eli judged after the first score was in/),
    ]);
    expect(cutOf(gathered, late, 'en')).toMatchObject({ cut: null, se: null });
    const undated = cutOf(gathered, judgements(panel, ''), 'en');
    expect(undated.notes).toEqual([
      expect.stringMatching(/^When Dee, Eli and Flo judged is not written down/),
    ]);
  });

  it('cannot be told early where a score does not say when it was given', () => {
    const typed = scoreRows(SAMPLE).map(({ submittedAt: _at, ...row }) => row);
    const candidates = ['A4X9', 'B7QD', 'C2MN', 'D5RT'];
    const gathered = round({ scores: typed, candidates });
    expect(gathered.firstScoreAt).toBe('');
    const unclear = 'Some scores do not say when they were given, so nobody can tell that';
    expect(cutOf(gathered, judgements(panel), 'en').notes).toEqual([
      `${unclear} Dee, Eli and Flo judged before scores were seen. Fill in “Submitted at” in Scores.`,
    ]);
    const mixed = round({ scores: [...scoreRows(SAMPLE).slice(0, 4), ...typed.slice(4)], candidates });
    const one = judgements({ Dee: [2, 2, 2, 2] });
    const two = judgements({ Eli: [2, 2, 2, 2] }, '2026-03-11T09:00:00');
    expect(cutOf(mixed, [...one, ...two], 'en').notes.slice(1)).toEqual([
      expect.stringMatching(/^Eli judged after the first score was in/),
      `${unclear} Dee judged before scores were seen. Fill in “Submitted at” in Scores.`,
    ]);
    expect(cutOf(round({ candidates }), judgements(panel), 'en').notes).toEqual([]);
  });

  it('names judgements that cannot be read', () => {
    const gathered = round({ given: SAMPLE });
    const one = (over: Partial<Judgement>): Judgement => ({
      row: 9,
      judge: 'Dee',
      criterion: 'Copy',
      level: 2,
      setAt: '',
      ...over,
    });
    const bad = [
      one({ judge: ' ' }),
      one({ row: 10, criterion: 'Tone' }),
      one({ row: 11, level: 2.25 }),
      one({ row: 12, level: '' }),
      one({ row: 13 }),
      one({ row: 14, judge: 'DEE' }),
    ];
    const { notes } = cutOf(gathered, bad, 'en');
    expect(notes.map((note) => /row (\d+)/.exec(note)?.[1])).toEqual([
      undefined,
      '9',
      '10',
      '11',
      '12',
      '14',
    ]);
  });

  it('leaves to a second look what lies within t·√(SEM² + SE²) of it, t at 80 %', () => {
    // t(.90, 9) = 1.3830287 times √(9 + 4) is 4.9866.
    const outcome = (score: number) => outcomeOf(score, 3, 9, { cut: 60, se: 2 });
    expect([64.99, 64.98, 60, 55.02, 55.01].map(outcome)).toEqual([
      'pass',
      'second look',
      'second look',
      'second look',
      'fail',
    ]);
  });

  it('is not used where raters cannot be linked', () => {
    const given: Given[] = [
      ['K1', 'Ana', [4, 4, 4, 4]],
      ['K2', 'Bo', [1, 1, 1, 1]],
    ];
    expect(compare({ given }, judgements(panel)).candidates.map(({ outcome }) => outcome)).toEqual([
      null,
      null,
    ]);
  });
});
