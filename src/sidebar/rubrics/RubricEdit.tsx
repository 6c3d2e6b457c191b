import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { RubricView } from '../../rpc/rubrics';
import { useApp } from '../appContext';
import { call } from '../client';
import { ChangeFlow } from '../components/ChangeFlow';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import { criteriaOf, isSameDraft, newDraft, openDraft, type RubricDraft } from './draft';
import { dropDraft, type Kept, keepDraft, keptDraft } from './kept';
import { RubricFields } from './RubricFields';
import './rubrics.css';

/** Writing a rubric, or changing one: form, preview, done. */
export function RubricEdit({ name }: { readonly name: string | undefined }) {
  return name === undefined ? <Steps rubric={null} /> : <Existing name={name} />;
}

function Existing({ name }: { readonly name: string }) {
  const { back } = useApp();
  const read = useRemote('rubric', { name });
  if (read.value !== null) return <Steps rubric={read.value} />;
  return (
    <main>
      <Header title={t('rubricEdit.edit', { name })} onBack={back} />
      {read.error ? <Failure error={read.error} onRetry={read.reload} /> : <Skeleton lines={5} />}
    </main>
  );
}

function Steps({ rubric }: { readonly rubric: RubricView | null }) {
  const { back } = useApp();
  const key = rubric?.name ?? '';
  const [start] = useState<RubricDraft>(() =>
    rubric ? openDraft(rubric.name, rubric.criteria) : newDraft(),
  );
  const [kept, setKept] = useState<Kept | undefined>(() => keptDraft(key));
  const [draft, setDraft] = useState<RubricDraft>(kept?.draft ?? start);
  const [step, setStep] = useState<'fill' | 'preview'>('fill');
  const opened = kept ? kept.opened : rubric?.token;
  const next = rubric && (rubric.frozen ? rubric.version + 1 : rubric.version);
  const title = rubric ? t('rubricEdit.edit', { name: rubric.name }) : t('rubricEdit.new');
  const change = (now: RubricDraft) => {
    setDraft(now);
    if (isSameDraft(now, start)) dropDraft(key);
    else keepDraft(key, { draft: now, opened });
  };

  if (step === 'preview') {
    return (
      <main key="preview">
        <Header title={title} onBack={() => setStep('fill')} />
        <ChangeFlow
          ask={(confirm) =>
            call('rubricSave', {
              name: draft.name,
              criteria: criteriaOf(draft),
              ...(rubric ? {} : { create: true }),
              ...(opened === undefined ? {} : { opened }),
              ...(confirm === undefined ? {} : { confirm }),
            })
          }
          confirm={
            rubric?.frozen
              ? t('rubricEdit.confirmVersion', { version: rubric.version + 1 })
              : t('rubricEdit.confirm')
          }
          onDone={() => {
            dropDraft(key);
            back();
          }}
          onCancel={() => setStep('fill')}
        />
      </main>
    );
  }
  return (
    <main key="fill">
      <Header
        title={title}
        subtitle={
          rubric &&
          next !== null &&
          (rubric.frozen
            ? t('rubricEdit.makes', { old: rubric.version, version: next })
            : t('rubricEdit.changes', { version: next }))
        }
        onBack={back}
      />
      <RubricFields
        draft={draft}
        isNew={rubric === null}
        kept={kept !== undefined}
        onChange={change}
        onStartOver={() => {
          dropDraft(key);
          setKept(undefined);
          setDraft(start);
        }}
        onSubmit={() => setStep('preview')}
      />
    </main>
  );
}
