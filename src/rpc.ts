import type { FileTable } from './actions/import/layout';
import type { Reading } from './actions/import/reading';
import type { Cell, Row } from './model/cell';
import type { PersonKind, PersonRef } from './model/persons';
import type { ChangeAnswer, Done, Preview } from './model/preview';
import type { ModuleId, TableId } from './model/schema';
import type { Mentions } from './model/traces';
import type { DecisionRpc } from './rpc/decision';
import type { RubricRpc } from './rpc/rubrics';
import type { ScoringRpc } from './rpc/scoring';
import type { TaskRpc } from './rpc/tasks';

/** The words of RAMP_STATUS; the symbol beside them comes from the sidebar, never colour alone. */
export type StatusWord = 'No data' | 'Too early' | 'Ahead' | 'On track' | 'At risk' | 'Off track';

/** One point of the chart "actual against the ramp curve". */
export type CurvePoint = {
  readonly day: number;
  readonly target: number;
  readonly actual: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

export type HireCard = {
  readonly hireId: string;
  readonly name: string;
  readonly role: string;
  /** Sentence naming what is missing ("Role and start date are missing"), `''` when complete. */
  readonly incomplete: string;
  readonly rampDay: number | null;
  readonly metric: string;
  readonly unit: string;
  /** Formatted for the reader, `''` when unknown: "412 s", "0.84". */
  readonly actual: string;
  readonly target: string;
  /** Attainment as a percentage with its 80 % limits: "86 %", "79 %", "94 %"; `''` when unknown. */
  readonly attainment: string;
  readonly low: string;
  readonly high: string;
  readonly n: number | null;
  readonly status: StatusWord;
  /** Why, in one sentence with its numbers. */
  readonly sentence: string;
  readonly nextMilestone: string;
  /** When full productivity is likely, in a sentence; `''` without data to tell. */
  readonly forecast: string;
  readonly forecastWarns: boolean;
  readonly curve: readonly CurvePoint[];
};

export type HomeView = {
  /** `new`: the spreadsheet has none of our sheets yet. */
  readonly state: 'new' | 'ready';
  readonly modules: Readonly<Record<ModuleId, boolean>>;
  readonly asOf: string;
  readonly period: string;
  /** Sorted: who needs help first. */
  readonly hires: readonly HireCard[];
  /** Things to look at that are no person: faults in sheets, incomplete rows; one sentence each. */
  readonly notices: readonly string[];
  /** What is due of skills tasks within a week, or overdue: pay and feedback; `''` when nothing is. */
  readonly tasksDue: string;
  readonly undo: { readonly changeId: string; readonly title: string } | null;
};

export type HireInput = {
  readonly name: string;
  readonly role: string;
  readonly startDate: string;
  readonly fte?: number;
  readonly timeZone?: string;
  readonly holidayCalendar?: string;
  readonly weekend?: string;
  readonly manager?: string;
  readonly currency?: string;
  /** What full productivity is, in the unit of the role's primary metric (AHT: seconds); kept with the role. */
  readonly fullValue?: number;
};

export type HireForm = {
  readonly roles: readonly string[];
  readonly calendars: readonly string[];
  readonly timeZones: readonly string[];
  readonly weekends: readonly { readonly mask: string; readonly label: string }[];
  readonly defaults: { readonly timeZone: string; readonly weekend: string; readonly currency: string };
  /** For each role its primary metric and what full productivity is; null until somebody says so. */
  readonly metrics: readonly {
    readonly role: string;
    readonly metric: string;
    readonly unit: string;
    readonly full: number | null;
  }[];
  /** Present when editing: the hire as it stands. */
  readonly hire: (HireInput & { readonly hireId: string }) | null;
};

export type PlanRow = {
  readonly milestone: number;
  readonly phase: string;
  readonly due: string;
  readonly metric: string;
  readonly direction: string;
  readonly target: string;
  readonly unit: string;
  readonly outcome: string;
  readonly owner: string;
  readonly evidence: string;
  readonly done: boolean;
};

export type PlanView = {
  readonly hireId: string;
  readonly name: string;
  readonly role: string;
  readonly rows: readonly PlanRow[];
};

/** Tables that a file can be imported into. */
export type ImportTable = Extract<
  TableId,
  'contacts' | 'adSpend' | 'listings' | 'output' | 'pipeline' | 'hires' | 'holidays' | 'fx' | 'leave'
>;

export type ImportContext = {
  readonly hires: readonly { readonly hireId: string; readonly name: string }[];
  /** Remembered from earlier imports: the name in the file → hire IDs. */
  readonly people: Readonly<Record<string, readonly string[]>>;
  readonly campaigns: Readonly<Record<string, readonly string[]>>;
  /** Key → fingerprint of the row as imported, for the first rows that are already there. */
  readonly known: Readonly<Record<string, string>>;
  /** Where `importKnown` goes on with the rows below; null when these are all. */
  readonly next: number | null;
  readonly baseCurrency: string;
};

/** More of what is there already: told in pieces, because it grows with the sheet. */
export type ImportKnown = Pick<ImportContext, 'known' | 'next'>;

/** Who the rows of one name in the file belong to. */
export type Assignment = {
  /** The agent or campaign as the file writes it. */
  readonly source: string;
  /** Existing hires; several share the row's quantities equally. */
  readonly hireIds: readonly string[];
  /** Make a new (incomplete) hire with this name instead. */
  readonly newHire: string;
  /** Leave these rows out. */
  readonly skip: boolean;
};

export type ImportStart = {
  readonly table: ImportTable;
  readonly file: { readonly name: string; readonly rows: number; readonly fingerprint: string };
  readonly assignBy: 'person' | 'campaign' | 'none';
  readonly assignments: readonly Assignment[];
  readonly counts: {
    readonly add: number;
    readonly change: number;
    readonly same: number;
    readonly fault: number;
  };
  /** The first rows that would be written, by field id, for the preview. */
  readonly sample: readonly Row[];
  readonly confirm?: string;
};

export type ImportChunk = {
  readonly importId: string;
  /** The file's name, for the log and the undo list. */
  readonly file: string;
  readonly table: ImportTable;
  readonly index: number;
  readonly of: number;
  /** Rows by field id; the person or campaign stands in `source`, not yet a hire ID. */
  readonly rows: readonly { readonly source: string; readonly values: Readonly<Record<string, Cell>> }[];
};

export type ImportProgress = {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** What somebody moved meanwhile and could not be put right, and what must be known of the whole; usually none. */
  readonly notes: readonly string[];
  /** With the last part; its `changeId` is null when the import is too large to be undone. */
  readonly done: Done | null;
};

/** Tables whose rows may stand in a sheet of the user's own. */
export type AdoptTable = Extract<
  ImportTable,
  'contacts' | 'adSpend' | 'listings' | 'output' | 'pipeline' | 'hires'
>;

/** A sheet as the source of a table: which header is which field and how its cells are read. */
export type AdoptSource = {
  readonly table: AdoptTable;
  readonly sheetId: number;
  readonly columns: readonly {
    readonly header: string;
    readonly field: string;
    readonly reading: Reading;
    /** A length of time that is the mean of the row's contacts: multiplied by Handled. */
    readonly average: boolean;
  }[];
  /** Fields that are the same in every row. */
  readonly constants: readonly { readonly field: string; readonly value: Cell }[];
};

export type AdoptSheets = {
  /** Sheets of the user's with data, the hidden ones left out. */
  readonly sheets: readonly {
    readonly sheetId: number;
    readonly name: string;
    readonly rows: number;
    readonly open: boolean;
  }[];
  readonly adopted: readonly {
    readonly table: AdoptTable;
    readonly sheetId: number;
    readonly sheet: string;
    /** Why it cannot be read any more and what to do; `''` when it can. */
    readonly problem: string;
  }[];
};

export type AdoptLook = {
  readonly state: 'table' | 'few' | 'noHeader';
  readonly sheetId: number;
  readonly sheet: string;
  /** Where the data lies and what is left out, one sentence each. */
  readonly seen: readonly string[];
  /** Headers, and up to 300 rows to guess from; null where there is no table. */
  readonly file: FileTable | null;
  /** How the sheet is read already. */
  readonly saved: readonly AdoptSource[];
  readonly baseCurrency: string;
};

export type AdoptCheck = {
  readonly by: ImportStart['assignBy'];
  readonly hires: ImportContext['hires'];
  /** Whom each name in the sheet stands for, most rows first. */
  readonly suggestions: readonly {
    readonly source: string;
    readonly rows: number;
    readonly how: 'remembered' | 'exact' | 'similar' | 'new' | 'open';
    readonly assignment: Assignment;
  }[];
};

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

/** A date or `''`, which clears it; what is left out stays as the Dashboard sheet says. */
export type DashboardInput = { readonly from?: string; readonly to?: string; readonly asOf?: string };

/** The period in the cells of the Dashboard sheet, `''` where blank; the problem names a cell that holds no date. */
export type DashboardPeriod = {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly problem: string;
};

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

type CoreRpc = {
  home: (input: Record<string, never>) => HomeView;
  setup: (input: { modules: readonly ModuleId[]; confirm?: string }) => ChangeAnswer;
  repair: (input: { confirm?: string }) => ChangeAnswer;
  hireForm: (input: { hireId?: string }) => HireForm;
  hireAdd: (input: { hire: HireInput; confirm?: string }) => ChangeAnswer;
  hireEdit: (input: { hireId: string; hire: Partial<HireInput>; confirm?: string }) => ChangeAnswer;
  planGenerate: (input: { hireId: string; confirm?: string }) => ChangeAnswer;
  planView: (input: { hireId: string }) => PlanView;
  /** Writes the clean printable sheet and shows it. */
  planPrint: (input: { hireId: string }) => Done;
  importContext: (input: { table: ImportTable }) => ImportContext;
  importKnown: (input: { table: ImportTable; from: number }) => ImportKnown;
  /** With `confirm` it makes new hires and remembers assignments; then the chunks follow. */
  importStart: (
    input: ImportStart,
  ) =>
    | { readonly status: 'preview'; readonly preview: import('./model/preview').Preview }
    | { readonly status: 'started'; readonly importId: string };
  importChunk: (input: ImportChunk) => ImportProgress;
  /** Ends an import before its last part: it was cancelled. What is written stays. */
  importEnd: (input: { importId: string }) => { readonly notes: readonly string[]; readonly done: Done };
  adoptSheets: (input: Record<string, never>) => AdoptSheets;
  adoptLook: (input: { sheetId: number }) => AdoptLook;
  /** Reads the whole sheet as it would be read from then on. */
  adoptCheck: (input: { source: AdoptSource }) => AdoptCheck;
  /** Remembers how the sheet is read, and whom its names stand for; the sheet itself is never written to. */
  adopt: (input: {
    source: AdoptSource;
    assignments: readonly Assignment[];
    confirm?: string;
  }) => ChangeAnswer;
  adoptStop: (input: { table: AdoptTable; sheetId: number; sheet: string; confirm?: string }) => ChangeAnswer;
  dashboardPeriod: (input: Record<string, never>) => DashboardPeriod;
  dashboardRefresh: (input: DashboardInput) => Done;
  /** Shows the sheet with every function at work; with `add` it is written where there is none. */
  functionsSheet: (input: {
    add?: boolean;
  }) => { readonly status: 'none' } | { readonly status: 'shown'; readonly done: Done };
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
  /** `gone` says why a change can no longer be undone; `''` when it can. */
  undoList: (
    input: Record<string, never>,
  ) => readonly { changeId: string; title: string; at: string; gone: string }[];
  /** What was edited since the change is listed as notes and stays; the confirmation undoes the rest. */
  undo: (input: { changeId: string; confirm?: string }) => ChangeAnswer;
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
  /** Whether every row of the log follows from the one before it. */
  verifyLog: (input: Record<string, never>) => { readonly intact: boolean; readonly sentence: string };
};

/** Every call of the page: its name, what it takes, what it answers. */
export type Rpc = CoreRpc & DecisionRpc & RubricRpc & ScoringRpc & TaskRpc;

export type RpcName = keyof Rpc;
export type RpcInput<N extends RpcName> = Parameters<Rpc[N]>[0];
export type RpcOutput<N extends RpcName> = ReturnType<Rpc[N]>;

export type RpcError = {
  readonly code: string;
  /** What happened, which row, and what to do; from the string table. */
  readonly message: string;
};

/** What `rpc(name, payload)` hands back: it never throws for an error that a person can mend. */
export type RpcResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: RpcError };
