import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import { foldText } from '../../model/names';
import type { PersonRef } from '../../model/persons';
import { rowsFrom, withMore } from '../../model/preview';
import type { Mentions } from '../../model/traces';
import type { EraseAnswer } from '../../rpc/persons';
import { useApp } from '../appContext';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { ChangePreview } from '../components/ChangePreview';
import { Details } from '../components/Details';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Notice } from '../components/Notice';
import { Spinner } from '../components/Spinner';
import { TextField } from '../components/TextField';
import { MentionList } from './MentionList';
import './person.css';

type Agreed = Extract<EraseAnswer, { status: 'preview' }>;

type State =
  | { readonly step: 'asking' }
  | { readonly step: 'failed'; readonly error: ClientError }
  | { readonly step: 'preview' | 'erasing'; readonly agreed: Agreed }
  | { readonly step: 'done'; readonly sentence: string; readonly mentions: Mentions };

/** Shows all that erasing somebody does, asks for their name to be typed, and says what is left to do. */
export function Erase({ kind, id }: PersonRef) {
  const { back, reloadHome } = useApp();
  const [state, set] = useState<State>({ step: 'asking' });
  const gone = useRef(false);
  const ask = () => {
    set({ step: 'asking' });
    call('personErase', { kind, id }).then(take, fail);
  };
  const take = (answer: EraseAnswer) => {
    if (answer.status === 'done') reloadHome();
    if (gone.current) return;
    if (answer.status === 'preview') set({ step: 'preview', agreed: answer });
    else set({ step: 'done', sentence: answer.done.sentence, mentions: answer.mentions });
  };
  const fail = (error: ClientError) => !gone.current && set({ step: 'failed', error });
  const more = (agreed: Agreed) => {
    const { alias, preview } = agreed;
    return call('personErase', { kind, id, alias, confirm: rowsFrom(preview.rows.length) }).then((answer) => {
      if (gone.current || answer.status === 'done') return;
      if (answer.preview.hash !== preview.hash) ask();
      else set({ step: 'preview', agreed: { ...agreed, preview: withMore(preview, answer.preview) } });
    }, fail);
  };
  useEffect(() => {
    gone.current = false;
    ask();
    return () => {
      gone.current = true;
    };
  }, []);

  if (state.step === 'done') return <Done sentence={state.sentence} mentions={state.mentions} />;
  const name = 'agreed' in state ? state.agreed.name : id;
  return (
    <main>
      <Header title={t('erase.heading', { name })} onBack={back} />
      {state.step === 'asking' && <Spinner label={t('erase.preparing')} />}
      {state.step === 'failed' && <Failure error={state.error} onRetry={ask} />}
      {'agreed' in state && (
        <Agree
          agreed={state.agreed}
          busy={state.step === 'erasing'}
          onCancel={back}
          onMore={() => more(state.agreed)}
          onConfirm={(typed) => {
            const { alias, preview } = state.agreed;
            set({ step: 'erasing', agreed: state.agreed });
            call('personErase', { kind, id, alias, typed, confirm: preview.hash }).then(take, fail);
          }}
        />
      )}
    </main>
  );
}

type AgreeProps = {
  readonly agreed: Agreed;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onMore: () => Promise<unknown>;
  readonly onConfirm: (typed: string) => void;
};

function Agree({ agreed, busy, onCancel, onMore, onConfirm }: AgreeProps) {
  const [typed, setTyped] = useState('');
  const { name, preview, mentions } = agreed;
  return (
    <>
      <Notice kind="warn" title={t('erase.final')}>
        {t('erase.finalText', { name })}
      </Notice>
      <ChangePreview
        preview={preview}
        confirm={t('erase.confirm')}
        kind="danger"
        besides={t('erase.besides')}
        ready={foldText(typed) === foldText(name)}
        busy={busy}
        onConfirm={() => onConfirm(typed)}
        onCancel={onCancel}
        onMore={onMore}
      >
        <MentionList mentions={mentions} />
        <Cannot />
        <TextField label={t('erase.type', { name })} required value={typed} onInput={setTyped} />
      </ChangePreview>
    </>
  );
}

function Cannot() {
  return (
    <Details summary={t('erase.cannot')}>
      <ul class="plain-list">
        <li>{t('erase.cannot.history')}</li>
        <li>{t('erase.cannot.copies')}</li>
        <li>{t('erase.cannot.notes')}</li>
        <li>{t('erase.cannot.again')}</li>
      </ul>
    </Details>
  );
}

function Done({ sentence, mentions }: { readonly sentence: string; readonly mentions: Mentions }) {
  const { land } = useApp();
  return (
    <main>
      <Header title={t('erase.done')} />
      <p role="status">{sentence}</p>
      <MentionList mentions={mentions} />
      <Cannot />
      <div class="actions">
        <Button kind="primary" onClick={() => land({ screen: 'people' })}>
          {t('erase.back')}
        </Button>
      </div>
    </main>
  );
}
