import { t } from '../../i18n/page';
import type { RubricCriterion } from '../../rpc/rubrics';

type LevelChoiceProps = {
  /** Tells the groups of a page apart. */
  readonly name: string;
  readonly criterion: RubricCriterion;
  readonly level: number | null;
  readonly onChoose: (level: number) => void;
};

/** The levels of a criterion as a group of radio buttons, each with what a rater would see. */
export function LevelChoice({
  name,
  criterion: { criterion, gate, anchors },
  level,
  onChoose,
}: LevelChoiceProps) {
  return (
    <div class="score-levels" role="radiogroup" aria-label={t('score.levels', { criterion })}>
      {anchors.map((anchor, at) => (
        <label key={at} class={at === level ? 'score-level is-chosen' : 'score-level'}>
          <input
            class="visually-hidden"
            type="radio"
            name={name}
            value={at}
            checked={at === level}
            onChange={() => onChoose(at)}
          />
          <span class="score-number">{at}</span>
          <span class="score-text">
            {anchor || <i class="muted">{t('score.noAnchor')}</i>}
            {at === gate && <span class="ladder-gate small"> {t('score.gateHere')}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
