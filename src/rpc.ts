import type { AdoptRpc } from './rpc/adopt';
import type { DashboardRpc } from './rpc/dashboard';
import type { DecisionRpc } from './rpc/decision';
import type { HireRpc } from './rpc/hires';
import type { ImportRpc } from './rpc/imports';
import type { PersonRpc } from './rpc/persons';
import type { ReportRpc } from './rpc/reports';
import type { RubricRpc } from './rpc/rubrics';
import type { ScoringRpc } from './rpc/scoring';
import type { TaskRpc } from './rpc/tasks';
import type { WorkbookRpc } from './rpc/workbook';

/** Every call of the page: its name, what it takes, what it answers. */
export type Rpc = HireRpc &
  ImportRpc &
  AdoptRpc &
  ReportRpc &
  DashboardRpc &
  PersonRpc &
  WorkbookRpc &
  DecisionRpc &
  RubricRpc &
  ScoringRpc &
  TaskRpc;

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
