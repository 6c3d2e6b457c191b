import type { Cell, Row } from './model/cell';
import type { ChangeAnswer, Done } from './model/preview';
import type { ModuleId, TableId } from './model/schema';

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
  /** Source ID → fingerprint of the row as imported, for every row that is already there. */
  readonly known: Readonly<Record<string, string>>;
  readonly baseCurrency: string;
};

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
  readonly done: Done | null;
};

export type DashboardInput = { readonly from?: string; readonly to?: string; readonly asOf?: string };

/** Every call of the page: its name, what it takes, what it answers. */
export type Rpc = {
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
  /** With `confirm` it makes new hires and remembers assignments; then the chunks follow. */
  importStart: (
    input: ImportStart,
  ) =>
    | { readonly status: 'preview'; readonly preview: import('./model/preview').Preview }
    | { readonly status: 'started'; readonly importId: string };
  importChunk: (input: ImportChunk) => ImportProgress;
  dashboardRefresh: (input: DashboardInput) => Done;
  undoList: (input: Record<string, never>) => readonly { changeId: string; title: string; at: string }[];
  /** What was edited since the change is listed as notes and stays; the confirmation undoes the rest. */
  undo: (input: { changeId: string; confirm?: string }) => ChangeAnswer;
  /** Whether every row of the log follows from the one before it. */
  verifyLog: (input: Record<string, never>) => { readonly intact: boolean; readonly sentence: string };
};

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
