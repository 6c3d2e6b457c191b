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
 * Adverse impact of a selection by group: four-fifths rule, one-person rule and Fisher's exact test. Aggregates only.
 *
 * @param {range} selected People selected in each group, e.g. B2:B.
 * @param {range} applicants Applicants of each group, e.g. C2:C.
 * @return {range} A row per group: rate, ratio to the highest rate, Fisher p, mid-p, verdict.
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
