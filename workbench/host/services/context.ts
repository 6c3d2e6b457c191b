import type { Book } from '../book';
import type { GridChart, GridConditionalFormat, GridValidation, Rect } from '../grid';
import type { Execution } from '../run/execution';

export type Range = GoogleAppsScript.Spreadsheet.Range;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: Menu };
export type Menu = { readonly title: string; readonly items: readonly MenuItem[] };

export type Shown = {
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
};
export type Alert = { readonly title: string; readonly prompt: string; readonly buttons: string };

/** What a person would see and press; the page overrides it, tests look at it. */
export type Screen = {
  menu(menu: Menu): void;
  sidebar(shown: Shown): void;
  dialog(shown: Shown): void;
  toast(message: string, title: string): void;
  /** The button pressed. */
  alert(alert: Alert): string;
  log(message: string): void;
};

/** What all executions of a document share beside its contents. */
export type Shared = {
  readonly screen: Screen;
  readonly files: Readonly<Record<string, string>>;
  readonly addOnName: string;
  /** Which execution holds a lock. */
  readonly locks: Map<string, Execution>;
  readonly cache: Map<string, { readonly value: string; readonly until: number }>;
  now(): number;
  /** What `Math.random` is; null for the engine's own. */
  readonly random: (() => number) | null;
};

/** What every service object of one execution needs; objects make each other through it. */
export type Context = {
  readonly run: Execution;
  readonly book: Book;
  readonly shared: Shared;
  spreadsheet(): Spreadsheet;
  sheet(sheetId: string): Sheet;
  /** `quiet`: its writes are part of a call that is counted already. */
  range(sheetId: string, rect: Rect, quiet?: boolean): Range;
  /** The size of a sheet with buffered insertions. */
  size(sheetId: string): { readonly rows: number; readonly columns: number };
};

/** Behind a `Range`. */
export type RangeInner = { readonly sheetId: string; readonly rect: Rect };
export type ValidationInner = GridValidation;
export type ConditionalInner = { readonly sheetId: string; readonly rule: GridConditionalFormat };
/** Behind an `EmbeddedChart`; without an ID until it is inserted. */
export type ChartInner = { readonly id: string | null; readonly chart: Omit<GridChart, 'id'> };

/** Google's numeric ID of a sheet; stable as long as the engine's own is. */
export function sheetNumber(sheetId: string): number {
  if (/^\d{1,10}$/.test(sheetId)) return Number(sheetId);
  let hash = 0x811c9dc5;
  for (let i = 0; i < sheetId.length; i++) hash = Math.imul(hash ^ sheetId.charCodeAt(i), 0x01000193);
  return hash & 0x7fffffff;
}
