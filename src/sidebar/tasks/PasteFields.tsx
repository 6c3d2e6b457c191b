import { useMemo, useState } from 'preact/hooks';
import { type Pasted, readPasted } from '../../actions/candidates/paste';
import { t } from '../../i18n/page';
import type { CandidateForm, CandidateInput } from '../../rpc/tasks';
import { Button } from '../components/Button';
import { TextArea } from '../components/TextArea';
import { TextField } from '../components/TextField';
import { RoleSelect } from './OneFields';
import { useFirstError } from './useFirstError';

/** What was pasted, and what holds for rows that do not say it. */
export type ListDraft = { readonly text: string; readonly role: string; readonly source: string };

type PasteFieldsProps = {
  readonly form: CandidateForm;
  readonly draft: ListDraft;
  readonly onChange: (draft: ListDraft) => void;
  readonly onSubmit: (candidates: readonly CandidateInput[]) => void;
};

/** Rows read before they are sent; the others are counted. */
const SHOWN = 4;

/** A list pasted from a sheet, and how it is read, before anything is asked of the add-on. */
export function PasteFields({ form, draft, onChange, onSubmit }: PasteFieldsProps) {
  const [sent, setSent] = useState(false);
  const { ref, focusFirst } = useFirstError();
  const { text, role, source } = draft;
  const pasted = useMemo(() => readPasted(text, { role, source }), [text, role, source]);
  const roleless = (pasted?.candidates ?? []).filter((each) => each.name !== '' && each.role === '');
  const some = pasted?.candidates.some(({ name }) => name !== '') ?? false;
  return (
    <form
      class="stack"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (pasted && some && roleless.length === 0) onSubmit(pasted.candidates);
        else {
          setSent(true);
          focusFirst();
        }
      }}
    >
      <TextArea
        label={t('candidateAdd.list')}
        hint={t('candidateAdd.listHint')}
        required
        rows={6}
        value={text}
        error={sent && !some ? t('candidateAdd.nothing') : ''}
        onInput={(now) => onChange({ ...draft, text: now })}
      />
      <RoleSelect
        label={t('candidateAdd.roleAll')}
        roles={form.roles}
        value={role}
        error={sent && roleless.length > 0 ? noRoleIn(roleless) : ''}
        onChange={(now) => onChange({ ...draft, role: now })}
      />
      <TextField
        label={t('candidateAdd.sourceAll')}
        value={source}
        suggestions={form.sources}
        onInput={(now) => onChange({ ...draft, source: now })}
      />
      {pasted && pasted.candidates.length > 0 && <Read pasted={pasted} />}
      <div class="actions sticky-actions">
        <Button kind="primary" type="submit">
          {t('candidateAdd.preview')}
        </Button>
      </div>
    </form>
  );
}

/** Row numbers that a sentence still shows. */
const ROWS = 8;

function noRoleIn(roleless: readonly CandidateInput[]): string {
  const rows = roleless
    .slice(0, ROWS)
    .map(({ row }) => row)
    .join(', ');
  const rest = roleless.length - ROWS;
  return t('candidateAdd.noRoleRows', {
    count: roleless.length,
    rows: rest > 0 ? t('candidateAdd.rowsMore', { rows, count: rest }) : rows,
  });
}

function Read({ pasted: { candidates, headers, unused, more } }: { readonly pasted: Pasted }) {
  const rest = candidates.length - SHOWN;
  return (
    <section class="read-list" aria-live="polite">
      <p>
        <b>{t('candidateAdd.read', { count: candidates.length })}</b>{' '}
        <span class="muted small">
          {t(headers === null ? 'candidateAdd.noHeaders' : 'candidateAdd.headers')}
        </span>
      </p>
      {unused.length > 0 && (
        <p class="card-warning small">
          {t('candidateAdd.leftOut', {
            columns: unused
              .map(({ header, column }) => header || t('candidateAdd.columnNo', { column }))
              .join(', '),
          })}
        </p>
      )}
      <ul class="rows rows-plain">
        {candidates.slice(0, SHOWN).map(({ name, contact, role, source, applied, row }) => (
          <li key={row}>
            <span class="rows-text">
              <span class="rows-name">{name || <i class="muted">{t('candidateAdd.noNameHere')}</i>}</span>
              <span class="muted small">{[contact, role, source, applied].filter(Boolean).join(' · ')}</span>
            </span>
            <span class="muted small">{t('candidateAdd.rowNo', { row })}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="muted small">{t('candidateAdd.more', { count: rest })}</p>}
      {more > 0 && <p class="small">{t('candidateAdd.tooMany', { count: more })}</p>}
    </section>
  );
}
