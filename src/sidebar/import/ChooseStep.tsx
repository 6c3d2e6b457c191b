import { IMPORT_TABLES } from '../../actions/import/fields';
import { message } from '../../actions/import/message';
import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { FileDrop } from './FileDrop';
import { type Loaded, load } from './wizard';

/** Which file to import, and what kinds there are. */
export function ChooseStep({ onLoaded }: { readonly onLoaded: (loaded: Loaded) => void }) {
  const { go } = useApp();
  return (
    <div class="stack">
      <p>{t('import.choose.text')}</p>
      <FileDrop
        onText={(name, text, notes) => {
          const loaded = load(name, text, notes);
          if (loaded) onLoaded(loaded);
          return loaded ? null : message('file.blank', { name });
        }}
      />
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
