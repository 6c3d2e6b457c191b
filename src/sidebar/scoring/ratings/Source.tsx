import { useState } from 'preact/hooks';
import { type FileTable, readTable } from '../../../actions/import/layout';
import { message } from '../../../actions/import/message';
import { t } from '../../../i18n/page';
import { type ClientError, call } from '../../client';
import { Details } from '../../components/Details';
import { Failure } from '../../components/Failure';
import { LinkList } from '../../components/LinkList';
import { Notice } from '../../components/Notice';
import { Skeleton, Spinner } from '../../components/Spinner';
import { FileDrop } from '../../import/FileDrop';
import { useRemote } from '../../useRemote';

type SourceProps = { readonly onTable: (name: string, file: FileTable) => void };

/** A file, or a tab of the spreadsheet. */
export function Source({ onTable }: SourceProps) {
  return (
    <div class="stack">
      <p>{t('ratings.sourceText')}</p>
      <FileDrop
        onText={(name, text) => {
          const file = readTable(text);
          if (file === null) return message('file.blank', { name });
          onTable(name, file);
          return null;
        }}
      />
      <Tabs onTable={onTable} />
      <Details summary={t('ratings.shapes')}>
        <dl class="kinds">
          <div>
            <dt>{t('ratings.wide')}</dt>
            <dd class="muted small">{t('ratings.wideText')}</dd>
          </div>
          <div>
            <dt>{t('ratings.long')}</dt>
            <dd class="muted small">{t('ratings.longText')}</dd>
          </div>
        </dl>
      </Details>
    </div>
  );
}

function Tabs({ onTable }: SourceProps) {
  const list = useRemote('adoptSheets', {});
  const [reading, setReading] = useState('');
  const [empty, setEmpty] = useState('');
  const [error, setError] = useState<ClientError | null>(null);
  const open = (sheetId: number, name: string) => {
    if (reading !== '') return;
    setReading(name);
    setEmpty('');
    setError(null);
    call('ratingsTab', { sheetId })
      .then((tab) => {
        if (tab.file) onTable(tab.name, tab.file);
        else setEmpty(tab.name);
      }, setError)
      .then(() => setReading(''));
  };
  if (list.error) return <Failure error={list.error} onRetry={list.reload} />;
  if (list.value === null) return <Skeleton lines={2} />;
  if (list.value.sheets.length === 0) return null;
  return (
    <section class="stack">
      <h2>{t('ratings.tabs')}</h2>
      {error && <Failure error={error} />}
      {empty !== '' && <Notice kind="error">{t('ratings.noTable', { name: empty })}</Notice>}
      {reading === '' ? (
        <LinkList
          items={list.value.sheets.map(({ sheetId, name, rows }) => ({
            key: String(sheetId),
            icon: 'table',
            title: name,
            hint: t('adoptScreen.rows', { count: rows }),
            onClick: () => open(sheetId, name),
          }))}
        />
      ) : (
        <Spinner label={t('import.choose.reading', { name: reading })} />
      )}
    </section>
  );
}
