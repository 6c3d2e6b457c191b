import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import { type ChangeAnswer, type Done, type Preview, rowsFrom, withMore } from '../../model/preview';
import { useApp } from '../appContext';
import type { ClientError } from '../client';
import { Button } from './Button';
import { ChangePreview } from './ChangePreview';
import { Notice } from './Notice';
import { Spinner } from './Spinner';

type ChangeFlowProps = {
  /** Asks the server: without `confirm` for the preview, with `rowsFrom` for more of it, with its hash to write. */
  readonly ask: (confirm?: string) => Promise<ChangeAnswer>;
  /** What the button says that writes; it may depend on what the preview shows. */
  readonly confirm: string | ((preview: Preview) => string);
  /** Where to go next; the sentence with its Undo is already shown. */
  readonly onDone: (done: Done) => void;
  readonly onCancel: () => void;
};

type State =
  | { readonly step: 'asking' }
  | { readonly step: 'preview' | 'writing'; readonly preview: Preview }
  | { readonly step: 'failed'; readonly error: ClientError };

/** The rows that come after those known; left out where the person went on meanwhile. */
function withRows(now: State, known: Preview, next: Preview): State {
  if (now.step !== 'preview' || now.preview !== known) return now;
  return { step: 'preview', preview: withMore(known, next) };
}

/** Every write of the sidebar: preview, confirm, sentence. What changed meanwhile is shown again before it is written. */
export function ChangeFlow({ ask, confirm, onDone, onCancel }: ChangeFlowProps) {
  const [state, set] = useState<State>({ step: 'asking' });
  const gone = useRef(false);
  const app = useApp();

  const take = (answer: Promise<ChangeAnswer>) => {
    answer.then(
      (given) => {
        if (given.status === 'done') app.finished(given.done);
        if (gone.current) return;
        if (given.status === 'done') onDone(given.done);
        else set({ step: 'preview', preview: given.preview });
      },
      (error: ClientError) => !gone.current && set({ step: 'failed', error }),
    );
  };
  const prepare = () => {
    set({ step: 'asking' });
    take(ask());
  };
  const more = (known: Preview) =>
    ask(rowsFrom(known.rows.length)).then(
      (given) => {
        if (gone.current || given.status === 'done') return;
        // Another change by now: it is shown from its first row.
        if (given.preview.hash !== known.hash) prepare();
        else set((now) => withRows(now, known, given.preview));
      },
      (error: ClientError) => !gone.current && set({ step: 'failed', error }),
    );
  useEffect(() => {
    gone.current = false;
    prepare();
    return () => {
      gone.current = true;
    };
  }, []);

  if (state.step === 'asking') return <Spinner label={t('preview.preparing')} />;
  if (state.step === 'failed') {
    return (
      <Notice
        kind="error"
        actions={
          <>
            <Button onClick={prepare}>{t('preview.again')}</Button>
            <Button kind="quiet" onClick={onCancel}>
              {t('app.back')}
            </Button>
          </>
        }
      >
        {state.error.message}
      </Notice>
    );
  }
  return (
    <ChangePreview
      preview={state.preview}
      confirm={typeof confirm === 'string' ? confirm : confirm(state.preview)}
      busy={state.step === 'writing'}
      onConfirm={() => {
        set({ step: 'writing', preview: state.preview });
        take(ask(state.preview.hash));
      }}
      onCancel={onCancel}
      onMore={() => more(state.preview)}
    />
  );
}
