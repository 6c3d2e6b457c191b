import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { HireForm as Form } from '../../rpc/hires';
import { useApp } from '../appContext';
import { call } from '../client';
import { ChangeFlow } from '../components/ChangeFlow';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Skeleton } from '../components/Spinner';
import { changedHire, type HireDraft, newHire, openDraft } from '../hireDraft';
import { useRemote } from '../useRemote';
import { Added } from './Added';
import { HireFields } from './HireFields';

/** Adding a hire, or editing one: form, preview, done. */
export function HireForm({ hireId }: { readonly hireId: string | undefined }) {
  const { back } = useApp();
  const form = useRemote('hireForm', hireId === undefined ? {} : { hireId });
  if (form.value !== null) return <Steps form={form.value} />;
  return (
    <main>
      <Header title={t(hireId === undefined ? 'form.add' : 'form.edit')} onBack={back} />
      {form.error ? <Failure error={form.error} onRetry={form.reload} /> : <Skeleton lines={4} />}
    </main>
  );
}

function Steps({ form }: { readonly form: Form }) {
  const { back } = useApp();
  const [before] = useState(() => openDraft(form));
  const [draft, setDraft] = useState<HireDraft>(before);
  const [step, setStep] = useState<'fill' | 'preview' | 'done'>('fill');
  const editing = form.hire;
  const title = t(editing ? 'form.edit' : 'form.add');

  if (step === 'done') return <Added name={draft.name.trim()} />;
  if (step === 'preview') {
    return (
      <main key="preview">
        <Header title={title} onBack={() => setStep('fill')} />
        <ChangeFlow
          ask={(given) => {
            const confirm = given === undefined ? {} : { confirm: given };
            return editing
              ? call('hireEdit', {
                  hireId: editing.hireId,
                  hire: changedHire(before, draft, form),
                  ...confirm,
                })
              : call('hireAdd', { hire: newHire(draft, form), ...confirm });
          }}
          confirm={editing ? t('form.save') : t('form.confirmAdd', { name: draft.name.trim() })}
          onDone={() => (editing ? back() : setStep('done'))}
          onCancel={() => setStep('fill')}
        />
      </main>
    );
  }
  return (
    <main key="fill">
      <Header title={title} onBack={back} />
      <HireFields form={form} draft={draft} onChange={setDraft} onSubmit={() => setStep('preview')} />
    </main>
  );
}
