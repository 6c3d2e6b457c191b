import type { Cell } from '../model/cell';
import type { Done } from '../model/preview';

/** What a column of a stranger's tab is for; `''`: nothing that a report needs. */
export type ReportRole =
  | ''
  | 'person'
  | 'campaign'
  | 'group'
  | 'date'
  | 'talk'
  | 'hold'
  | 'wrap'
  | 'handled'
  | 'spend'
  | 'revenue'
  | 'refunds'
  | 'orders'
  | 'currency'
  | 'accepted'
  | 'complexity'
  | 'rework'
  | 'number';

/** Which tab a report reads (without it the one that is open), and what the person said its columns are. */
export type ReportSource = {
  readonly sheetId?: number;
  readonly roles?: readonly { readonly column: number; readonly role: ReportRole }[];
};

export type ReportColumn = {
  /** From 0. */
  readonly column: number;
  readonly name: string;
  readonly sample: string;
  readonly role: ReportRole;
  /** A report that is offered reads it. */
  readonly used: boolean;
  /** Why it cannot be used and what to do, one sentence; `''` when it can. */
  readonly problem: string;
};

export type ReportOffer = {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
};

export type ReportView = {
  /** `own`: a tab that the add-on keeps for itself. */
  readonly state: 'empty' | 'own' | 'few' | 'table';
  readonly sheetId: number;
  readonly sheet: string;
  /** Rows of data and where they lie, in one sentence each. */
  readonly seen: readonly string[];
  readonly columns: readonly ReportColumn[];
  readonly offers: readonly ReportOffer[];
  readonly missing: readonly string[];
};

/** Cells that a report takes or reads; rows and columns from 0, `last` null where it is open below. */
export type ReportArea = {
  readonly sheetId: number;
  readonly first: number;
  readonly last: number | null;
  readonly columns: readonly number[];
};

export type ReportPreview = {
  readonly id: string;
  readonly title: string;
  readonly formula: string;
  readonly notes: readonly string[];
  /** The first rows as the formula will show them, header row included; dates as ISO text. */
  readonly rows: readonly (readonly Cell[])[];
  /** The size of the whole result, header row included. */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly reads: ReportArea;
  /** Goes back with `reportInsert`, which refuses when the tab no longer gives the same formula. */
  readonly token: string;
};

export type ReportTarget = { readonly sheetId: number; readonly row: number; readonly column: number };

/** The selected cell, and whether the result fits there. */
export type ReportPlace = {
  readonly target: ReportTarget;
  readonly sheet: string;
  readonly cell: string;
  /** What is in the way and what to do; `''` when it fits. */
  readonly problem: string;
};

export type ReportDone = {
  readonly sentence: string;
  readonly target: ReportTarget;
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly changeId: string | null;
};

export type ReportRpc = {
  reportOffers: (input: ReportSource) => ReportView;
  reportPreview: (input: ReportSource & { sheetId: number; offer: string }) => ReportPreview;
  reportPlace: (input: { size: ReportPreview['size']; reads: ReportArea }) => ReportPlace;
  /** Writes the one formula; without `target` into a new tab. */
  reportInsert: (
    input: ReportSource & {
      sheetId: number;
      offer: string;
      token: string;
      size: ReportPreview['size'];
      target?: ReportTarget;
    },
  ) => ReportDone;
  /** Clears the cell while it still holds that formula. */
  reportRemove: (input: { target: ReportTarget; formula: string; changeId?: string }) => Done;
  reportShow: (input: { target: ReportTarget }) => { sheet: string };
};
