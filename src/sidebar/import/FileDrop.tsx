import { useId, useRef, useState } from 'preact/hooks';
import type { Message } from '../../actions/import/message';
import { t } from '../../i18n/page';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Spinner } from '../components/Spinner';
import './import.css';
import { readFile } from './readFile';
import { say } from './say';

type FileDropProps = {
  /** Takes the text of a file; answers why it cannot be used, or null. */
  readonly onText: (name: string, text: string, notes: readonly Message[]) => Message | null;
};

/** A file picker and a place to drop: the file is read here in the browser. */
export function FileDrop({ onText }: FileDropProps) {
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const [reading, setReading] = useState('');
  const [problem, setProblem] = useState<Message | null>(null);
  const [over, setOver] = useState(false);

  const take = async (file: File | undefined) => {
    if (!file || reading !== '') return;
    setProblem(null);
    setReading(file.name);
    const text = await readFile(file);
    // Lets the page say that it is reading before a large file keeps it busy.
    await new Promise((go) => setTimeout(go, 20));
    const found = text.ok ? onText(file.name, text.text, text.notes) : text.problem;
    setReading('');
    if (found) setProblem(found);
    if (picker.current) picker.current.value = '';
  };

  return (
    <>
      <fieldset
        class={over ? 'drop is-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files[0]);
        }}
      >
        <label class="visually-hidden" for={id}>
          {t('import.choose.label')}
        </label>
        <input
          ref={picker}
          id={id}
          class="visually-hidden"
          type="file"
          tabIndex={-1}
          accept=".csv,.tsv,.txt,.tab,text/csv,text/tab-separated-values"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        {reading === '' ? (
          <>
            <Button kind="primary" icon="import" onClick={() => picker.current?.click()}>
              {t('import.choose.button')}
            </Button>
            <p class="muted small">{t('import.choose.drop')}</p>
          </>
        ) : (
          <Spinner label={t('import.choose.reading', { name: reading })} />
        )}
      </fieldset>
      {problem && <Notice kind="error">{say(problem)}</Notice>}
    </>
  );
}
