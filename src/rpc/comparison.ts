/** What the comparison of a round shows. Candidates appear by alias alone; scores are 0–100, sentences are ready to read. */

/** Of two bands the lower number is the higher one; null where there are none. */
export type CandidateView = {
  readonly candidateId: string;
  /** The candidate's ID where there is no alias, or where two share one. */
  readonly alias: string;
  readonly withdrawn: boolean;
  /** How many raters gave a total. */
  readonly raters: number;
  readonly oneRater: boolean;
  /** Mean of the raters' totals; null before the first. */
  readonly rawMean: number | null;
  readonly fair: number | null;
  readonly se: number | null;
  readonly df: number | null;
  readonly band: number | null;
  /** Criteria whose median across raters is below the minimum. */
  readonly failedGates: readonly string[];
  /** Gates whose criterion nobody scored: not failed, and not passed either. */
  readonly unscoredGates: readonly string[];
  /** What the cut score says, never a decision; null where no rule can say anything. */
  readonly outcome: RuleOutcome | null;
  /** Why the rule says nothing; null where it does, and for those who withdrew. */
  readonly open: OpenReason | null;
  /** The outcome and the gates in words, `''` without either. */
  readonly outcomeText: string;
};

export type RuleOutcome = 'pass' | 'second look' | 'fail';

/**
 * Nobody gave a total; raters do not agree; one rater only; a gate that nobody scored; raters cannot be linked; nobody
 * judged a cut.
 */
export type OpenReason = 'unscored' | 'disagree' | 'oneRater' | 'gate' | 'noFair' | 'noCut';

/** `undefined`: there is no coefficient; `too few`: fewer than eight submissions. */
export type AgreementReading = 'rely' | 'tentative' | 'fix' | 'too few' | 'undefined';

export type AgreementView = {
  /** The criterion; `''` for totals. */
  readonly criterion: string;
  readonly alpha: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Submissions with at least two ratings. */
  readonly units: number;
  readonly raters: number;
  readonly reading: AgreementReading;
  readonly text: string;
};

export type RaterView = {
  readonly rater: string;
  /** Submissions with a total. */
  readonly scored: number;
  /** Of these, candidates whom another rater scored as well. */
  readonly shared: number;
  /** Points above (+) or below (−) the mean of the other raters on the same candidates. */
  readonly lenience: number | null;
  readonly se: number | null;
  readonly text: string;
};

/** Probability that the first of two candidates is really better at this task. */
export type PairView = {
  readonly first: string;
  readonly second: string;
  readonly difference: number;
  readonly se: number;
  readonly probability: number;
  readonly sameBand: boolean;
  readonly text: string;
};

/** A score with its 90 % interval; without limits where only raw means are known. */
export type ChartPoint = {
  readonly alias: string;
  readonly score: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly band: number | null;
};

export type CutView = {
  readonly cut: number | null;
  readonly se: number | null;
  readonly judges: readonly string[];
  /** The cut in words; what is wanted or left out, one sentence each. */
  readonly text: string;
  readonly notes: readonly string[];
};

export type ComparisonView = {
  readonly rubric: string;
  readonly version: number;
  /** From the top score down; then without a score, then withdrawn, each by alias. */
  readonly candidates: readonly CandidateView[];
  readonly bands: number;
  /** Fair averages exist; else raw means only. */
  readonly fair: boolean;
  /** Raters agree well enough to rank by these scores. */
  readonly rankable: boolean;
  readonly agreement: { readonly total: AgreementView; readonly criteria: readonly AgreementView[] };
  readonly raters: readonly RaterView[];
  readonly pairs: readonly PairView[];
  /** Whether the top two can be told apart, and what would do it; `''` where there are no two. */
  readonly separation: string;
  readonly chart: readonly ChartPoint[];
  readonly cut: CutView | null;
  /** What a reader must know of this round. */
  readonly notes: readonly string[];
  /** What is wrong in the sheets, with rows and remedy. */
  readonly problems: readonly string[];
};

/** The draft of a candidate's feedback, to be read and changed before it is sent. */
export type FeedbackView = {
  readonly candidateId: string;
  readonly alias: string;
  readonly text: string;
  /** What the draft lacks. */
  readonly notes: readonly string[];
};

/** A group as it is entered: totals only. */
export type ImpactGroup = { readonly group: string; readonly selected: number; readonly applicants: number };

export type ImpactVerdict =
  | 'reference'
  | 'below four-fifths'
  | 'too few to call'
  | 'within four-fifths'
  | 'no selections'
  | 'not tested'
  | 'masked';

/** Numbers are null where they do not exist or are masked. */
export type ImpactRow = {
  readonly group: string;
  readonly selected: number | null;
  readonly applicants: number | null;
  readonly rate: number | null;
  readonly ratio: number | null;
  readonly p: number | null;
  readonly midP: number | null;
  /** Expected − actual selections. */
  readonly shortfall: number | null;
  readonly verdict: ImpactVerdict;
  readonly text: string;
};

export type ImpactView = {
  readonly rows: readonly ImpactRow[];
  readonly caveats: readonly string[];
  readonly problems: readonly string[];
};
