import { t } from '../../i18n/text';
import type { RubricCriterion } from '../../rpc/rubrics';
import { foldName } from '../tables';
import { LEVELS } from './lint';

/**
 * What a new version says differently from the one before, a sentence for each criterion: the preview shows its rows,
 * which are all new.
 *
 * @example differences([a], [{ ...a, weight: 30 }]) // => ['“Policy”: weight 35 → 30']
 */
export function differences(
  before: readonly RubricCriterion[],
  after: readonly RubricCriterion[],
): readonly string[] {
  const nameOf = ({ criterion }: RubricCriterion) => foldName(criterion);
  const kept = after.filter((each) => before.some((was) => nameOf(was) === nameOf(each)));
  const order = before.map(nameOf).filter((name) => after.some((each) => nameOf(each) === name));
  const sentences = after.flatMap((now) => {
    const was = before.find((each) => nameOf(each) === nameOf(now));
    if (!was) return [t('rubric.differs.added', { criterion: now.criterion })];
    const parts = changesOf(was, now);
    if (parts.length === 0) return [];
    return [t('rubric.differs.changed', { criterion: now.criterion, changes: parts.join('; ') })];
  });
  const gone = before.filter((was) => !after.some((each) => nameOf(each) === nameOf(was)));
  return [
    ...sentences,
    ...gone.map(({ criterion }) => t('rubric.differs.gone', { criterion })),
    ...(kept.some((each, i) => nameOf(each) !== order[i]) ? [t('rubric.differs.order')] : []),
  ];
}

function changesOf(was: RubricCriterion, now: RubricCriterion): readonly string[] {
  const parts: string[] = [];
  const shown = (value: number | null) => value ?? t('rubric.differs.none');
  if (was.criterion !== now.criterion) parts.push(t('rubric.differs.name', { was: was.criterion }));
  if (was.weight !== now.weight) {
    parts.push(t('rubric.differs.weight', { was: shown(was.weight), now: shown(now.weight) }));
  }
  if (was.gate !== now.gate) {
    parts.push(t('rubric.differs.gate', { was: shown(was.gate), now: shown(now.gate) }));
  }
  const reworded = LEVELS.filter((level) => (was.anchors[level] ?? '').trim() !== now.anchors[level]);
  if (reworded.length > 0) {
    parts.push(t('rubric.differs.levels', { count: reworded.length, levels: reworded.join(', ') }));
  }
  return parts;
}
