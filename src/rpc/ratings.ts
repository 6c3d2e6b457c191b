import type { FileTable } from '../actions/import/layout';
import type { ChangeAnswer } from '../model/preview';

/** One rater's sheet of one submission in a file; both are indexes into the lists of `RatingsInput`. */
export type RatingRow = {
  readonly submission: number;
  readonly rater: number;
  /** By criterion; null where the file has none. */
  readonly levels: readonly (number | null)[];
};

export type RatingsInput = {
  readonly file: string;
  readonly rubric: string;
  /** The version of a rubric that is there; without it a new rubric is made. */
  readonly version?: number;
  readonly criteria: readonly string[];
  readonly role: string;
  readonly submissions: readonly string[];
  readonly raters: readonly string[];
  readonly rows: readonly RatingRow[];
  /** At least 16 random characters: aliases are made from it, so that preview and confirmation make the same. */
  readonly seed: string;
};

/** What an import of ratings can be put beside. */
export type RatingsContext = {
  readonly roles: readonly string[];
  readonly rubrics: readonly {
    readonly name: string;
    readonly versions: readonly { readonly version: number; readonly criteria: readonly string[] }[];
  }[];
};

/** A tab as the table of a file; null where there is none in it. */
export type RatingsTab = { readonly name: string; readonly file: FileTable | null };

export type RatingsRpc = {
  ratingsContext: (input: Record<string, never>) => RatingsContext;
  ratingsTab: (input: { sheetId: number }) => RatingsTab;
  ratingsImport: (input: RatingsInput & { confirm?: string }) => ChangeAnswer;
};
