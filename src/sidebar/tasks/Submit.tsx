import { useState } from 'preact/hooks';
import { checkSubmission, type Noted } from '../../actions/tasks/submitCheck';
import { lookUp, t } from '../../i18n/page';
import type { TaskEntry } from '../../rpc/tasks';
import { useApp } from '../appContext';
import { call } from '../client';
import { Button } from '../components/Button';
import { ChangeFlow } from '../components/ChangeFlow';
import { DateField } from '../components/DateField';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Notice } from '../components/Notice';
import { NumberField } from '../components/NumberField';
import { Skeleton } from '../components/Spinner';
import { TextField } from '../components/TextField';
import { useRemote } from '../useRemote';
import { numberOf } from './sendDraft';
import { useFirstError } from './useFirstError';

type SubmitProps = { readonly taskId: string; readonly candidateId: string };

/** A task was handed in: when, how long it took, and where it is. */
export function Submit({ taskId, candidateId }: SubmitProps) {
  const { back } = useApp();
  const { value: view, error, loading, reload } = useRemote('candidate', { candidateId });
  const task = view?.taskList.find((each) => each.taskId === taskId);
  if (view && task) return <Steps task={task} alias={view.alias || candidateId} />;
  return (
    <main>
      <Header title={t('submit.title')} onBack={back} />
      {error && <Failure error={error} onRetry={reload} />}
      {view === null && loading && <Skeleton lines={3} />}
      {view && !task && <Notice kind="warn">{t('submit.gone', { task: taskId })}</Notice>}
    </main>
  );
}

type StepsProps = { readonly task: TaskEntry; readonly alias: string };

function Steps({ task, alias }: StepsProps) {
  const { back } = useApp();
  const [draft, setDraft] = useState({
    submitted: task.submitted || task.today,
    minutes: task.minutes === null ? '' : String(task.minutes),
    link: task.link,
  });
  const [step, setStep] = useState<'fill' | 'preview'>('fill');
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const { taskId } = task;
  const [sent, setSent] = useState(false);
  const { ref, focusFirst } = useFirstError();
  const found = checkSubmission({ ...draft, minutes: numberOf(draft.minutes) }, task.today);
  const errorOf = (field: keyof Noted): string => {
    const wrong = sent ? found.find((each) => each.field === field) : undefined;
    return wrong ? (lookUp(wrong.code, wrong.params) ?? wrong.code) : '';
  };
  if (step === 'preview') {
    return (
      <main key="preview">
        <Header title={t('submit.title')} onBack={() => setStep('fill')} />
        <ChangeFlow
          ask={(confirm) =>
            call('taskSubmitted', {
              ...draft,
              taskId,
              minutes: numberOf(draft.minutes),
              ...(confirm === undefined ? {} : { confirm }),
            })
          }
          confirm={t('submit.confirm')}
          onDone={back}
          onCancel={() => setStep('fill')}
        />
      </main>
    );
  }
  return (
    <main key="fill">
      <Header
        title={t('submit.title')}
        subtitle={`${t('submit.text', { task: taskId, alias })} · ${task.title}`}
        onBack={back}
      />
      <form
        class="stack"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (found.length === 0) setStep('preview');
          else {
            setSent(true);
            focusFirst();
          }
        }}
      >
        <DateField
          label={t('submit.on')}
          hint={t('submit.onHint')}
          required
          value={draft.submitted}
          error={errorOf('submitted')}
          max={task.today}
          onInput={(submitted) => set({ submitted })}
        />
        <NumberField
          label={t('submit.minutes')}
          hint={t('submit.minutesHint')}
          unit={t('send.minutes')}
          min={0}
          value={draft.minutes}
          error={errorOf('minutes')}
          onInput={(minutes) => set({ minutes })}
        />
        <TextField
          label={t('submit.link')}
          hint={t('submit.linkHint')}
          value={draft.link}
          error={errorOf('link')}
          onInput={(link) => set({ link })}
        />
        <div class="actions sticky-actions">
          <Button kind="primary" type="submit">
            {t('submit.preview')}
          </Button>
        </div>
      </form>
    </main>
  );
}
