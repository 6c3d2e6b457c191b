import type { Model } from '@odoo/o-spreadsheet';
import type { Grid } from '../grid';
import type { FunctionHelp } from './functions';

export type OdooOptions = {
  readonly locale: string;
  readonly timeZone: string;
  /** A workbook to start from: the bytes of an .xlsx file. */
  readonly xlsx?: Uint8Array;
  /** What `toState` gave. */
  readonly state?: unknown;
  /** What autocomplete shows for a custom function. */
  readonly help?: (name: string) => FunctionHelp | undefined;
};

export type OdooGrid = Grid & {
  readonly model: Model;
  /** Runs what was written and not yet asked for; reading does the same. */
  settle(): void;
  toState(): unknown;
  /** The workbook as an .xlsx file. */
  toXlsx(): Uint8Array;
};
