import type { ChangeSet } from '../model/changeset';

/** What a writing action answers: the change set, and what the person should know before agreeing. */
export type Outcome = {
  readonly changeSet: ChangeSet;
  readonly notes: readonly string[];
  /** Checks that fail, one sentence each: shown apart from the notes, and counted beside the button. */
  readonly failing?: readonly string[];
  /** One sentence for afterwards; the change set's title where there is no more to say. */
  readonly sentence: string;
};
