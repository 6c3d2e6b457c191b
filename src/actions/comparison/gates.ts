import { median } from '../../domain/kpi/centre';
import { TOLERANCE } from '../../domain/stats/interval';
import type { Round } from './round';

/** Median across raters of each criterion, by candidate; null where nobody scored it. */
export function mediansOf(round: Round): readonly (readonly (number | null)[])[] {
  const given = round.candidates.map(() => round.criteria.map((): number[] => []));
  for (const { candidate, levels } of round.sheets) {
    levels.forEach((level, c) => {
      if (level !== null) given[candidate]![c]!.push(level);
    });
  }
  return given.map((criteria) => criteria.map((levels) => (levels.length === 0 ? null : median(levels))));
}

/** Gates whose median is below the minimum. */
export function failedGates(round: Round, medians: readonly (number | null)[]): readonly string[] {
  return round.criteria.flatMap(({ name, gate }, c) => {
    const level = medians[c] ?? null;
    return gate !== null && level !== null && level < gate - TOLERANCE ? [name] : [];
  });
}

/** Gates that nobody scored. RAMP_SCORE fails them; here the round is still open, so they are neither failed nor passed. */
export function unscoredGates(round: Round, medians: readonly (number | null)[]): readonly string[] {
  return round.criteria.flatMap(({ name, gate }, c) =>
    gate !== null && (medians[c] ?? null) === null ? [name] : [],
  );
}
