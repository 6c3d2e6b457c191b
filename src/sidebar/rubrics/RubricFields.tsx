import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Finding,
  isWeight,
  lintRubric,
  MAX_CRITERIA,
  MAX_NAME,
  WHOLE,
  weightSum,
} from '../../actions/rubrics/lint';
import { sayFinding } from '../../actions/rubrics/say';
import { lookUp, t } from '../../i18n/page';
import type { RubricProblem } from '../../rpc/rubrics';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { TextField } from '../components/TextField';
import { CriterionFields } from './CriterionFields';
import {
  addTo,
  blankCriterion,
  type CriterionDraft,
  changeIn,
  criteriaOf,
  isBlank,
  moveIn,
  nextId,
  type RubricDraft,
  removeFrom,
} from './draft';
import { ProblemList } from './ProblemList';

type RubricFieldsProps = {
  readonly draft: RubricDraft;
  readonly isNew: boolean;
  /** The draft was left unsaved before. */
  readonly kept: boolean;
  readonly onChange: (draft: RubricDraft) => void;
  readonly onStartOver: () => void;
  readonly onSubmit: () => void;
};

type Removed = { readonly criterion: CriterionDraft; readonly at: number };

const problemOf = (finding: Finding): RubricProblem => ({
  severity: finding.severity,
  sentence: sayFinding(finding, lookUp),
});

/** The form: lint speaks while somebody types, and refuses only what cannot be kept. */
export function RubricFields(props: RubricFieldsProps) {
  const { draft, isNew, onChange } = props;
  const [sent, setSent] = useState(false);
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<Removed | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const focusOn = useRef<string | null>(null);
  const criteria = criteriaOf(draft);
  const findings = lintRubric(draft.name, criteria);
  // A criterion that nobody has begun is not wrong yet.
  const seen = findings.filter(({ at }) => {
    const criterion = at === null ? undefined : draft.criteria[at];
    return sent || criterion === undefined || !isBlank(criterion);
  });
  const nameless = draft.name.trim() === '';

  // After what moved stands in its new place: a node that moves loses the focus.
  useEffect(() => {
    if (focusOn.current === null) return;
    form.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = null;
  });

  const labelOf = (criterion: CriterionDraft) =>
    criterion.criterion.trim() ||
    t('rubricEdit.criterionNo', { at: draft.criteria.findIndex(({ id }) => id === criterion.id) + 1 });
  const move = (criterion: CriterionDraft, by: -1 | 1) => {
    const moved = moveIn(draft, criterion.id, by);
    const at = moved.criteria.findIndex(({ id }) => id === criterion.id);
    const end = by === -1 ? at === 0 : at === moved.criteria.length - 1;
    const way = (by === -1) === !end ? 'up' : 'down';
    focusOn.current = `[data-criterion="${criterion.id}"] [data-move="${way}"] button`;
    setSaid(
      t('rubricEdit.moved', { criterion: labelOf(criterion), at: at + 1, total: moved.criteria.length }),
    );
    onChange(moved);
  };
  const add = () => {
    const id = nextId(draft);
    focusOn.current = `[data-criterion="${id}"] input`;
    setRemoved(null);
    onChange(addTo(draft, blankCriterion(id)));
  };
  const remove = (criterion: CriterionDraft) => {
    focusOn.current = '[data-put-back] button';
    setRemoved({ criterion, at: draft.criteria.indexOf(criterion) });
    onChange(removeFrom(draft, criterion.id));
  };
  const putBack = ({ criterion, at }: Removed) => {
    focusOn.current = `[data-criterion="${criterion.id}"] input`;
    setRemoved(null);
    onChange(addTo(draft, criterion, at));
  };
  const send = () => {
    const stop = findings.find(({ severity }) => severity === 'stop');
    if (!nameless && !stop) {
      props.onSubmit();
      return;
    }
    setSent(true);
    const place =
      nameless && isNew ? '[data-name]' : `[data-criterion="${draft.criteria[stop?.at ?? 0]?.id}"]`;
    requestAnimationFrame(() => focusWrong(form.current, place));
  };

  return (
    <form
      class="stack"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {props.kept && (
        <Notice
          kind="info"
          title={t('rubricEdit.keptTitle')}
          actions={
            <Button small onClick={props.onStartOver}>
              {t('rubricEdit.startOver')}
            </Button>
          }
        >
          {t('rubricEdit.kept')}
        </Notice>
      )}
      {isNew && (
        <div data-name>
          <TextField
            label={t('rubricEdit.name')}
            hint={t('rubricEdit.nameHint')}
            required
            value={draft.name}
            error={sent && nameless ? t('rubricEdit.noName') : ''}
            maxLength={MAX_NAME}
            onInput={(name) => onChange({ ...draft, name })}
          />
        </div>
      )}
      <Weights criteria={criteria} />
      {draft.criteria.map((criterion, at) => (
        <CriterionFields
          key={criterion.id}
          draft={criterion}
          at={at}
          count={draft.criteria.length}
          label={labelOf(criterion)}
          sent={sent}
          findings={seen.filter((finding) => finding.at === at)}
          onChange={(part) => onChange(changeIn(draft, criterion.id, part))}
          onMove={(by) => move(criterion, by)}
          onRemove={() => remove(criterion)}
        />
      ))}
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {removed && (
        <div class="rubric-removed" data-put-back>
          <span role="status">
            {t('rubricEdit.removed', { criterion: removed.criterion.criterion || '–' })}
          </span>
          <Button small kind="quiet" onClick={() => putBack(removed)}>
            {t('rubricEdit.putBack')}
          </Button>
        </div>
      )}
      {draft.criteria.length < MAX_CRITERIA && (
        <div class="actions">
          <Button icon="add" onClick={add}>
            {t('rubricEdit.add')}
          </Button>
        </div>
      )}
      {(seen.length > 0 || findings.length === 0) && <Standing findings={seen} />}
      <div class="actions sticky-actions">
        <Button kind="primary" type="submit">
          {t('rubricEdit.save')}
        </Button>
      </div>
    </form>
  );
}

/** The first wrong control there, or the first control. */
function focusWrong(form: HTMLElement | null, place: string): void {
  const within = form?.querySelector(place) ?? form;
  const control =
    within?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    within?.querySelector<HTMLElement>('input, select, textarea, button');
  control?.focus();
}

/** How much of the hundred is handed out; stays in view while the weights are written. */
function Weights({ criteria }: { readonly criteria: ReturnType<typeof criteriaOf> }) {
  const sum = weightSum(criteria);
  const rest = Number((WHOLE - sum).toFixed(4));
  // -50 and 150 make 100 too.
  const outside = criteria.some(({ weight }) => weight !== null && !isWeight(weight));
  const tone = outside || rest < 0 ? 'bad' : rest === 0 ? 'good' : 'warn';
  return (
    <div class={`rubric-weights tone-${tone}`}>
      <p role="status">
        <span class="rubric-weights-title">{t('rubricEdit.weights')}: </span>
        {outside && t('rubricEdit.outside', { sum })}
        {!outside && rest === 0 && t('rubricEdit.full')}
        {!outside && rest > 0 && t('rubricEdit.left', { sum, rest })}
        {!outside && rest < 0 && t('rubricEdit.over', { sum, rest: -rest })}
      </p>
      <span class="rubric-bar" aria-hidden="true">
        <span style={{ width: `${Math.min(100, Math.max(0, sum))}%` }} />
      </span>
    </div>
  );
}

/** What concerns the rubric as a whole; what concerns one criterion stands there and is counted here. */
function Standing({ findings }: { readonly findings: readonly Finding[] }) {
  const whole = findings.filter(({ at }) => at === null);
  const elsewhere = findings.length - whole.length;
  return (
    <section class="stack rubric-standing">
      <h2>{t('rubricEdit.lint')}</h2>
      {findings.length === 0 && <p class="all-well">{t('rubricEdit.all')}</p>}
      {whole.length > 0 && <ProblemList problems={whole.map(problemOf)} />}
      {elsewhere > 0 && <p class="muted">{t('rubricEdit.elsewhere', { count: elsewhere })}</p>}
    </section>
  );
}
