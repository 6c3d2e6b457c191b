import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { FeedbackView } from '../../rpc/comparison';
import { failedGates, mediansOf } from './gates';
import { listed } from './problems';
import type { Round } from './round';
import { type Criterion, MAX_LEVEL } from './rubric';

/**
 * The draft of a candidate's feedback: per criterion the anchor of the median level as what was seen, the next one as
 * what would raise it, strongest first. Between two levels it is the lower: what both raters saw. It says nothing of
 * totals, ranks, raters or other candidates, and leaves a blank for what happens next.
 * @param task what the candidate knows the task by
 * @throws RampError `comparison.feedback.unknown`, `comparison.feedback.unscored`
 */
export function feedbackOf(round: Round, candidateId: string, task: string): FeedbackView {
  const at = round.candidates.findIndex((each) => each.candidateId === candidateId);
  if (at < 0) throw new RampError('comparison.feedback.unknown', { candidate: candidateId });
  const { alias } = round.candidates[at]!;
  const medians = mediansOf(round)[at]!;
  const seen = round.criteria.flatMap((criterion, c) => {
    const level = medians[c] ?? null;
    return level === null ? [] : [{ criterion, level: Math.floor(level), median: level }];
  });
  if (seen.length === 0) throw new RampError('comparison.feedback.unscored', { alias });
  const strongestFirst = [...seen].sort(
    (a, b) => b.median - a.median || b.criterion.weight - a.criterion.weight,
  );
  const notes: string[] = [];
  const parts = strongestFirst.map(({ criterion, level }) => part(criterion, level, notes));
  const left = round.criteria.filter((_, c) => medians[c] === null).map(({ name }) => name);
  if (left.length > 0) notes.push(t('comparison.feedback.left', { criteria: listed(left) }));
  const gates = failedGates(round, medians);
  const text = [
    t('comparison.feedback.opening', { task }),
    ...parts,
    ...(gates.length === 0
      ? []
      : [t('comparison.feedback.gate', { count: gates.length, criteria: listed(gates) })]),
    t('comparison.feedback.next', { blank: t('comparison.feedback.blank') }),
    t('comparison.feedback.closing'),
  ].join('\n\n');
  return { candidateId, alias, text, notes };
}

function part(criterion: Criterion, level: number, notes: string[]): string {
  const anchor = (of: number): string => {
    const words = criterion.anchors[of] ?? '';
    if (words === '') notes.push(t('comparison.feedback.noAnchor', { criterion: criterion.name, level: of }));
    return words;
  };
  const saw = anchor(level);
  const raise = level < MAX_LEVEL ? anchor(level + 1) : '';
  return [
    criterion.name,
    ...(saw === '' ? [] : [t('comparison.feedback.saw', { anchor: saw })]),
    ...(level === MAX_LEVEL ? [t('comparison.feedback.top')] : []),
    ...(raise === '' ? [] : [t('comparison.feedback.raise', { anchor: raise })]),
  ].join('\n');
}
