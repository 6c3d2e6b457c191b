import { useRef, useState } from 'preact/hooks';
import { MAX_TEXT } from '../../actions/scoring/limits';
import { t } from '../../i18n/page';
import type { ScoreSheet } from '../../rpc/scoring';
import { call } from '../client';
import { Button } from '../components/Button';
import { ChangeFlow } from '../components/ChangeFlow';
import { Header } from '../components/Header';
import { Notice } from '../components/Notice';
import { TextArea } from '../components/TextArea';
import { Criteria } from './Criteria';
import { missingOf, sameEntries, submittedEntries } from './entries';
import { SaveState } from './SaveState';
import { SheetNotices } from './Submission';
import { Unsaved } from './Unsaved';
import { useDraft } from './useDraft';

type ReviseFormProps = { readonly sheet: ScoreSheet; readonly onClose: () => void };

/** Changing scores that were submitted: levels, a reason, preview. */
export function ReviseForm({ sheet, onClose }: ReviseFormProps) {
  const { taskId, alias, rater, opened, criteria } = sheet;
  const draft = useDraft(sheet);
  const [reason, setReason] = useState('');
  const [step, setStep] = useState<'fill' | 'preview'>('fill');
  const [sent, setSent] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const unchanged = sameEntries(draft.entries, submittedEntries(sheet));
  const title = t('score.reviseTitle', { alias });

  if (step === 'preview') {
    return (
      <main key="preview">
        <Header title={title} onBack={() => setStep('fill')} />
        <ChangeFlow
          ask={(confirm) =>
            call('scoreRevise', {
              taskId,
              rater,
              opened,
              entries: draft.entries,
              reason,
              ...(confirm === undefined ? {} : { confirm }),
            })
          }
          confirm={t('score.reviseConfirm')}
          onDone={() => {
            draft.forget();
            onClose();
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
        subtitle={t('score.reviseText')}
        onBack={() => {
          void draft.save().then(onClose);
        }}
      />
      <SheetNotices sheet={sheet} />
      <SaveState
        given={criteria.length - missingOf(draft.entries).length}
        of={criteria.length}
        saving={draft.saving}
      />
      <Criteria
        criteria={criteria}
        entries={draft.entries}
        canUnset={false}
        onChange={draft.change}
        onEnd={() => foot.current?.querySelector('textarea')?.focus()}
      />
      <Unsaved saving={draft.saving} onRetry={() => void draft.save()} />
      <div ref={foot}>
        <TextArea
          label={t('score.reason')}
          required
          hint={t('score.reasonHint')}
          error={sent && reason.trim() === '' ? t('score.noReason') : ''}
          maxLength={MAX_TEXT}
          value={reason}
          onInput={setReason}
        />
      </div>
      {sent && unchanged && <Notice kind="error">{t('score.unchanged')}</Notice>}
      <div class="actions sticky-actions">
        <Button
          kind="primary"
          onClick={() => {
            setSent(true);
            if (unchanged || reason.trim() === '') return;
            void draft.save();
            setStep('preview');
            window.scrollTo(0, 0);
          }}
        >
          {t('score.reviseNext')}
        </Button>
      </div>
    </main>
  );
}
