import { existsSync, readFileSync } from 'node:fs';
import { comparisonOf } from '../../../src/actions/comparison/comparison';
import { roundOf } from '../../../src/actions/comparison/round';
import { RAMP_FAIR } from '../../../src/functions/fair';
import { RAMP_SCORE } from '../../../src/functions/score';
import { type CriterionSpec, type Given, RUBRIC, roundTables } from './rounds';

const compare = (given: readonly Given[], criteria: readonly CriterionSpec[]) =>
  comparisonOf(roundOf(roundTables({ given, criteria }), RUBRIC, 1), { locale: 'en' });

const EXAM = '../shared/data/raters/ptam4.csv';
const there = existsSync(EXAM);

(there ? test : test.skip)(
  `592 sparse ratings of texts by ten raters come out as a comparison${there ? '' : ' (left out: no data)'}`,
  () => {
    const criteria: CriterionSpec[] = [
      ['crit2', 40],
      ['crit3', 30],
      ['crit4', 30],
    ];
    const given = readFileSync(EXAM, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line): Given => {
        const [text, rater, ...levels] = line.trim().split(',');
        return [text!, rater!, levels.map(Number)];
      });
    expect(given).toHaveLength(592);
    const view = compare(given, criteria);
    expect(view.problems).toEqual([]);
    expect(view.raters).toHaveLength(10);
    expect(view.fair).toBe(true);
    const scores = RAMP_SCORE(
      given.map(([, , levels]) => [...levels]),
      [[40, 30, 30]],
    ).map(([score]) => [score]);
    const expected = RAMP_FAIR(
      given.map(([text]) => [text]),
      given.map(([, rater]) => [rater]),
      scores,
    );
    expect(view.candidates).toHaveLength(expected.length);
    const byAlias = new Map(view.candidates.map((each) => [each.alias, each]));
    for (const [alias, raw, fair, se, df, , band] of expected) {
      const found = byAlias.get(String(alias))!;
      expect(found.rawMean).toBeCloseTo(raw as number, 9);
      expect(found.fair).toBeCloseTo(fair as number, 9);
      expect(found.se).toBeCloseTo(se as number, 9);
      expect([found.df, found.band]).toEqual([df, band]);
    }
    // Severities add up to 0, told against the mean of the nine others.
    expect(view.raters.reduce((sum, { lenience }) => sum + lenience!, 0)).toBeCloseTo(0, 8);
    expect(view.agreement.total.units).toBeGreaterThan(39);
    expect(view.agreement.total.low).not.toBeNull();
    expect(view.notes.some((note) => note.includes('one rater only'))).toBe(true);
  },
);

test('24,000 ratings by 57 raters finish', () => {
  const criteria = [25, 31, 17, 27].map((weight, c): CriterionSpec => [`Criterion ${c + 1}`, weight]);
  const given = Array.from({ length: 24_000 }, (_, n): Given => {
    const [candidate, rater] = [n % 422, Math.floor(n / 422)];
    const level = (c: number) => ((candidate * 7) % 4) + ((rater * c + n) % 2);
    return [`K${candidate}`, `Rater ${rater}`, [0, 1, 2, 3].map(level)];
  });
  const view = compare(given, criteria);
  expect(view.raters).toHaveLength(57);
  expect(view.candidates).toHaveLength(422);
  expect(view.problems).toEqual([]);
  expect(view.agreement.criteria.map(({ units }) => units)).toEqual([422, 422, 422, 422]);
}, 120_000);
