/** What an action knows besides the tables: injected by the app, so that actions stay pure. */
export type ActionContext = {
  /** Civil date in the spreadsheet's time zone, `2026-03-02`. */
  readonly today: string;
  /** Timestamp in the spreadsheet's time zone, `2026-03-02T14:05:00`. */
  readonly now: string;
  /** BCP 47, for numbers and dates that a person reads. */
  readonly locale: string;
  /** The spreadsheet's IANA time zone. */
  readonly zone: string;
};
