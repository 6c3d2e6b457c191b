import type { ChangeAnswer, Done } from '../model/preview';
import type { ModuleId } from '../model/schema';

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

export type HireRpc = {
  home: (input: Record<string, never>) => HomeView;
  hireForm: (input: { hireId?: string }) => HireForm;
  hireAdd: (input: { hire: HireInput; confirm?: string }) => ChangeAnswer;
  hireEdit: (input: { hireId: string; hire: Partial<HireInput>; confirm?: string }) => ChangeAnswer;
  planGenerate: (input: { hireId: string; confirm?: string }) => ChangeAnswer;
  planView: (input: { hireId: string }) => PlanView;
  /** Writes the clean printable sheet and shows it. */
  planPrint: (input: { hireId: string }) => Done;
};
