import { useId, useRef, useState } from 'preact/hooks';
import { IMPORT_TABLES } from '../../actions/import/fields';
import { type Message, message } from '../../actions/import/message';
import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { Notice } from '../components/Notice';
import { Spinner } from '../components/Spinner';
import { readFile } from './readFile';
import { say } from './say';
import { type Loaded, load } from './wizard';

/** A file picker and a place to drop: the file is read here in the browser. */
export function ChooseStep({ onLoaded }: { readonly onLoaded: (loaded: Loaded) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const { go } = useApp();
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
    const loaded = text.ok ? load(file.name, text.text, text.notes) : null;
    setReading('');
    if (loaded) onLoaded(loaded);
    else setProblem(text.ok ? message('file.blank', { name: file.name }) : text.problem);
    if (picker.current) picker.current.value = '';
  };

  return (
    <div class="stack">
      <p>{t('import.choose.text')}</p>
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
      <Button kind="quiet" icon="table" onClick={() => go({ screen: 'adopt' })}>
        {t('adoptScreen.instead')}
      </Button>
      <Details summary={t('import.choose.kinds')}>
        <dl class="kinds">
          {IMPORT_TABLES.map((table) => (
            <div key={table}>
              <dt>{t(`import.table.${table}`)}</dt>
              <dd class="muted small">{t(`import.table.needs.${table}`)}</dd>
            </div>
          ))}
        </dl>
      </Details>
    </div>
  );
}
