import type { ChangeAnswer } from '../model/preview';
import type { RatingsRpc } from './ratings';
import type { RubricCriterion } from './rubrics';

/** What a rater gives one criterion; null is not scored, which is never a zero. */
export type ScoreEntry = {
  readonly criterion: string;
  readonly level: number | null;
  readonly evidence: string;
};

/** A submission in a rater's list: an alias, never a name. */
export type ScoreItem = {
  readonly taskId: string;
  readonly alias: string;
  readonly rubric: string;
  readonly version: number;
  /** Criteria of the rubric, and how many of them have a level, in the draft or in the sheet. */
  readonly criteria: number;
  readonly given: number;
  readonly revised: boolean;
};

export type ScoreQueue = {
  /** As stated; `''` while nobody has said who is scoring. */
  readonly rater: string;
  /** Still to score, in this rater's own order. */
  readonly waiting: readonly ScoreItem[];
  readonly submitted: readonly ScoreItem[];
  /** What is left out and what to do, one sentence each. */
  readonly notices: readonly string[];
  /** Why drafts cannot be read; `''` when they can. */
  readonly draftProblem: string;
};

/** A row of the rater's own in Scores. */
export type OwnScore = {
  readonly criterion: string;
  readonly revision: number;
  readonly level: number;
  readonly evidence: string;
  readonly reason: string;
  /** When, as the reader's locale writes it; `''` when the row does not say. */
  readonly at: string;
};

/** What another rater gave the same submission first. */
export type OtherScores = {
  readonly rater: string;
  /** By criterion, in the rubric's order. */
  readonly entries: readonly ScoreEntry[];
};

export type ScoreSheet = {
  readonly taskId: string;
  readonly alias: string;
  readonly rater: string;
  readonly rubric: string;
  readonly version: number;
  readonly criteria: readonly RubricCriterion[];
  /** Names the criteria as they stand; goes back with drafts and scores, so that an edit under way is noticed. */
  readonly opened: string;
  /** The web address of the submission; `''` when the Tasks row has none. */
  readonly link: string;
  readonly state: 'open' | 'submitted';
  /** By criterion, in the rubric's order: the draft, else what counts now of what was submitted. */
  readonly entries: readonly ScoreEntry[];
  /** `entries` are a draft that was begun before. */
  readonly draft: boolean;
  /** How the rubric differs from the one the draft was begun with. */
  readonly changed: readonly string[];
  /** What the draft says of criteria that are no longer in the rubric. */
  readonly gone: readonly ScoreEntry[];
  /** Why drafts cannot be read; `''` when they can. */
  readonly draftProblem: string;
  /** Everything the rater submitted, first scores first. */
  readonly own: readonly OwnScore[];
  /** What others gave; null until the rater has submitted. */
  readonly others: readonly OtherScores[] | null;
  /** Rows of the rater's own that do not fit, one sentence each. */
  readonly problems: readonly string[];
};

export type ScoreInput = {
  readonly taskId: string;
  /** As the page shows it: somebody may have stated another name meanwhile. */
  readonly rater: string;
  readonly opened: string;
  readonly entries: readonly ScoreEntry[];
};

export type ScoringRpc = RatingsRpc & {
  scoreQueue: (input: Record<string, never>) => ScoreQueue;
  scoreSheet: (input: { taskId: string }) => ScoreSheet;
  /** Keeps a draft with the rater's own account; `unsaved` names criteria whose evidence is too long for it. */
  scoreDraft: (input: ScoreInput) => { readonly unsaved: readonly string[] };
  /** `leaveOut`: criteria without a level may be left out. */
  scoreSubmit: (input: ScoreInput & { leaveOut?: boolean; confirm?: string }) => ChangeAnswer;
  scoreRevise: (input: ScoreInput & { reason: string; confirm?: string }) => ChangeAnswer;
};
