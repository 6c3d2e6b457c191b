import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { TaskCard, TaskForm } from '../../rpc/tasks';
import { useApp } from '../appContext';
import { call } from '../client';
import { Button } from '../components/Button';
import { ChangeFlow } from '../components/ChangeFlow';
import { EmptyState } from '../components/EmptyState';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Notice } from '../components/Notice';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import { SendFields } from './SendFields';
import { newSeed } from './seed';
import { cardOf, type KeptCard, keepCard, keptCard, openCard } from './sendDraft';
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
  const [kept, setKept] = useState<KeptCard | null>(() => keptOf(form, candidateId));
  const fresh = (): KeptCard => ({
    chosen: candidateId === undefined ? [] : [candidateId],
    draft: openCard(firstCard(form)),
    sender: form.sender,
  });
  const [{ draft, sender, chosen }, setCard] = useState<KeptCard>(() => kept ?? fresh());
  const [step, setStep] = useState<'fill' | 'preview'>('fill');
  const [seed] = useState(newSeed);
  const title = t('send.title');
  const change = (card: KeptCard) => {
    setCard(card);
    keepCard(card);
  };
  if (step === 'preview') {
    return (
      <main key="preview">
        <Header title={title} onBack={() => setStep('fill')} />
        <ChangeFlow
          ask={(confirm) =>
            call('taskSend', {
              candidateIds: chosen,
              card: cardOf(draft),
              sender,
              seed,
              ...(confirm === undefined ? {} : { confirm }),
            })
          }
          confirm={t('send.confirm', { count: chosen.length })}
          onDone={() => {
            keepCard(null);
            land({ screen: 'sent', rubric: draft.rubric, to: addressees(form, chosen) });
          }}
          onCancel={() => setStep('fill')}
        />
      </main>
    );
  }
  return (
    <main key="fill">
      <Header title={title} onBack={back} />
      {kept && (
        <Notice
          kind="info"
          title={t('send.keptTitle')}
          actions={
            <Button
              small
              onClick={() => {
                keepCard(null);
                setKept(null);
                setCard(fresh());
              }}
            >
              {t('send.startOver')}
            </Button>
          }
        >
          {t('send.kept')}
        </Notice>
      )}
      <SendFields
        form={form}
        draft={draft}
        chosen={chosen}
        sender={sender}
        onChange={(now) => change({ draft: now, sender, chosen })}
        onSender={(now) => change({ draft, sender: now, chosen })}
        onChoose={(now) => change({ draft, sender, chosen: now })}
        onSubmit={() => setStep('preview')}
      />
    </main>
  );
}

function addressees({ candidates }: TaskForm, chosen: readonly string[]) {
  return candidates
    .filter(({ candidateId }) => chosen.includes(candidateId))
    .map(({ candidateId, name }) => ({ candidateId, name: name || candidateId }));
}

function firstCard({ rubrics }: TaskForm): TaskCard {
  const first = rubrics.find(({ problem }) => problem === '') ?? rubrics[0];
  return (first as TaskForm['rubrics'][number]).card;
}

/** What was left unfinished, without candidates and rubrics that are gone since; whoever is opened for is chosen. */
function keptOf(form: TaskForm, candidateId: string | undefined): KeptCard | null {
  const kept = keptCard();
  if (!kept || !form.rubrics.some(({ name }) => name === kept.draft.rubric)) return null;
  const there = kept.chosen.filter((id) => form.candidates.some((each) => each.candidateId === id));
  const chosen = candidateId === undefined ? there : [...new Set([...there, candidateId])];
  return { ...kept, chosen };
}
