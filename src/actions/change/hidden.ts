import type { Row } from '../../model/cell';
import type { TableId } from '../../model/schema';
import { foldName, text } from '../tables';

const SEPARATOR = '\u001f';

/** Sheets of skills tasks that hold something which not everybody who takes part may see yet. */
const HOLDING: readonly TableId[] = ['scores', 'decisions', 'cuts', 'tasks', 'stages', 'candidates'];

export function mayHide(table: TableId): boolean {
  return HOLDING.includes(table);
}

/** What a decision is about, who made it and when. */
const TOLD_OF_A_DECISION: readonly string[] = [
  'candidateId',
  'alias',
  'rubric',
  'rubricVersion',
  'at',
  'approver',
];

/** The word that stands for a hidden value. */
export type HiddenWord = 'change.hidden' | `change.hidden.${'decision' | 'cut' | 'later' | 'person'}`;

/**
 * Whether a value must not be shown to whoever looks while scoring is blind, and which word then stands for it. What a
 * row is about, who wrote it and when is no secret; whoever stands in the row sees it all.
 * @param viewer Who looks, as stated.
 */
export function hiddenWord(
  table: TableId,
  field: string,
  { key, row }: { readonly key: string; readonly row: Row },
  viewer: string,
): HiddenWord | null {
  const parts = key.split(SEPARATOR);
  const isViewer = (name = ''): boolean => foldName(name) !== '' && foldName(name) === foldName(viewer);
  switch (table) {
    case 'scores':
      return ['level', 'evidence', 'reason'].includes(field) && !isViewer(parts[1]) ? 'change.hidden' : null;
    case 'decisions':
      return !TOLD_OF_A_DECISION.includes(field) && !isViewer(text(row, 'approver'))
        ? 'change.hidden.decision'
        : null;
    case 'cuts':
      return field === 'level' && !isViewer(parts[2]) ? 'change.hidden.cut' : null;
    case 'tasks':
      return field === 'feedback' ? 'change.hidden.later' : null;
    case 'stages':
      return field === 'reason' ? 'change.hidden.later' : null;
    case 'candidates':
      return field === 'name' || field === 'contact' ? 'change.hidden.person' : null;
    default:
      return null;
  }
}
