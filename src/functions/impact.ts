import { adverseImpact } from '../domain/growth/adverse-impact';
import { numbers } from './cells/field';
import type { Bounds } from './cells/number';
import { orBlank } from './cells/result';
import { run } from './cells/run';
import { type CellValue, cellError } from './cells/value';
import { placedRows } from './placed';

/** More people than there are would only make the exact test slow. */
const PEOPLE: Bounds = { min: 0, max: 1e9, whole: true };

/**
 * Adverse impact of a selection by group: four-fifths rule, one-person rule and Fisher's exact test.
 *
 * @param {range} selected People selected in each group, totals only, e.g. B2:B.
 * @param {range} applicants Applicants of each group, e.g. C2:C.
 * @return {range} A row per group: rate, ratio to the highest rate, Fisher p, mid-p, verdict.
 * @remarks Compares how often each group gets through a step with the group that gets through most. Below
 * four fifths is a reason to look closer; the p-values say whether chance alone could do it; “too few to
 * call” means that one person more would have turned it round.
 * @formula rate = selected / applicants; ratio = rate / highest rate; Fisher’s exact test, two-sided, and
 * its mid-p against the reference group
 * @limits A rule of United States guidelines; other countries may forbid collecting such data. Use totals
 * only, never names. Look at several rounds: one small round proves neither bias nor fairness. Not legal
 * advice.
 * @throws `=RAMP_IMPACT({5; 9}, {4; 10})` More selected than applied.
 * @throws `=RAMP_IMPACT({5; 0}, {10; 0})` A group without applicants.
 * @see Uniform Guidelines on Employee Selection Procedures (1978), 29 CFR 1607.4(D).
 * @example 15 of 25 against 2 of 10: the p-values lie on either side of 0.05.
 *
 * | group | selected | applicants |
 * | ----- | -------: | ---------: |
 * | one   |       15 |         25 |
 * | other |        2 |         10 |
 *
 * `=RAMP_IMPACT(B2:B3, C2:C3)`
 *
 * | rate | ratio | Fisher p | mid-p | verdict           |
 * | ---: | ----: | -------: | ----: | ----------------- |
 * | 60 % |  1.00 |          |       | reference         |
 * | 20 % |  0.33 |    0.060 | 0.044 | below four-fifths |
 * @customfunction
 */
export function RAMP_IMPACT(selected: unknown, applicants: unknown): CellValue[][] {
  return run('RAMP_IMPACT', () => {
    const chosen = numbers('selected', selected, PEOPLE);
    const applied = numbers('applicants', applicants, PEOPLE);
    const rows = placedRows([chosen, applied]);
    const [won, tried] = [rows.of(chosen), rows.of(applied)];
    const groups = won.map((count, k) => {
      const total = tried[k]!;
      if (total === 0) throw cellError('stats.noApplicants', rows.place(applied, k));
      if (count > total) {
        throw cellError('stats.moreSelected', rows.place(chosen, k), { selected: count, applicants: total });
      }
      return { selected: count, applicants: total };
    });
    return rows.answer(
      adverseImpact(groups).map(({ rate, ratio, p, midP, verdict }) => [
        rate,
        orBlank(ratio),
        orBlank(p),
        orBlank(midP),
        verdict,
      ]),
    );
  });
}
