import { useState } from 'preact/hooks';
import { MAX_NAME } from '../../../actions/rubrics/lint';
import type { ReadRatings } from '../../../actions/scoring/ratings/read';
import { t } from '../../../i18n/page';
import type { RatingsContext } from '../../../rpc/ratings';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { Select } from '../../components/Select';
import { TextField } from '../../components/TextField';
import { formatNumber } from '../../format';
import { FaultListView } from '../../import/FaultListView';
import { choose, type Target, targetProblem, versionsOf, type Work } from './work';

type TargetFormProps = {
  readonly work: Work;
  readonly read: ReadRatings;
  readonly context: RatingsContext;
  readonly target: Target;
  readonly onChange: (target: Target) => void;
  readonly onNext: (target: Target) => void;
};

/** What was read, and where it goes: a rubric, a role. */
export function TargetForm({ work, read, context, target, onChange, onNext }: TargetFormProps) {
  const [sent, setSent] = useState(false);
  const versions = versionsOf(context);
  const chosen = target.chosen === '' ? null : versions[Number(target.chosen)];
  const problem = targetProblem(target);
  return (
    <div class="stack">
      <Found read={read} />
      <FaultListView
        name={work.name}
        file={work.file}
        faults={read.faults}
        title={t('ratings.faults', { count: read.faults.length })}
      />
      {read.rows.length === 0 ? (
        <Notice kind="error">{t('ratings.nothing')}</Notice>
      ) : (
        <>
          <Select
            label={t('ratings.rubric')}
            required
            value={target.chosen}
            blank={t('ratings.newRubric')}
            options={versions.map(({ name, version }, i) => ({
              value: String(i),
              label: t('score.of', { rubric: name, version }),
            }))}
            hint={chosen ? undefined : t('ratings.newRubricHint')}
            onChange={(value) => onChange(choose(target, read, context, value))}
          />
          {chosen ? (
            read.criteria.map((criterion, i) => (
              <Select
                key={criterion}
                label={t('ratings.criterionIs', { criterion })}
                required
                value={target.names[i] ?? ''}
                blank={t('ratings.role.none')}
                options={chosen.criteria.map((name) => ({ value: name, label: name }))}
                onChange={(name) =>
                  onChange({
                    ...target,
                    names: read.criteria.map((_, c) => (c === i ? name : (target.names[c] ?? ''))),
                  })
                }
              />
            ))
          ) : (
            <TextField
              label={t('ratings.rubricName')}
              required
              maxLength={MAX_NAME}
              value={target.name}
              error={sent && problem === 'noName' ? t('ratings.target.noName') : ''}
              onInput={(name) => onChange({ ...target, name })}
            />
          )}
          <Select
            label={t('ratings.roleLabel')}
            required
            value={target.role}
            blank={t('ratings.chooseRole')}
            options={context.roles.map((role) => ({ value: role, label: role }))}
            hint={t('ratings.roleHint')}
            error={sent && problem === 'noRole' ? t('ratings.target.noRole') : ''}
            onChange={(role) => onChange({ ...target, role })}
          />
          {sent && (problem === 'noCriterion' || problem === 'sameCriterion') && (
            <Notice kind="error">{t(`ratings.target.${problem}`)}</Notice>
          )}
          <p class="muted small">{t('ratings.identifiers')}</p>
          <div class="actions sticky-actions">
            <Button
              kind="primary"
              onClick={() => {
                setSent(true);
                if (problem === null) onNext(target);
              }}
            >
              {t('ratings.preview')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function Found({ read }: { readonly read: ReadRatings }) {
  const { rows, submissions, raters, criteria, levels, missing, range } = read;
  const facts: readonly (readonly [string, string])[] = [
    [t('ratings.found.rows'), formatNumber(rows.length)],
    [t('ratings.found.submissions'), formatNumber(submissions.length)],
    [t('ratings.found.raters'), formatNumber(raters.length)],
    [t('ratings.found.criteria'), criteria.join(', ')],
    [t('ratings.found.levels'), range ? t('ratings.found.range', { count: levels, ...range }) : '0'],
    [t('ratings.found.missing'), formatNumber(missing)],
  ];
  return (
    <dl class="ratings-found">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
