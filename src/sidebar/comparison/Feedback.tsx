import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { FeedbackSheet } from '../../rpc/decision';
import { useApp } from '../appContext';
import { call } from '../client';
import { Button } from '../components/Button';
import { ChangeFlow } from '../components/ChangeFlow';
import { Header } from '../components/Header';
import { Notice } from '../components/Notice';
import { Skeleton } from '../components/Spinner';
import { download } from '../person/exportFile';
import { useRemote } from '../useRemote';
import type { CandidateProps } from './Decide';
import { Refusal, useDone } from './Held';
import { copyText, letterPage } from './letter';
import { Sentences } from './Parts';
import { keepLetter, type LetterDraft, letterDraft } from './session';
import './comparison.css';

type Step = 'write' | 'keep' | 'sent';

/** A candidate's feedback: the draft to make one's own, to keep, to copy and to mark as sent. */
export function Feedback({ rubric, version, candidateId, alias }: CandidateProps) {
  const { back } = useApp();
  const asked = { rubric, version, candidateId };
  const [done, sayDone] = useDone(asked);
  const { value: sheet, error, loading, reload } = useRemote('feedback', { ...asked, ...done });
  const [draft, setDraft] = useState<LetterDraft | undefined>(() => letterDraft(asked));
  const [step, setStep] = useState<Step>('write');
  // What was written here stays, whatever is read again, and so does what it was begun from.
  const text = draft?.text ?? sheet?.text ?? null;
  const token = draft?.token ?? sheet?.token ?? '';
  const write = (now: LetterDraft | null) => {
    keepLetter(asked, now);
    setDraft(now ?? undefined);
  };
  const title = t('feedbackScreen.title', { alias });

  if (step !== 'write' && sheet && text !== null) {
    return (
      <main key="preview">
        <Header title={title} onBack={() => setStep('write')} />
        <ChangeFlow
          ask={(confirm) =>
            call('feedbackSave', {
              ...asked,
              text,
              ...(step === 'sent' ? { sent: true } : {}),
              token,
              ...(confirm === undefined ? {} : { confirm }),
            })
          }
          confirm={t(step === 'sent' ? 'feedbackScreen.confirmSent' : 'feedbackScreen.confirm')}
          onDone={() => {
            write(null);
            setStep('write');
            reload();
          }}
          onCancel={() => {
            setStep('write');
            reload();
          }}
        />
      </main>
    );
  }
  return (
    <main key="write">
      <Header title={title} subtitle={t('compare.round', { rubric, version })} onBack={back} />
      <p>{t('feedbackScreen.text')}</p>
      {error && <Refusal error={error} busy={loading} onDone={sayDone} onRetry={reload} />}
      {sheet === null && loading && <Skeleton lines={4} />}
      {sheet && text !== null && (
        <Letter
          sheet={sheet}
          text={text}
          unsaved={draft !== undefined}
          moved={token !== sheet.token}
          onInput={(now) => write(now === null ? null : { text: now, token })}
          onStep={setStep}
        />
      )}
    </main>
  );
}

type LetterProps = {
  readonly sheet: FeedbackSheet;
  readonly text: string;
  /** It is not what was read from the sheet. */
  readonly unsaved: boolean;
  /** Somebody changed the text that it was begun from. */
  readonly moved: boolean;
  /** Null goes back to what was read. */
  readonly onInput: (text: string | null) => void;
  readonly onStep: (step: Step) => void;
};

function Letter({ sheet, text, unsaved, moved, onInput, onStep }: LetterProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const [tried, setTried] = useState(false);
  const [opened] = useState(unsaved);
  const blank = text.trim() === '';
  const keep = (step: Step) => {
    setTried(true);
    if (!blank) onStep(step);
  };
  const copy = async () => {
    if (field.current === null) return;
    setSaid(t((await copyText(field.current)) ? 'feedbackScreen.copied' : 'feedbackScreen.notCopied'));
  };
  const print = () => {
    const title = t('feedbackScreen.fileTitle', { task: sheet.task });
    const name = `feedback-${sheet.alias}.html`;
    download({ name, type: 'text/html', text: letterPage(title, text) });
    setSaid(t('feedbackScreen.printed', { file: name }));
  };
  return (
    <>
      <Dates sheet={sheet} />
      {moved && <Notice kind="warn">{t('feedbackScreen.moved')}</Notice>}
      {unsaved && !moved && opened && <p class="muted small">{t('feedbackScreen.unsaved')}</p>}
      {sheet.notes.length > 0 && <Sentences title={t('compare.notes')} kind="info" sentences={sheet.notes} />}
      <div class={tried && blank ? 'field is-wrong' : 'field'}>
        <label class="field-label" for="feedback-text">
          {t('feedbackScreen.label')}
        </label>
        <textarea
          id="feedback-text"
          class="control letter"
          ref={field}
          rows={16}
          maxLength={20_000}
          value={text}
          aria-describedby={tried && blank ? 'feedback-error' : undefined}
          aria-invalid={(tried && blank) || undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {tried && blank && (
          <p class="field-error" id="feedback-error">
            {t('feedbackScreen.blank')}
          </p>
        )}
      </div>
      <div class="actions">
        <Button small onClick={() => void copy()}>
          {t('feedbackScreen.copy')}
        </Button>
        <Button small icon="print" onClick={print}>
          {t('feedbackScreen.print')}
        </Button>
        {sheet.saved && unsaved && (
          <Button small kind="quiet" onClick={() => onInput(null)}>
            {t('feedbackScreen.backToKept')}
          </Button>
        )}
        {sheet.draft !== '' && text !== sheet.draft && (
          <Button small kind="quiet" onClick={() => onInput(sheet.draft)}>
            {t('feedbackScreen.startOver')}
          </Button>
        )}
      </div>
      <p role="status" class="muted small">
        {said}
      </p>
      {text.includes(sheet.blank) && (
        <Notice kind="warn">{t('feedbackScreen.unfilled', { blank: sheet.blank })}</Notice>
      )}
      <div class="actions sticky-actions">
        <Button kind="primary" onClick={() => keep('keep')}>
          {t('feedbackScreen.save')}
        </Button>
        {sheet.sent === '' && <Button onClick={() => keep('sent')}>{t('feedbackScreen.saveSent')}</Button>}
      </div>
    </>
  );
}

function Dates({ sheet: { due, sent, overdue } }: { readonly sheet: FeedbackSheet }) {
  const [tone, symbol, words] = overdue
    ? (['bad', '!', t('feedbackScreen.overdue', { date: due })] as const)
    : sent !== ''
      ? (['good', '✓', t('feedbackScreen.sent', { date: sent })] as const)
      : due !== ''
        ? (['info', '◷', t('feedbackScreen.due', { date: due })] as const)
        : (['neutral', '–', t('feedbackScreen.noDue')] as const);
  return (
    <p>
      <span class={`badge mark tone-${tone}`}>
        <span class="badge-symbol" aria-hidden="true">
          {symbol}
        </span>
        {words}
      </span>
    </p>
  );
}
