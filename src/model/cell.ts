/**
 * A value of a table's field as actions, journal and sidebar see it: JSON-safe, so it may cross
 * `google.script.run`. Blank is `''` (missing, never 0). Dates are civil dates as ISO text `2026-03-02`,
 * timestamps ISO text in the spreadsheet's zone `2026-03-02T14:05:00`, durations seconds, shares 0–1.
 */
export type Cell = string | number | boolean;

/** A row by field id; a field that is absent is blank. */
export type Row = Readonly<Record<string, Cell>>;
