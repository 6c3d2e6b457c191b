/** What a user picks in *Set up*; `core` sheets come with every choice. */
export type ModuleId = 'ramp' | 'kpi' | 'tasks';

export type TableId =
  | 'hires'
  | 'roles'
  | 'plans'
  | 'checkIns'
  | 'listings'
  | 'contacts'
  | 'adSpend'
  | 'output'
  | 'listingTests'
  | 'pipeline'
  | 'leave'
  | 'holidays'
  | 'fx'
  | 'candidates'
  | 'stages'
  | 'tasks'
  | 'rubrics'
  | 'scores'
  | 'cuts'
  | 'decisions'
  | 'settings'
  | 'log';

export type FieldType =
  | 'id'
  | 'text'
  | 'longText'
  | 'choice'
  | 'number'
  | 'integer'
  | 'share'
  | 'money'
  | 'seconds'
  | 'date'
  | 'timestamp'
  | 'boolean'
  | 'timeZone'
  | 'currency'
  | 'weekend';

/** 0 public, 1 internal, 2 personal, 3 sensitive, 4 special category (domain F.7). */
export type PrivacyClass = 0 | 1 | 2 | 3 | 4;

export type Field = {
  readonly id: string;
  /** The header the add-on writes. */
  readonly header: string;
  /** Other headers under which the column is recognised, in any supported language, lower case. */
  readonly aliases?: readonly string[];
  readonly type: FieldType;
  readonly required?: boolean;
  /** The allowed words; of an `integer` the allowed numbers. */
  readonly options?: readonly string[];
  /** `choice` from another table's column, e.g. the role names. */
  readonly optionsFrom?: { readonly table: TableId; readonly field: string };
  readonly min?: number;
  readonly max?: number;
  /** Excludes `min` itself (FTE is in (0, 1]). */
  readonly aboveMin?: boolean;
  /** The sentence shown on the header cell is the string table's `help.<table>.<field>`, else `help.<field>`. */
  readonly privacy: PrivacyClass;
};

export type TableSpec = {
  readonly id: TableId;
  readonly sheet: string;
  readonly module: ModuleId | 'core';
  readonly fields: readonly Field[];
  /** Fields that together identify a row; a row whose key is blank is the user's own and is never changed. */
  readonly key: readonly string[];
  /** The table ends at the last value of this field's column. */
  readonly endsBy: string;
};
