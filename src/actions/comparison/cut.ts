import { cutScore } from '../../domain/skills/cut-score';
import { tQuantile } from '../../domain/stats/distributions';
import { upperTail } from '../../domain/stats/interval';
import { t } from '../../i18n/text';
import type { Cell } from '../../model/cell';
import type { CutView, RuleOutcome } from '../../rpc/comparison';
import { foldName } from '../tables';
import { points } from './format';
import { findings, listed, problemText } from './problems';
import type { Round } from './round';
import { MAX_LEVEL, MIN_LEVEL } from './rubric';

/** The level that a just acceptable hire would reach on a criterion, as one judge sees it. Halves are allowed. */
export type Judgement = {
  readonly row: number;
  readonly judge: string;
  readonly criterion: string;
  readonly level: Cell;
  /** `''` when it is not known. */
  readonly setAt: string;
};

/** A cut set by fewer judges hangs on one of them. */
const JUDGES_WANTED = 3;
/** Confidence of "pass" and "fail", two-sided; what lies between is a second look. */
const OUTCOME_CONFIDENCE = 0.8;

/**
 * Cut score of a round by RAMP_CUT. Judges who left a criterion out are named and not counted; so is every judgement
 * that cannot be read, and who judged after the first score.
 */
export function cutOf(round: Round, judgements: readonly Judgement[], locale: string): CutView {
  const found = findings();
  const judges = readJudges(round, judgements, found);
  const notes: string[] = [];
  const complete = judges.filter(({ name, levels }) => {
    const missing = round.criteria.filter((_, c) => levels[c] === null).map((each) => each.name);
    if (missing.length > 0)
      notes.push(t('comparison.cut.incomplete', { judge: name, criteria: listed(missing) }));
    return missing.length === 0;
  });
  const late = complete.filter(({ setAt }) => round.firstScoreAt !== '' && setAt > round.firstScoreAt);
  if (late.length > 0) notes.push(t('comparison.cut.late', { judges: listed(late.map(({ name }) => name)) }));
  const unclear =
    round.undated > 0 ? complete.filter((each) => each.setAt !== '' && !late.includes(each)) : [];
  if (unclear.length > 0)
    notes.push(t('comparison.cut.unclear', { judges: listed(unclear.map(({ name }) => name)) }));
  const undated = complete.filter(({ setAt }) => setAt === '');
  if (undated.length > 0)
    notes.push(t('comparison.cut.undated', { judges: listed(undated.map(({ name }) => name)) }));
  const names = complete.map(({ name }) => name);
  const problems = found.all().map(problemText);
  if (complete.length < 2) {
    const text = t('comparison.cut.tooFew', { count: complete.length });
    return { cut: null, se: null, judges: names, text, notes: [...notes, ...problems] };
  }
  const weights = round.criteria.map(({ weight }) => weight);
  const panel = complete.map(({ levels }) => levels.map((level) => level!));
  const { cut, se } = cutScore(panel, weights, MIN_LEVEL, MAX_LEVEL);
  const count = complete.length;
  const text = t('comparison.cut.is', { cut: points(cut, locale), se: points(se, locale), count });
  const wanted = count < JUDGES_WANTED ? [t('comparison.cut.wanted', { count })] : [];
  return { cut, se, judges: names, text, notes: [...wanted, ...notes, ...problems] };
}

/** A cut score with its standard error, both 0–100. */
export type Cut = { readonly cut: number; readonly se: number };

/**
 * Pass if S − cut > t·√(SEM² + SE²), fail if < −, else a second look; t at 80 % with the fit's degrees of freedom. An S
 * of 70 ± 3 against 60 ± 2 with 9 degrees of freedom passes: 10 > 1.383·3.61.
 */
export function outcomeOf(score: number, sem: number, df: number, { cut, se }: Cut): RuleOutcome {
  const reach = tQuantile(upperTail(OUTCOME_CONFIDENCE), df) * Math.hypot(sem, se);
  if (score - cut > reach) return 'pass';
  return score - cut < -reach ? 'fail' : 'second look';
}

type Judge = { readonly name: string; readonly levels: (number | null)[]; setAt: string };

function readJudges(
  round: Round,
  judgements: readonly Judgement[],
  found: ReturnType<typeof findings>,
): readonly Judge[] {
  const position = new Map(round.criteria.map(({ name }, c) => [foldName(name), c]));
  const judges = new Map<string, Judge>();
  for (const { row, judge, criterion, level, setAt } of judgements) {
    const name = judge.normalize('NFKC').trim().replace(/\s+/g, ' ');
    const at = position.get(foldName(criterion));
    if (name === '') found.add('comparison.cut.noJudge', row);
    else if (at === undefined) found.add('comparison.cut.unknownCriterion', row, { criterion });
    else if (level === '') found.add('comparison.cut.noLevel', row, { judge: name });
    else if (!isHalfLevel(level)) {
      found.add('comparison.cut.level', row, { level: String(level), low: MIN_LEVEL, high: MAX_LEVEL });
    } else {
      const known = judges.get(foldName(name));
      const own = known ?? { name, levels: round.criteria.map(() => null), setAt };
      if (known === undefined) judges.set(foldName(name), own);
      if (own.levels[at] !== null) {
        found.add('comparison.cut.twice', row, { judge: own.name, criterion: round.criteria[at]!.name });
        continue;
      }
      own.levels[at] = level;
      if (setAt > own.setAt) own.setAt = setAt;
    }
  }
  return [...judges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

function isHalfLevel(level: Cell): level is number {
  return typeof level === 'number' && Number.isInteger(level * 2) && level >= MIN_LEVEL && level <= MAX_LEVEL;
}
