/** What the sidebar shows before anything is written; every value is already formatted for the reader. */
export type CellDiff = { readonly header: string; readonly before: string; readonly after: string };

export type RowPreview = {
  readonly kind: 'add' | 'change' | 'clear';
  readonly sheet: string;
  /** What a person calls the row: "Ana · day 30 · First-pass yield". */
  readonly label: string;
  readonly cells: readonly CellDiff[];
};

export type Preview = {
  readonly title: string;
  readonly counts: readonly {
    readonly sheet: string;
    readonly added: number;
    readonly changed: number;
    readonly cleared: number;
  }[];
  /** The first rows; `more` counts the rest. */
  readonly rows: readonly RowPreview[];
  readonly more: number;
  /** Warnings and explanations, one sentence each ("Start date is a Sunday: the ramp begins on Monday 9 March"). */
  readonly notes: readonly string[];
  /** Structure changes (sheets, columns, formats) that are not rows, one sentence each. */
  readonly structure: readonly string[];
  /** Goes back with `confirm`: apply refuses when the sheet no longer gives the same change set. */
  readonly hash: string;
};

export type Done = {
  /** One sentence in the past tense, with counts. */
  readonly sentence: string;
  /** The change that *Undo* would reverse; null when nothing was written. */
  readonly changeId: string | null;
};

/** Answer of every writing call: without `confirm` a preview, with it the result. */
export type ChangeAnswer =
  | { readonly status: 'preview'; readonly preview: Preview }
  | { readonly status: 'done'; readonly done: Done };
