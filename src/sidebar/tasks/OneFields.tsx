import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { CandidateForm, CandidateInput } from '../../rpc/tasks';
import { Button } from '../components/Button';
import { DateField } from '../components/DateField';
import { Select } from '../components/Select';
import { TextField } from '../components/TextField';
import { useFirstError } from './useFirstError';

type OneFieldsProps = {
  readonly form: CandidateForm;
  readonly draft: CandidateInput;
  readonly onChange: (draft: CandidateInput) => void;
  readonly onSubmit: () => void;
};

/** The form for one candidate. */
export function OneFields({ form, draft, onChange, onSubmit }: OneFieldsProps) {
  const [sent, setSent] = useState(false);
  const { ref, focusFirst } = useFirstError();
  const set = (part: Partial<CandidateInput>) => onChange({ ...draft, ...part });
  const noName = draft.name.trim() === '';
  const noRole = draft.role === '';
  const badDate =
    draft.applied === ''
      ? t('candidateAdd.noDate')
      : draft.applied > form.today
        ? t('candidateAdd.future')
        : '';
  return (
    <form
      class="stack"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!noName && !noRole && badDate === '') onSubmit();
        else {
          setSent(true);
          focusFirst();
        }
      }}
    >
      <TextField
        label={t('candidateAdd.name')}
        required
        value={draft.name}
        error={sent && noName ? t('candidateAdd.noName') : ''}
        onInput={(name) => set({ name })}
      />
      <TextField
        label={t('candidateAdd.contact')}
        hint={t('candidateAdd.contactHint')}
        value={draft.contact}
        onInput={(contact) => set({ contact })}
      />
      <RoleSelect
        label={t('candidateAdd.role')}
        roles={form.roles}
        required
        value={draft.role}
        error={sent && noRole ? t('candidateAdd.noRole') : ''}
        onChange={(role) => set({ role })}
      />
      <TextField
        label={t('candidateAdd.source')}
        value={draft.source}
        suggestions={form.sources}
        onInput={(source) => set({ source })}
      />
      <DateField
        label={t('candidateAdd.applied')}
        required
        value={draft.applied}
        error={sent ? badDate : ''}
        max={form.today}
        onInput={(applied) => set({ applied })}
      />
      <div class="actions sticky-actions">
        <Button kind="primary" type="submit">
          {t('candidateAdd.preview')}
        </Button>
      </div>
    </form>
  );
}

type RoleSelectProps = {
  readonly label: string;
  readonly roles: readonly string[];
  readonly value: string;
  readonly required?: boolean;
  readonly error?: string;
  readonly onChange: (role: string) => void;
};

export function RoleSelect({ roles, ...props }: RoleSelectProps) {
  return (
    <Select
      {...props}
      blank={t('candidateAdd.chooseRole')}
      options={roles.map((role) => ({ value: role, label: role }))}
    />
  );
}
