import type { ChangeAnswer } from '../model/preview';
import type { CandidateView, ComparisonView, CutView, ImpactGroup, ImpactView } from './comparison';

/** A version of a rubric and the tasks on it. */
export type RoundRef = { readonly rubric: string; readonly version: number };

export type RoundEntry = RoundRef & {
  readonly candidates: number;
  /** Candidates with at least one score. */
  readonly scored: number;
  readonly raters: number;
  /** Candidates on whom somebody decided. */
  readonly decided: number;
  /** Neither decided on nor withdrawn: whose work is in, and whose is not. */
  readonly toDecide: number;
  readonly atWork: number;
  readonly withdrawn: number;
};

/** What a reader is to know first. */
export type Headline = {
  readonly tone: 'good' | 'info' | 'warn';
  readonly title: string;
  readonly text: string;
};

/** The newest decision on a candidate, in the words of the sheet. */
export type DecisionMark = { readonly candidateId: string; readonly decision: string };

export type RoundView = {
  /** BCP 47: how numbers are written. */
  readonly locale: string;
  readonly headline: Headline;
  /** False where raters do not agree enough: then there are no bands and no order, candidates go by alias. */
  readonly ranked: boolean;
  readonly view: ComparisonView;
  readonly decisions: readonly DecisionMark[];
};

/** A judge's levels by criterion, in the rubric's order; null where not judged. */
export type CutLevels = readonly (number | null)[];

export type CutSheet = RoundRef & {
  readonly locale: string;
  /** As stated; `''` where nobody said who is judging. */
  readonly judge: string;
  readonly criteria: readonly {
    readonly name: string;
    readonly weight: number;
    readonly gate: number | null;
    readonly anchors: readonly string[];
  }[];
  readonly own: CutLevels;
  /** Judged every criterion. */
  readonly complete: boolean;
  /** A score of the round is in: what is judged now is marked. */
  readonly late: boolean;
  /** Everybody who judged every criterion. */
  readonly judges: readonly string[];
  /** Null until the own judgement is complete. */
  readonly cut: CutView | null;
  /** Everybody's levels, for the talk after; none until the own judgement is complete. */
  readonly others: readonly { readonly judge: string; readonly levels: CutLevels }[];
};

/** Advance and reject close the candidate's stage; hold leaves it open. */
export type DecisionWord = 'advance' | 'hold' | 'reject';

export type PastDecision = {
  readonly decision: string;
  readonly reason: string;
  readonly approver: string;
  /** When, as the reader's locale writes it. */
  readonly at: string;
  readonly band: number | null;
  readonly ruleOutcome: string;
  /** The round it was about, `''` where the row does not say. */
  readonly round: string;
};

export type DecisionView = RoundRef & {
  readonly locale: string;
  /** The candidate's task of this round, which is paid whatever is decided. */
  readonly taskId: string;
  readonly candidate: CandidateView;
  readonly ranked: boolean;
  /** `''` unless it was asked for. */
  readonly name: string;
  /** Who would decide, as stated; `''` where nobody said. */
  readonly approver: string;
  /** What the numbers suggest, in words; never a decision. */
  readonly suggestion: string;
  /** Decisions that go against the suggestion. */
  readonly against: readonly DecisionWord[];
  /** The stage that the candidate is at. */
  readonly stage: string;
  /** Stages that *advance* can lead to, the next one first. */
  readonly next: readonly string[];
  /** Newest first. */
  readonly past: readonly PastDecision[];
  /** Names what was decided so far; goes back with `decide`. */
  readonly token: string;
  /** Why nobody can decide (withdrawn), and what to do; `''` when they can. */
  readonly closed: string;
  /** What to look at before deciding, one sentence each. */
  readonly notes: readonly string[];
};

export type FeedbackSheet = RoundRef & {
  readonly candidateId: string;
  readonly alias: string;
  /** What the candidate knows the task by. */
  readonly task: string;
  /** What is kept, else the draft. */
  readonly text: string;
  readonly draft: string;
  /** Stands in the draft where a person is to say what happens next. */
  readonly blank: string;
  readonly saved: boolean;
  /** Dates as the reader's locale writes them, `''` where there is none. */
  readonly sent: string;
  readonly due: string;
  readonly overdue: boolean;
  readonly notes: readonly string[];
  /** Names the text that is kept; goes back with `feedbackSave`. */
  readonly token: string;
};

/** Of a criterion that is a gate: the median is below the minimum, or nobody scored it. */
export type GateMark = 'failed' | 'notScored';

/** Median level and gate of each criterion, in the rubric's order; null where there is none. */
export type GridCandidate = {
  readonly candidateId: string;
  readonly alias: string;
  readonly medians: readonly (number | null)[];
  readonly gates: readonly (GateMark | null)[];
};

/** What a rater gave a criterion first, and the last revision of it, which no statistic uses. */
export type GivenLevel = {
  readonly rater: string;
  /** Named where the candidate was scored on several tasks of the round, else `''`. */
  readonly task: string;
  /** Null where left out. */
  readonly level: number | null;
  readonly evidence: string;
  readonly revised: {
    readonly level: number | null;
    readonly evidence: string;
    readonly reason: string;
  } | null;
};

export type CriterionScores = {
  readonly criterion: string;
  readonly weight: number;
  readonly gate: number | null;
  readonly median: number | null;
  readonly mark: GateMark | null;
  /** What the median level looks like; both where it is between two. */
  readonly anchors: readonly { readonly level: number; readonly text: string }[];
  readonly given: readonly GivenLevel[];
};

export type RoundScores = RoundRef & {
  readonly locale: string;
  readonly criteria: readonly {
    readonly name: string;
    readonly weight: number;
    readonly gate: number | null;
  }[];
  /** By alias; one alone where one was asked for. */
  readonly candidates: readonly GridCandidate[];
  /** By criterion for the candidate who was asked for, else none. */
  readonly detail: readonly CriterionScores[];
};

type Asked = RoundRef & { readonly candidateId: string };

/**
 * What shows others' scores is refused with `compare.held`, or `compare.heldNameless`, while whoever asks has
 * submissions of the round to score, unless they say that they will score no more.
 */
type Scored = { readonly done?: boolean };

export type DecisionRpc = {
  /** `notices`: tasks that belong to no round, one sentence each. */
  rounds: (input: Record<string, never>) => {
    readonly rounds: readonly RoundEntry[];
    readonly notices: readonly string[];
  };
  comparison: (input: RoundRef & Scored) => RoundView;
  /** Levels by criterion; with `candidateId` also who gave what, and the evidence. */
  roundScores: (input: RoundRef & Scored & { readonly candidateId?: string }) => RoundScores;
  cutSheet: (input: { rubric: string; version: number }) => CutSheet;
  /** The stated judge's own levels, one for each criterion in the rubric's order. */
  cutSave: (input: {
    rubric: string;
    version: number;
    levels: readonly { readonly criterion: string; readonly level: number }[];
    confirm?: string;
  }) => ChangeAnswer;
  /** `reveal` asks for the candidate's name. */
  decision: (input: Asked & Scored & { reveal?: boolean }) => DecisionView;
  decide: (
    input: Asked & {
      decision: DecisionWord;
      reason: string;
      /** With `advance`: the stage it leads to. */
      stage?: string;
      token: string;
      confirm?: string;
    },
  ) => ChangeAnswer;
  feedback: (input: Asked & Scored) => FeedbackSheet;
  /** `sent`: it was sent today. */
  feedbackSave: (
    input: Asked & { text: string; sent?: boolean; token: string; confirm?: string },
  ) => ChangeAnswer;
  /** Whether the screen of impact ratios is switched on, and what to know before. */
  fairness: (input: Record<string, never>) => { readonly on: boolean; readonly caveats: readonly string[] };
  fairnessSet: (input: { on: boolean; confirm?: string }) => ChangeAnswer;
  /** Of totals that somebody enters; nothing is kept. `small`: counts under five are shown too. */
  impact: (input: { groups: readonly ImpactGroup[]; small?: boolean }) => ImpactView & {
    readonly locale: string;
  };
};
