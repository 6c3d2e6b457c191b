import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { TaskForm } from '../../rpc/tasks';
import { useApp } from '../appContext';
import { call } from '../client';
import { Button } from '../components/Button';
import { ChangeFlow } from '../components/ChangeFlow';
import { EmptyState } from '../components/EmptyState';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import { SendFields } from './SendFields';
import { newSeed } from './seed';
import { type CardDraft, cardOf, openCard } from './sendDraft';
import './tasks.css';

/** Sending a task to one candidate or several: card, preview, done. */
export function TaskSend({ candidateId }: { readonly candidateId: string | undefined }) {
  const { back, go } = useApp();
  const { value: form, error, loading, reload } = useRemote('taskForm', {});
  if (form && form.rubrics.length > 0 && form.candidates.length > 0) {
    return <Steps form={form} candidateId={candidateId} />;
  }
  const lacks = form?.candidates.length === 0 ? 'Candidate' : 'Rubric';
  return (
    <main>
      <Header title={t('send.title')} onBack={back} />
      {error && <Failure error={error} onRetry={reload} />}
      {form === null && loading && <Skeleton lines={5} />}
      {form && (
        <EmptyState
          icon={lacks === 'Candidate' ? 'person' : 'plan'}
          title={t(`send.no${lacks}`)}
          actions={
            <Button
              kind="primary"
              onClick={() => go({ screen: lacks === 'Candidate' ? 'candidateAdd' : 'rubrics' })}
            >
              {t(lacks === 'Candidate' ? 'send.toCandidates' : 'send.toRubrics')}
            </Button>
          }
        >
          {t(`send.no${lacks}Text`)}
        </EmptyState>
      )}
    </main>
  );
}

type StepsProps = { readonly form: TaskForm; readonly candidateId: string | undefined };

function Steps({ form, candidateId }: StepsProps) {
  const { back, land } = useApp();
  const [chosen, setChosen] = useState<readonly string[]>(candidateId === undefined ? [] : [candidateId]);
  const [draft, setDraft] = useState<CardDraft>(() => {
    const first = form.rubrics.find(({ problem }) => problem === '') ?? form.rubrics[0];
    return openCard((first as TaskForm['rubrics'][number]).card);
  });
  const [step, setStep] = useState<'fill' | 'preview'>('fill');
  const [seed] = useState(newSeed);
  const title = t('send.title');
  if (step === 'preview') {
    return (
      <main key="preview">
        <Header title={title} onBack={() => setStep('fill')} />
        <ChangeFlow
          ask={(confirm) =>
            call('taskSend', {
              candidateIds: chosen,
              card: cardOf(draft),
              seed,
              ...(confirm === undefined ? {} : { confirm }),
            })
          }
          confirm={t('send.confirm', { count: chosen.length })}
          onDone={() =>
            land(candidateId === undefined ? { screen: 'tasks' } : { screen: 'candidate', candidateId })
          }
          onCancel={() => setStep('fill')}
        />
      </main>
    );
  }
  return (
    <main key="fill">
      <Header title={title} onBack={back} />
      <SendFields
        form={form}
        draft={draft}
        chosen={chosen}
        onChange={setDraft}
        onChoose={setChosen}
        onSubmit={() => setStep('preview')}
      />
    </main>
  );
}
