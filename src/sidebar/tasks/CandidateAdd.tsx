import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { CandidateForm, CandidateInput } from '../../rpc/tasks';
import { useApp } from '../appContext';
import { call } from '../client';
import { ChangeFlow } from '../components/ChangeFlow';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import { OneFields } from './OneFields';
import { type ListDraft, PasteFields } from './PasteFields';
import { newSeed } from './seed';
import './tasks.css';

/** Adding candidates, one or a pasted list: form, preview, done. */
export function CandidateAdd() {
  const { back } = useApp();
  const form = useRemote('candidateForm', {});
  if (form.value !== null) return <Steps form={form.value} />;
  return (
    <main>
      <Header title={t('candidateAdd.title')} onBack={back} />
      {form.error ? <Failure error={form.error} onRetry={form.reload} /> : <Skeleton lines={4} />}
    </main>
  );
}

function Steps({ form }: { readonly form: CandidateForm }) {
  const { back, land } = useApp();
  const [how, setHow] = useState<'one' | 'several'>('one');
  const [one, setOne] = useState<CandidateInput>(() => ({
    name: '',
    contact: '',
    role: '',
    source: '',
    applied: form.today,
    row: 0,
  }));
  const [list, setList] = useState<ListDraft>({ text: '', role: '', source: '' });
  const [candidates, setCandidates] = useState<readonly CandidateInput[] | null>(null);
  const [seed] = useState(newSeed);

  if (candidates !== null) {
    return (
      <main key="preview">
        <Header title={t('candidateAdd.title')} onBack={() => setCandidates(null)} />
        <ChangeFlow
          ask={(confirm) =>
            call('candidatesAdd', { candidates, seed, ...(confirm === undefined ? {} : { confirm }) })
          }
          confirm={t('candidateAdd.confirm')}
          onDone={() => land({ screen: 'tasks' })}
          onCancel={() => setCandidates(null)}
        />
      </main>
    );
  }
  return (
    <main key="fill">
      <Header title={t('candidateAdd.title')} onBack={back} />
      <fieldset class="switch">
        <legend class="visually-hidden">{t('candidateAdd.how')}</legend>
        {(['one', 'several'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="how" checked={how === each} onChange={() => setHow(each)} />
            <span>{t(`candidateAdd.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {how === 'one' ? (
        <OneFields form={form} draft={one} onChange={setOne} onSubmit={() => setCandidates([one])} />
      ) : (
        <PasteFields form={form} draft={list} onChange={setList} onSubmit={setCandidates} />
      )}
    </main>
  );
}
