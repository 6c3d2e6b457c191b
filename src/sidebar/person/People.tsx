import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import { foldText } from '../../model/names';
import { useApp } from '../appContext';
import { EmptyState } from '../components/EmptyState';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { LinkList } from '../components/LinkList';
import { Skeleton } from '../components/Spinner';
import { TextField } from '../components/TextField';
import { useRemote } from '../useRemote';

/** A list this long gets a field to search it. */
const LONG = 8;

/** Everybody whose data is in the spreadsheet. */
export function People() {
  const { back, go } = useApp();
  const [search, setSearch] = useState('');
  const list = useRemote('people', {});
  const people = list.value ?? [];
  const found = people.filter(({ name, id }) => foldText(`${name} ${id}`).includes(foldText(search)));
  return (
    <main>
      <Header title={t('people.title')} subtitle={t('people.text')} onBack={back} />
      {list.error && <Failure error={list.error} onRetry={list.reload} />}
      {list.value === null && list.loading && <Skeleton />}
      {list.value?.length === 0 && (
        <EmptyState icon="person" title={t('people.empty')}>
          {t('people.emptyText')}
        </EmptyState>
      )}
      {people.length >= LONG && <TextField label={t('people.search')} value={search} onInput={setSearch} />}
      {people.length > 0 && found.length === 0 && (
        <p class="muted" role="status">
          {t('people.none', { text: search })}
        </p>
      )}
      <LinkList
        items={found.map(({ kind, id, name, detail }) => ({
          key: `${kind} ${id}`,
          icon: 'person',
          title: name,
          hint: `${id} · ${detail}`,
          onClick: () => go({ screen: 'person', kind, id, name }),
        }))}
      />
    </main>
  );
}
