import { type Finding, LEVELS, MAX_ANCHOR, MAX_NAME } from '../../actions/rubrics/lint';
import { sayFinding } from '../../actions/rubrics/say';
import { lookUp, t } from '../../i18n/page';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { NumberField } from '../components/NumberField';
import { Select } from '../components/Select';
import { TextArea } from '../components/TextArea';
import { TextField } from '../components/TextField';
import type { CriterionDraft } from './draft';
import { ProblemList } from './ProblemList';

type CriterionFieldsProps = {
  readonly draft: CriterionDraft;
  readonly at: number;
  readonly count: number;
  /** Its name, or its number while it has none. */
  readonly label: string;
  /** Somebody tried to save: from then on what is blank is marked. */
  readonly sent: boolean;
  readonly findings: readonly Finding[];
  readonly onChange: (part: Partial<CriterionDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** What is said at a control of its own instead of in the list. */
const AT_CONTROLS: Readonly<Record<string, 'criterion' | 'weight'>> = {
  'rubric.lint.noCriterion': 'criterion',
  'rubric.lint.sameCriterion': 'criterion',
  'rubric.lint.noWeight': 'weight',
  'rubric.lint.weightRange': 'weight',
};

/** Beside its control a blank needs few words, and none before somebody tries to save. */
const BLANK = {
  'rubric.lint.noCriterion': 'rubricEdit.noCriterion',
  'rubric.lint.noWeight': 'rubricEdit.noWeight',
} as const;

function isBlankCode(code: string): code is keyof typeof BLANK {
  return code in BLANK;
}

export function CriterionFields(props: CriterionFieldsProps) {
  const { draft, at, count, label, findings, onChange } = props;
  const error = (control: 'criterion' | 'weight') => {
    const found = findings.find(({ code }) => AT_CONTROLS[code] === control);
    if (!found) return '';
    if (!isBlankCode(found.code)) return sayFinding(found, lookUp);
    return props.sent ? t(BLANK[found.code]) : '';
  };
  const listed = findings.filter(({ code }) => AT_CONTROLS[code] === undefined);
  return (
    <fieldset class="rubric-card rubric-edit" data-criterion={draft.id}>
      <legend>{t('rubricEdit.criterionNo', { at: at + 1 })}</legend>
      <TextField
        label={t('rubricEdit.criterion')}
        required
        value={draft.criterion}
        error={error('criterion')}
        maxLength={MAX_NAME}
        onInput={(criterion) => onChange({ criterion })}
      />
      <div class="field-row">
        <NumberField
          label={t('rubricEdit.weight')}
          required
          min={0}
          max={100}
          value={draft.weight}
          error={error('weight')}
          onInput={(weight) => onChange({ weight })}
        />
        <Select
          label={t('rubricEdit.gate')}
          required
          blank={t('rubricEdit.noGate')}
          value={draft.gate}
          options={LEVELS.map((level) => ({
            value: String(level),
            label: t('rubricEdit.gateLevel', { level }),
          }))}
          onChange={(gate) => onChange({ gate })}
        />
      </div>
      <Details summary={t('rubricEdit.levels')}>
        <div class="stack">
          <p class="muted small">{t('rubricEdit.levelsText')}</p>
          {LEVELS.map((level) => (
            <TextArea
              key={level}
              label={t(`rubricEdit.level${level}`)}
              required
              rows={3}
              maxLength={MAX_ANCHOR}
              value={draft.anchors[level] ?? ''}
              onInput={(anchor) =>
                onChange({
                  anchors: LEVELS.map((each) => (each === level ? anchor : (draft.anchors[each] ?? ''))),
                })
              }
            />
          ))}
        </div>
      </Details>
      {listed.length > 0 && (
        <ProblemList
          problems={listed.map((finding) => ({
            severity: finding.severity,
            sentence: sayFinding(finding, lookUp),
          }))}
        />
      )}
      <div class="actions rubric-moves">
        <span data-move="up">
          <Button
            small
            kind="quiet"
            disabled={at === 0}
            label={t('rubricEdit.upOf', { criterion: label })}
            onClick={() => props.onMove(-1)}
          >
            {t('rubricEdit.up')}
          </Button>
        </span>
        <span data-move="down">
          <Button
            small
            kind="quiet"
            disabled={at === count - 1}
            label={t('rubricEdit.downOf', { criterion: label })}
            onClick={() => props.onMove(1)}
          >
            {t('rubricEdit.down')}
          </Button>
        </span>
        <Button
          small
          kind="quiet"
          label={t('rubricEdit.removeOf', { criterion: label })}
          onClick={props.onRemove}
        >
          {t('rubricEdit.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
