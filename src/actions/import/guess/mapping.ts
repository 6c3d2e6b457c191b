import type { Cell } from '../../../model/cell';
import type { ImportTable } from '../../../rpc/imports';
import type { Message } from '../message';
import type { FileDecimal, Reading } from '../reading';

/** What becomes of one column of the file. */
export type ColumnUse = {
  readonly column: number;
  readonly header: string;
  readonly samples: readonly string[];
  /** `''`: not imported. */
  readonly field: string;
  readonly reading: Reading | null;
  /** Whether a length of time is the mean of the row's contacts; without it its header says so. */
  readonly average?: boolean;
  readonly alternatives: readonly Reading[];
  /** Only a person can tell which reading is right; nothing is imported before they did. */
  readonly ask: boolean;
  /** Why this field, or why none. */
  readonly reason: Message;
};

/** A field that no column fills and that has the same value in every row: "Platform: Amazon Ads". */
export type Constant = {
  readonly field: string;
  readonly value: Cell;
  /** Likely values to choose from; others can be typed. */
  readonly suggestions: readonly string[];
  readonly ask: boolean;
  readonly reason: Message;
};

export type Mapping = {
  readonly table: ImportTable;
  readonly columns: readonly ColumnUse[];
  readonly constants: readonly Constant[];
  readonly fileDecimal: FileDecimal;
};

export function columnOf(mapping: Mapping, field: string): ColumnUse | undefined {
  return mapping.columns.find((use) => use.field === field);
}

export function constantOf(mapping: Mapping, field: string): Constant | undefined {
  return mapping.constants.find((constant) => constant.field === field);
}
