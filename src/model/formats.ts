/** How a result is written on a tab of its own. */
export type Formats = {
  /** Number formats of Sheets by column from the left; `''` is left to Sheets. */
  readonly columns: readonly string[];
  /** The format of all columns after them. */
  readonly rest: string;
  /** The first row holds dates, from its second column on. */
  readonly dates: boolean;
};
