import { useState } from 'preact/hooks';
import type { Suggestion } from '../../actions/import/match';
import { NO_NAME } from '../../actions/import/share';
import { t } from '../../i18n/page';
import type { Assignment, ImportContext } from '../../rpc/imports';
import { Checkbox } from '../components/Checkbox';
import { type Option, Select } from '../components/Select';
import { TextField } from '../components/TextField';
import { isTaken } from './wizard';

type PersonRowProps = {
  readonly by: 'person' | 'campaign';
  readonly suggestion: Suggestion;
  readonly assignment: Assignment;
  readonly context: Pick<ImportContext, 'hires'>;
  /** New hires that other names of the file are assigned to already. */
  readonly newNames: readonly string[];
  readonly onChange: (assignment: Assignment) => void;
};

const NEW = 'new:';

/** One name of the file and the hire, hires or new hire it stands for. */
export function PersonRow(props: PersonRowProps) {
  const { suggestion, assignment, context } = props;
  const { source } = suggestion;
  const [several, setSeveral] = useState(assignment.hireIds.length > 1);
  const [naming, setNaming] = useState(false);
  const nobody: Assignment = { source, hireIds: [], newHire: '', skip: false };

  const choose = (value: string) => {
    setSeveral(value === 'several');
    setNaming(value === 'name');
    if (value === 'several') props.onChange({ ...nobody, hireIds: assignment.hireIds });
    else if (value === 'skip') props.onChange({ ...nobody, skip: true });
    else if (value.startsWith(NEW)) props.onChange({ ...nobody, newHire: value.slice(NEW.length) });
    else props.onChange(value === '' || value === 'name' ? nobody : { ...nobody, hireIds: [value] });
  };
  const shown = several ? 'several' : naming ? 'name' : choiceOf(assignment);
  const unchanged = JSON.stringify(assignment) === JSON.stringify(suggestion.assignment);
  const how = unchanged ? t(`import.people.how.${suggestion.how}`) : '';
  const rows = t('import.people.rows', { count: suggestion.rows });
  return (
    <li class="column">
      <Select
        label={labelOf(props)}
        required
        value={shown}
        options={optionsFor(props)}
        blank={t('import.people.choose')}
        hint={how === '' ? rows : `${rows} · ${how}`}
        onChange={choose}
      />
      {naming && (
        <TextField
          label={t('import.people.name')}
          required
          value={assignment.newHire}
          onInput={(newHire) => props.onChange({ ...nobody, newHire })}
        />
      )}
      {assignment.newHire !== '' && isTaken(assignment.newHire, context) && (
        <p class="field-error">{t('import.people.taken')}</p>
      )}
      {several && (
        <fieldset class="several">
          <legend>{t('import.people.severalLabel')}</legend>
          {context.hires.map((hire) => (
            <Checkbox
              key={hire.hireId}
              label={hire.name}
              checked={assignment.hireIds.includes(hire.hireId)}
              onChange={(checked) =>
                props.onChange({
                  ...nobody,
                  hireIds: checked
                    ? [...assignment.hireIds, hire.hireId]
                    : assignment.hireIds.filter((id) => id !== hire.hireId),
                })
              }
            />
          ))}
        </fieldset>
      )}
    </li>
  );
}

function labelOf({ by, suggestion: { source } }: PersonRowProps): string {
  if (source === NO_NAME) return t('import.people.noName');
  return t(by === 'campaign' ? 'import.people.forCampaign' : 'import.people.for', { source });
}

function choiceOf(assignment: Assignment): string {
  if (assignment.skip) return 'skip';
  if (assignment.newHire !== '') return NEW + assignment.newHire.trim();
  return assignment.hireIds[0] ?? '';
}

function optionsFor({ by, suggestion, context, newNames }: PersonRowProps): readonly Option[] {
  const names = by === 'person' && suggestion.how !== 'open' ? [suggestion.source, ...newNames] : newNames;
  const fresh = [...new Set(names)].filter((name) => !isTaken(name, context));
  return [
    ...context.hires.map((hire) => ({ value: hire.hireId, label: hire.name })),
    ...fresh.map((name) => ({ value: NEW + name, label: t('import.people.new', { name }) })),
    { value: 'name', label: t('import.people.newOther') },
    ...(context.hires.length > 1 ? [{ value: 'several', label: t('import.people.several') }] : []),
    { value: 'skip', label: t('import.people.skip') },
  ];
}
