import type { ChangeAnswer, Done } from '../model/preview';
import type { ModuleId } from '../model/schema';

export type WorkbookRpc = {
  setup: (input: { modules: readonly ModuleId[]; confirm?: string }) => ChangeAnswer;
  repair: (input: { confirm?: string }) => ChangeAnswer;
  /** Shows the sheet with every function at work; with `add` it is written where there is none. */
  functionsSheet: (input: {
    add?: boolean;
  }) => { readonly status: 'none' } | { readonly status: 'shown'; readonly done: Done };
  /** `gone` says why a change can no longer be undone; `''` when it can. */
  undoList: (
    input: Record<string, never>,
  ) => readonly { changeId: string; title: string; at: string; gone: string }[];
  /** What was edited since the change is listed as notes and stays; the confirmation undoes the rest. */
  undo: (input: { changeId: string; confirm?: string }) => ChangeAnswer;
  /** Whether every row of the log follows from the one before it. */
  verifyLog: (input: Record<string, never>) => { readonly intact: boolean; readonly sentence: string };
};
