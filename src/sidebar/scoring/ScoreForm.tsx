import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { ScoreSheet } from '../../rpc/scoring';
import { useApp } from '../appContext';
import { call } from '../client';
import { Button } from '../components/Button';
import { ChangeFlow } from '../components/ChangeFlow';
import { Header } from '../components/Header';
import { Notice } from '../components/Notice';
import { Criteria, focusCriterion } from './Criteria';
import { missingOf } from './entries';
import { SaveState } from './SaveState';
import { SheetNotices, SubmissionLink } from './Submission';
import { Unsaved } from './Unsaved';
import { useDraft } from './useDraft';

type ScoreFormProps = { readonly sheet: ScoreSheet; readonly onReload: () => void };

/** Scoring a submission: levels and evidence, saved as they are given; what is missing; preview; done. */
export function ScoreForm({ sheet, onReload }: ScoreFormProps) {
  const { back } = useApp();
  const { taskId, alias, rater, opened, criteria } = sheet;
  const draft = useDraft(sheet);
  const [step, setStep] = useState<'fill' | 'missing' | 'preview'>('fill');
  const [sent, setSent] = useState(false);
  const [goTo, setGoTo] = useState<number | null>(null);
  const actions = useRef<HTMLDivElement>(null);
  const missing = missingOf(draft.entries);
  const given = draft.entries.length - missing.length;
  const show = (next: typeof step) => {
    setStep(next);
    window.scrollTo(0, 0);
  };
  useEffect(() => {
    if (step !== 'fill' || goTo === null) return;
    focusCriterion(document, goTo);
    setGoTo(null);
  }, [step, goTo]);

  if (step === 'preview') {
    return (
      <main key="preview">
        <Header title={alias} subtitle={t('score.confirm')} onBack={() => show('fill')} />
        <ChangeFlow
          ask={(confirm) =>
            call('scoreSubmit', {
              taskId,
              rater,
              opened,
              entries: draft.entries,
              ...(missing.length > 0 ? { leaveOut: true } : {}),
              ...(confirm === undefined ? {} : { confirm }),
            })
          }
          confirm={t('score.confirm')}
          onDone={() => {
            draft.forget();
            back();
          }}
          onCancel={() => {
            // Somebody may have edited the rubric, or submitted under this name: what is there now is shown.
            show('fill');
            onReload();
          }}
        />
      </main>
    );
  }
  if (step === 'missing') {
    const firstMissing = draft.entries.findIndex(({ level }) => level === null);
    return (
      <main key="missing">
        <Header title={t('score.missing')} subtitle={alias} onBack={() => show('fill')} />
        <ul class="plain-list">
          {missing.map((criterion) => (
            <li key={criterion}>{criterion}</li>
          ))}
        </ul>
        <Notice kind="warn">{t('score.missingText')}</Notice>
        <div class="actions sticky-actions">
          <Button
            kind="primary"
            onClick={() => {
              setGoTo(firstMissing);
              setStep('fill');
            }}
          >
            {t('score.missingBack')}
          </Button>
          <Button onClick={() => show('preview')}>{t('score.missingGo')}</Button>
        </div>
      </main>
    );
  }
  return (
    <main key="fill">
      <Header
        title={alias}
        subtitle={t('score.of', { rubric: sheet.rubric, version: sheet.version })}
        onBack={() => {
          void draft.save().then(back);
        }}
      />
      {sheet.draft && sheet.changed.length === 0 && draft.saving.state === 'same' && (
        <Notice kind="info" title={t('score.found')}>
          {t('score.foundText')}
        </Notice>
      )}
      <SheetNotices sheet={sheet} />
      <SubmissionLink link={sheet.link} />
      <SaveState given={given} of={criteria.length} saving={draft.saving} />
      <Criteria
        criteria={criteria}
        entries={draft.entries}
        canUnset
        onChange={draft.change}
        onEnd={() => actions.current?.querySelector('button')?.focus()}
      />
      <Unsaved saving={draft.saving} onRetry={() => void draft.save()} />
      {sent && given === 0 && <Notice kind="error">{t('score.nothing')}</Notice>}
      <div class="actions sticky-actions" ref={actions}>
        <Button
          kind="primary"
          onClick={() => {
            setSent(true);
            if (given === 0) return;
            void draft.save();
            show(missing.length > 0 ? 'missing' : 'preview');
          }}
        >
          {t('score.submit')}
        </Button>
      </div>
    </main>
  );
}
