import type { TableId } from '../../model/schema';

/** One thing that differs between two versions of the sheets; each says only what, never how. */
export type StructureChange =
  /** A header has another name. A header that the user renamed is theirs and stays. */
  | { readonly kind: 'header'; readonly table: TableId; readonly from: string; readonly to: string }
  /** A column that the tables now have; it comes after the last one, wherever users put columns of their own. */
  | { readonly kind: 'column'; readonly table: TableId; readonly field: string }
  /** A sheet that every workbook now has. */
  | { readonly kind: 'sheet'; readonly table: TableId }
  /** Columns whose drop-down or number format is another one. */
  | {
      readonly kind: 'dress';
      readonly table: TableId;
      readonly fields: readonly string[];
      readonly lacks?: 'format';
    }
  /** A setting that is now written down; one that is there already keeps its value. */
  | { readonly kind: 'setting'; readonly name: string; readonly value: string; readonly note: string }
  | { readonly kind: 'settingName'; readonly from: string; readonly to: string };

/** What brings a workbook from the version before to version `to`. */
export type Migration = { readonly to: number; readonly changes: readonly StructureChange[] };

/**
 * All migrations, from version 2 on, without a gap. A change of `src/model/tables` that alters sheets (not a new alias,
 * not a new table made on first use) needs one here and a fixture of the structure in `test/fixtures`.
 */
export function migrations(): readonly Migration[] {
  return [{ to: 2, changes: [...paidTasks(), ...plainNumbers()] }];
}

/** The card of a paid task, from the brief to the payment, why a score was revised, and the round of a decision. */
function paidTasks(): readonly StructureChange[] {
  const card = [
    ...[
      'rubricVersion',
      'title',
      'deliverable',
      'timeBox',
      'hours',
      'rate',
      'timeZone',
      'aiRule',
      'reuseRule',
    ],
    ...['paymentDue', 'feedbackDue', 'requestedBy', 'invoice', 'invoicedOn', 'approvedBy', 'approvedOn'],
    ...['accountEnding', 'paymentChecks', 'feedback', 'feedbackSent'],
  ];
  return [
    ...card.map((field) => ({ kind: 'column', table: 'tasks', field }) as const),
    { kind: 'column', table: 'scores', field: 'reason' },
    { kind: 'column', table: 'decisions', field: 'rubric' },
    { kind: 'column', table: 'decisions', field: 'rubricVersion' },
  ];
}

/** Whole numbers stood there with a point and nothing behind it: `85.` */
function plainNumbers(): readonly StructureChange[] {
  const columns: Readonly<Partial<Record<TableId, readonly string[]>>> = {
    hires: ['fte'],
    roles: ['start', 'full', 'fullDay', 'shape', 'day30', 'day60', 'day90'],
    plans: ['target'],
    leave: ['fraction'],
    holidays: ['fraction'],
    fx: ['rate'],
    listings: ['complexity', 'rework', 'minutes'],
    contacts: ['handled', 'quality'],
    adSpend: ['orders'],
    output: ['quantity'],
    pipeline: ['firstReplyMinutes'],
    tasks: ['minutesReported'],
    rubrics: ['weight'],
  };
  return (Object.entries(columns) as [TableId, readonly string[]][]).map(([table, fields]) => ({
    kind: 'dress',
    table,
    fields,
    lacks: 'format',
  }));
}

/** The version of the sheets that this add-on makes. */
export function templateVersion(): number {
  return 1 + migrations().length;
}
