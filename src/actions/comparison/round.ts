import { RampError } from '../../domain/error';
import { rubricScore } from '../../domain/skills/rubric-score';
import type { Problem } from '../../model/problem';
import type { Tables } from '../../model/snapshot';
import { findRubric } from '../rubrics/read';
import { brokenSealOf, lintSentences } from '../scoring/seal';
import { findings } from './problems';
import { type Criterion, criteriaOf, MAX_LEVEL, MIN_LEVEL } from './rubric';
import { type Sheet, scoresOf } from './scores';
import { type RoundCandidate, tasksOf } from './tasks';

/** A rater's sheet with its total 0–100; null where too much of the weight is missing. */
export type ScoredSheet = Sheet & { readonly total: number | null };

/** All tasks on one version of a rubric, with what their raters gave first. */
export type Round = {
  readonly rubric: string;
  readonly version: number;
  readonly criteria: readonly Criterion[];
  readonly candidates: readonly RoundCandidate[];
  readonly raters: readonly string[];
  readonly sheets: readonly ScoredSheet[];
  readonly firstScoreAt: string;
  readonly revised: number;
  readonly lookedFirst: readonly string[];
  readonly undated: number;
  readonly problems: readonly Problem[];
  /** What was changed in the rubric after it was frozen, in words; `''` for nothing that is known. */
  readonly broken: string;
};

/**
 * Gathers a round from Tasks, Candidates, Stages, Rubrics and Scores. A total is RAMP_SCORE's with `renormalise`: a
 * missing criterion is never a zero. Rows that cannot be counted are named in `problems`.
 * @throws RampError `comparison.noRubric`, `comparison.noWeights`
 */
export function roundOf(tables: Tables, rubric: string, version: number): Round {
  const inRubrics = findings();
  const inTasks = findings();
  const inScores = findings();
  const criteria = criteriaOf(tables, rubric, version, inRubrics);
  const tasks = tasksOf(tables, rubric, version, inTasks);
  const { sheets, ...scores } = scoresOf(tables, tasks, criteria, inScores);
  const unscored: Problem[] = [];
  const scored = sheets.map((sheet) => {
    const total = totalOf(sheet, criteria);
    if (typeof total === 'number') return { ...sheet, total };
    const alias = tasks.candidates[sheet.candidate]!.alias;
    const rater = scores.raters[sheet.rater]!;
    unscored.push({
      code: 'comparison.score.tooMuchMissing',
      params: { rater, alias, percent: total.percent },
    });
    return { ...sheet, total: null };
  });
  return {
    rubric,
    version,
    criteria,
    candidates: tasks.candidates,
    ...scores,
    sheets: scored,
    broken: brokenSealOf(tables, rubric, version),
    problems: [
      ...inRubrics.all(),
      ...lintProblems(tables, rubric, version),
      ...inTasks.all(),
      ...inScores.all(),
      ...unscored,
    ],
  };
}

/** What lint finds in the rubric as it stands in the sheet: weights that do not add up to 100 count all the same. */
function lintProblems(tables: Tables, rubric: string, version: number): readonly Problem[] {
  const found = findRubric(tables, rubric)?.versions.find((each) => each.version === version);
  if (found === undefined) return [];
  const { name } = found;
  return lintSentences(found).map((message) => ({
    code: 'comparison.rubric.lint',
    params: { rubric: name, version, message },
  }));
}

/** The total, or the percentage of the weight that is missing where there is none. */
function totalOf(
  { levels }: Sheet,
  criteria: readonly Criterion[],
): number | { readonly percent: number | string } {
  const weights = criteria.map(({ weight }) => weight);
  const rule = { weights, min: MIN_LEVEL, max: MAX_LEVEL, gates: [], missing: 'renormalise' } as const;
  try {
    return rubricScore(levels, rule).score;
  } catch (error) {
    if (error instanceof RampError && error.code === 'stats.tooMuchMissing') {
      return { percent: error.params.percent ?? '' };
    }
    throw error;
  }
}
