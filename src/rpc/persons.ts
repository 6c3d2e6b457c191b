import type { Cell } from '../model/cell';
import type { PersonKind, PersonRef } from '../model/persons';
import type { Done, Preview } from '../model/preview';
import type { Mentions } from '../model/traces';

/** Somebody whose data is kept, as the list shows them. */
export type PersonEntry = PersonRef & {
  readonly name: string;
  /** Hire or candidate, and the role. */
  readonly detail: string;
};

/** One part of an export: a table in words. */
export type ExportSection = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

export type PersonExport = {
  readonly kind: PersonKind;
  readonly id: string;
  readonly name: string;
  /** When it was put together, in the spreadsheet's zone. */
  readonly madeAt: string;
  readonly sections: readonly ExportSection[];
};

export type EraseAnswer =
  | {
      readonly status: 'preview';
      readonly name: string;
      readonly alias: string;
      readonly preview: Preview;
      readonly mentions: Mentions;
    }
  | { readonly status: 'done'; readonly done: Done; readonly mentions: Mentions };

export type PersonRpc = {
  /** Everybody whose data is kept: hires and candidates. */
  people: (input: Record<string, never>) => readonly PersonEntry[];
  /** All that is held about somebody, in words. */
  personExport: (input: PersonRef) => PersonExport;
  /**
   * Without `confirm` what it would do. With it, and with `typed` being their name or the alias, it is done for good:
   * the alias comes from the preview.
   */
  personErase: (
    input: PersonRef & { readonly alias?: string; readonly typed?: string; readonly confirm?: string },
  ) => EraseAnswer;
  /** Who is typing, as stated; with `name` it is stated. */
  statedName: (input: { name?: string }) => { readonly name: string };
};
