import { useState } from 'preact/hooks';
import type { Suggestion } from '../../actions/import/match';
import { t } from '../../i18n/page';
import type { Assignment, ImportContext } from '../../rpc/imports';
import { Button } from '../components/Button';
import { type Option, Select } from '../components/Select';
import { TextField } from '../components/TextField';
import { PersonRow } from './PersonRow';
import { isSettled } from './wizard';

type PeopleStepProps = {
  readonly by: 'person' | 'campaign';
  readonly suggestions: readonly Suggestion[];
  readonly assignments: readonly Assignment[];
  readonly context: Pick<ImportContext, 'hires'>;
  /** Instead of the sentence about names in a file. */
  readonly text?: string;
  readonly onChange: (assignments: readonly Assignment[]) => void;
  readonly onNext: () => void;
};

/** Whom each name in the file stands for; one choice for all where that is wanted. */
export function PeopleStep(props: PeopleStepProps) {
  const { by, suggestions, assignments, context } = props;
  const [bulkName, setBulkName] = useState('');
  const [bulk, setBulk] = useState('');
  const open = assignments.filter((assignment) => !isSettled(assignment, context)).length;
  const newNames = [...new Set(assignments.map((each) => each.newHire.trim()).filter((name) => name !== ''))];
  const bulkOptions: readonly Option[] = [
    ...context.hires.map((hire) => ({ value: hire.hireId, label: hire.name })),
    { value: 'new', label: t('import.people.newOther') },
    { value: 'skip', label: t('import.people.skip') },
  ];
  const assignAll = (choice: string, name = bulkName) => {
    setBulk(choice);
    if (choice === '') return;
    props.onChange(
      assignments.map(({ source }) => ({
        source,
        hireIds: choice === 'new' || choice === 'skip' ? [] : [choice],
        newHire: choice === 'new' ? name : '',
        skip: choice === 'skip',
      })),
    );
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (open === 0) props.onNext();
      }}
    >
      <p>{props.text ?? t(by === 'campaign' ? 'import.people.textCampaign' : 'import.people.text')}</p>
      {assignments.length > 1 && (
        <div class="stack bulk">
          <Select
            label={t('import.people.all')}
            value={bulk}
            options={bulkOptions}
            blank={t('import.people.allBlank')}
            onChange={assignAll}
          />
          {bulk === 'new' && (
            <TextField
              label={t('import.people.name')}
              required
              value={bulkName}
              onInput={(name) => {
                setBulkName(name);
                assignAll('new', name);
              }}
            />
          )}
        </div>
      )}
      <ul class="columns">
        {suggestions.map((suggestion, i) => (
          <PersonRow
            key={suggestion.source}
            by={by}
            suggestion={suggestion}
            assignment={assignments[i]!}
            context={context}
            newNames={newNames}
            onChange={(next) => {
              setBulk('');
              props.onChange(assignments.map((each, at) => (at === i ? next : each)));
            }}
          />
        ))}
      </ul>
      <div class="actions sticky-actions">
        <Button kind="primary" type="submit" disabled={open > 0}>
          {t('import.people.next')}
        </Button>
        {open > 0 && <p class="muted small">{t('import.people.open', { count: open })}</p>}
      </div>
    </form>
  );
}
