import type { ChangeAnswer } from '../model/preview';

/** One criterion of a rubric: what is judged, how much it counts, and what each level looks like. */
export type RubricCriterion = {
  readonly criterion: string;
  /** Share of the whole, 0–100; null when blank. */
  readonly weight: number | null;
  /** The lowest level that passes, 0–4; null when there is no gate. */
  readonly gate: number | null;
  /** Observable signs of the levels 0–4, always five; `''` when blank. */
  readonly anchors: readonly string[];
};

/** `stop`: it cannot be saved like this. `error`: it should be mended before a task is sent. `warning`: worth a look. */
export type RubricSeverity = 'stop' | 'error' | 'warning';

export type RubricProblem = {
  readonly severity: RubricSeverity;
  readonly sentence: string;
};

/** A rubric in the list, by its newest version. */
export type RubricEntry = {
  readonly name: string;
  readonly version: number;
  readonly criteria: number;
  /** Scores exist for it, or *Frozen on* is filled: a change makes a new version. */
  readonly frozen: boolean;
  /** What lint finds, warnings apart. */
  readonly problems: number;
  readonly warnings: number;
  /** Tasks on any of its versions. */
  readonly tasks: number;
};

export type RubricVersionEntry = {
  readonly version: number;
  readonly frozen: boolean;
  readonly tasks: number;
};

export type RubricView = {
  readonly name: string;
  readonly version: number;
  readonly frozen: boolean;
  readonly tasks: number;
  readonly criteria: readonly RubricCriterion[];
  readonly lint: readonly RubricProblem[];
  /** Newest first. */
  readonly versions: readonly RubricVersionEntry[];
  /** Names this state of the version; goes back with `rubricSave`, which says when somebody changed it since. */
  readonly token: string;
};

export type RubricTemplateEntry = {
  readonly id: string;
  readonly name: string;
  /** What task it fits, in one sentence. */
  readonly about: string;
  /** A rubric of this name is in the spreadsheet already. */
  readonly added: boolean;
};

export type RubricRpc = {
  /** `notices`: cells of the Rubrics sheet that do not fit, one sentence each. */
  rubrics: (input: Record<string, never>) => {
    readonly rubrics: readonly RubricEntry[];
    readonly notices: readonly string[];
  };
  /** Without `version` the newest. */
  rubric: (input: { name: string; version?: number }) => RubricView;
  rubricLibrary: (input: Record<string, never>) => readonly RubricTemplateEntry[];
  /**
   * Saves the newest version, or makes the next where that one is frozen. `create` refuses a name that is taken;
   * `opened` is the token of what was edited.
   */
  rubricSave: (input: {
    name: string;
    criteria: readonly RubricCriterion[];
    create?: boolean;
    opened?: string;
    confirm?: string;
  }) => ChangeAnswer;
  rubricFromLibrary: (input: { id: string; confirm?: string }) => ChangeAnswer;
};
