import { useState } from 'preact/hooks';
import type { Mapping } from '../../actions/import/guess/mapping';
import { t } from '../../i18n/page';
import type { AdoptCheck, AdoptLook, AdoptSource, AdoptTable } from '../../rpc/adopt';
import type { Assignment } from '../../rpc/imports';
import { useApp } from '../appContext';
import { type ClientError, call } from '../client';
import { ChangeFlow } from '../components/ChangeFlow';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Notice } from '../components/Notice';
import { Spinner } from '../components/Spinner';
import '../import/import.css';
import { PeopleStep } from '../import/PeopleStep';
import { useRemote } from '../useRemote';
import { AdoptColumns } from './AdoptColumns';

type AdoptSheetProps = {
  readonly sheetId: number;
  readonly name: string;
  /** The table it is read as already. */
  readonly table: AdoptTable | null;
  readonly onBack: () => void;
};

type Checked = { readonly source: AdoptSource; readonly check: AdoptCheck };

/** One sheet: what its columns are, who is who, what comes of it. */
export function AdoptSheet({ sheetId, name, table, onBack }: AdoptSheetProps) {
  const { land } = useApp();
  const look = useRemote('adoptLook', { sheetId });
  const [step, setStep] = useState<'columns' | 'people' | 'preview'>('columns');
  const [checked, setChecked] = useState<Checked | null>(null);
  const [assignments, setAssignments] = useState<readonly Assignment[]>([]);
  /** What was chosen is still there on the way back to the columns. */
  const [kept, keep] = useState<Mapping | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ClientError | null>(null);
  const show = (next: typeof step) => {
    setError(null);
    setStep(next);
    window.scrollTo(0, 0);
  };
  const check = (source: AdoptSource) => {
    setBusy(true);
    setError(null);
    call('adoptCheck', { source })
      .then(
        (answer) => {
          setChecked({ source, check: answer });
          setAssignments(answer.suggestions.map((suggestion) => suggestion.assignment));
          show(answer.by === 'none' ? 'preview' : 'people');
        },
        (problem: ClientError) => setError(problem),
      )
      .then(() => setBusy(false));
  };
  const by = checked?.check.by ?? 'none';
  const back = {
    columns: onBack,
    people: () => show('columns'),
    preview: () => show(by === 'none' ? 'columns' : 'people'),
  };

  if (step === 'columns' || !checked) {
    const { value } = look;
    return (
      <main>
        <Header title={t('adoptScreen.columns')} subtitle={name} onBack={onBack} />
        {look.error && <Failure error={look.error} onRetry={look.reload} />}
        {value === null && look.loading && <Spinner label={t('adoptScreen.reading', { sheet: name })} />}
        {value && value.state !== 'table' && <NoTable look={value} />}
        {value?.state === 'table' && (
          <AdoptColumns
            look={value}
            table={table}
            kept={kept}
            busy={busy}
            onNext={(source, mapping) => {
              keep(mapping);
              check(source);
            }}
          />
        )}
        {busy && <Spinner label={t('adoptScreen.checking')} />}
        {error && <Notice kind="error">{error.message}</Notice>}
      </main>
    );
  }
  return (
    <main key={step}>
      <Header title={t(titleKey(step, by))} subtitle={name} onBack={back[step]} />
      {step === 'people' && by !== 'none' && (
        <PeopleStep
          by={by}
          suggestions={checked.check.suggestions}
          assignments={assignments}
          context={checked.check}
          {...(by === 'person' ? { text: t('adoptScreen.people') } : {})}
          onChange={setAssignments}
          onNext={() => show('preview')}
        />
      )}
      {step === 'preview' && (
        <ChangeFlow
          ask={(confirm) =>
            call('adopt', {
              source: checked.source,
              assignments,
              ...(confirm === undefined ? {} : { confirm }),
            })
          }
          confirm={t('adoptScreen.confirm')}
          onDone={() => land({ screen: 'home' })}
          onCancel={back.preview}
        />
      )}
    </main>
  );
}

function titleKey(step: 'people' | 'preview', by: AdoptCheck['by']) {
  if (step === 'preview') return 'adoptScreen.preview';
  return by === 'campaign' ? 'import.people.titleCampaign' : 'import.people.title';
}

function NoTable({ look }: { readonly look: AdoptLook }) {
  const { state, sheet } = look;
  return (
    <Notice kind="warn">
      {t(state === 'noHeader' ? 'adoptScreen.noHeader' : 'adoptScreen.few', { sheet })}
    </Notice>
  );
}
