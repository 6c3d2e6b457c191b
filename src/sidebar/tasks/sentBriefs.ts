import { foldName, sameName } from '../../actions/tables';
import type { DueItem } from '../../rpc/tasks';

/** A candidate by the name that the form showed. */
export type Addressee = { readonly candidateId: string; readonly name: string };

/** The newest open task of each addressee on the rubric: what was just sent, in the order of the form. */
export function sentBriefs(
  due: readonly DueItem[],
  rubric: string,
  to: readonly Addressee[],
): readonly { readonly name: string; readonly task: DueItem }[] {
  const newest = new Map<string, DueItem>();
  for (const item of due) {
    if (item.kind !== 'submission' || !sameName(item.rubric, rubric)) continue;
    const before = newest.get(foldName(item.candidateId));
    if (!before || before.taskId.localeCompare(item.taskId, 'en', { numeric: true }) < 0) {
      newest.set(foldName(item.candidateId), item);
    }
  }
  return to.flatMap(({ candidateId, name }) => {
    const task = newest.get(foldName(candidateId));
    return task ? [{ name, task }] : [];
  });
}
