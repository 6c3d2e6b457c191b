import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { call } from '../client';
import { Button } from '../components/Button';
import { ChangeFlow } from '../components/ChangeFlow';
import { DateField } from '../components/DateField';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Skeleton } from '../components/Spinner';
import { TextArea } from '../components/TextArea';
import { useRemote } from '../useRemote';

type WithdrawProps = { readonly candidateId: string; readonly name: string };

/** A candidate takes themselves out: when, and why as they said. */
export function Withdraw({ candidateId, name }: WithdrawProps) {
  const { back } = useApp();
  const form = useRemote('candidateForm', {});
  const [on, setOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [step, setStep] = useState<'fill' | 'preview'>('fill');
  const title = t('candidate.withdrawTitle', { name });
  const day = on ?? form.value?.today ?? '';
  if (step === 'preview') {
    return (
      <main key="preview">
        <Header title={title} onBack={() => setStep('fill')} />
        <ChangeFlow
          ask={(confirm) =>
            call('candidateWithdraw', {
              candidateId,
              on: day,
              reason,
              ...(confirm === undefined ? {} : { confirm }),
            })
          }
          confirm={t('candidate.confirmWithdraw')}
          onDone={back}
          onCancel={() => setStep('fill')}
        />
      </main>
    );
  }
  return (
    <main key="fill">
      <Header title={title} subtitle={t('candidate.withdrawText')} onBack={back} />
      {form.error && <Failure error={form.error} onRetry={form.reload} />}
      {form.value === null && form.loading && <Skeleton lines={2} />}
      {form.value !== null && (
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setStep('preview');
          }}
        >
          <DateField
            label={t('candidate.withdrawOn')}
            required
            value={day}
            max={form.value.today}
            onInput={setOn}
          />
          <TextArea label={t('candidate.withdrawReason')} value={reason} onInput={setReason} />
          <div class="actions sticky-actions">
            <Button kind="primary" type="submit">
              {t('submit.preview')}
            </Button>
          </div>
        </form>
      )}
    </main>
  );
}
