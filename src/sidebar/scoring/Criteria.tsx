import { useRef } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { RubricCriterion } from '../../rpc/rubrics';
import type { ScoreEntry } from '../../rpc/scoring';
import { CriterionScore } from './CriterionScore';
import { changeEntry } from './entries';

type CriteriaProps = {
  readonly criteria: readonly RubricCriterion[];
  readonly entries: readonly ScoreEntry[];
  readonly canUnset: boolean;
  readonly onChange: (entries: readonly ScoreEntry[]) => void;
  /** Beyond the last criterion. */
  readonly onEnd: () => void;
};

/** All criteria, one under the other, to be gone through without a mouse. */
export function Criteria({ criteria, entries, canUnset, onChange, onEnd }: CriteriaProps) {
  const list = useRef<HTMLOListElement>(null);
  const focus = (at: number) => {
    if (at >= criteria.length) onEnd();
    else focusCriterion(list.current, at);
  };
  return (
    <>
      <p class="muted small">{t('score.keys')}</p>
      <ol class="rubric" ref={list}>
        {criteria.map((criterion, at) => (
          <li key={at}>
            <CriterionScore
              at={at}
              criterion={criterion}
              entry={entries[at] ?? { criterion: criterion.criterion, level: null, evidence: '' }}
              canUnset={canUnset}
              onChange={(part) => onChange(changeEntry(entries, at, part))}
              onNext={() => focus(at + 1)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The chosen level of a criterion, else its first. */
export function focusCriterion(within: ParentNode | null, at: number): void {
  const group = within?.querySelector(`[data-at="${at}"]`);
  const radio =
    group?.querySelector<HTMLElement>('input:checked') ?? group?.querySelector<HTMLElement>('input');
  radio?.focus();
}
