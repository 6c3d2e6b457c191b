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
  /** Some of the rows, from the first or from where they were asked for; `more` counts those after them. */
  readonly rows: readonly RowPreview[];
  readonly more: number;
  /** Warnings and explanations, one sentence each ("Start date is a Sunday: the ramp begins on Monday 9 March"). */
  readonly notes: readonly string[];
  /** Checks that fail, one sentence each: nothing is held back, and they are not to be overlooked. */
  readonly failing?: readonly string[];
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

/** In the place of a confirmation: asks for the preview with its rows from this one on, counted from 0. */
export function rowsFrom(index: number): string {
  return `rows:${index}`;
}

/** A preview with the rows that come after its own. */
export function withMore(known: Preview, next: Preview): Preview {
  return { ...next, rows: [...known.rows, ...next.rows] };
}

/** From which row on a preview is asked for; null for a confirmation. */
export function previewFrom(confirm: string | undefined): number | null {
  if (confirm === undefined) return 0;
  const [, index] = /^rows:(\d{1,7})$/.exec(confirm) ?? [];
  return index === undefined ? null : Number(index);
}

/** Answer of every writing call: without `confirm` (or with `rowsFrom`) a preview, with it the result. */
export type ChangeAnswer =
  | { readonly status: 'preview'; readonly preview: Preview }
  | { readonly status: 'done'; readonly done: Done };
