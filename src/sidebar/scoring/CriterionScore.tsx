import { MAX_TEXT } from '../../actions/scoring/limits';
import { t } from '../../i18n/page';
import type { RubricCriterion } from '../../rpc/rubrics';
import type { ScoreEntry } from '../../rpc/scoring';
import { Button } from '../components/Button';
import { TextArea } from '../components/TextArea';
import { levelOfKey } from './entries';
import { LevelChoice } from './LevelChoice';

type CriterionScoreProps = {
  readonly at: number;
  readonly criterion: RubricCriterion;
  readonly entry: ScoreEntry;
  /** A level may be taken back while nothing is submitted. */
  readonly canUnset: boolean;
  readonly onChange: (part: Partial<Omit<ScoreEntry, 'criterion'>>) => void;
  readonly onNext: () => void;
};

/** One criterion: its level and what was seen. Digits choose, Enter goes on. */
export function CriterionScore({ at, criterion, entry, canUnset, onChange, onNext }: CriterionScoreProps) {
  const { weight, gate } = criterion;
  const keys = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const inLevels = event.target instanceof HTMLInputElement;
    const inText = event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Enter' && (inLevels || (inText && event.ctrlKey))) {
      event.preventDefault();
      onNext();
      return;
    }
    const level = inLevels && !event.ctrlKey ? levelOfKey(event.key, criterion) : null;
    if (level === null) return;
    event.preventDefault();
    onChange({ level });
    const group = event.currentTarget as HTMLElement;
    group.querySelector<HTMLInputElement>(`input[value="${level}"]`)?.focus();
  };
  return (
    <fieldset class="rubric-card score-criterion" data-at={at} onKeyDown={keys}>
      <legend>{criterion.criterion}</legend>
      <p class="rubric-facts">
        <span>{weight === null ? t('rubric.noWeight') : t('rubric.weight', { weight })}</span>
        {gate !== null && (
          <span class="badge tone-info">
            <span class="badge-symbol" aria-hidden="true">
              ≥
            </span>
            {t('score.gate', { gate })}
          </span>
        )}
      </p>
      <LevelChoice
        name={`level-${at}`}
        criterion={criterion}
        level={entry.level}
        onChoose={(level) => onChange({ level })}
      />
      <TextArea
        label={t('score.evidence')}
        hint={t('score.evidenceHint')}
        rows={2}
        maxLength={MAX_TEXT}
        value={entry.evidence}
        onInput={(evidence) => onChange({ evidence })}
      />
      {canUnset && entry.level !== null && (
        <Button
          small
          kind="quiet"
          label={t('score.unsetOf', { criterion: criterion.criterion })}
          onClick={() => onChange({ level: null })}
        >
          {t('score.unset')}
        </Button>
      )}
    </fieldset>
  );
}
