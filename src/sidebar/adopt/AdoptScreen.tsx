import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import { tableSpec } from '../../model/tables';
import type { AdoptSheets, AdoptTable } from '../../rpc/adopt';
import { useApp } from '../appContext';
import { call } from '../client';
import { Button } from '../components/Button';
import { ChangeFlow } from '../components/ChangeFlow';
import { EmptyState } from '../components/EmptyState';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { LinkList } from '../components/LinkList';
import { Notice } from '../components/Notice';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import './adopt.css';
import { AdoptSheet } from './AdoptSheet';

type Adopted = AdoptSheets['adopted'][number];
type Chosen = { readonly sheetId: number; readonly name: string; readonly table: AdoptTable | null };

/** Reading a sheet of the user's as one of our tables: choose it, say what its columns are and who is who. */
export function AdoptScreen() {
  const { back, go } = useApp();
  const list = useRemote('adoptSheets', {});
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [stopping, setStopping] = useState<Adopted | null>(null);

  if (chosen) return <AdoptSheet {...chosen} onBack={() => setChosen(null)} />;
  if (stopping) {
    const { table, sheetId, sheet } = stopping;
    return (
      <main>
        <Header title={t('adoptScreen.stopTitle')} onBack={() => setStopping(null)} />
        <ChangeFlow
          ask={(confirm) =>
            call('adoptStop', { table, sheetId, sheet, ...(confirm === undefined ? {} : { confirm }) })
          }
          confirm={t('adoptScreen.stopConfirm')}
          onDone={() => {
            setStopping(null);
            list.reload();
          }}
          onCancel={() => setStopping(null)}
        />
      </main>
    );
  }
  const { value } = list;
  return (
    <main>
      <Header title={t('adoptScreen.title')} onBack={back} />
      <p>{t('adoptScreen.text')}</p>
      {list.error && <Failure error={list.error} onRetry={list.reload} />}
      {value === null && list.loading && <Skeleton />}
      {value && value.adopted.length > 0 && (
        <InUse
          adopted={value.adopted}
          onChange={({ sheetId, sheet, table }) => setChosen({ sheetId, name: sheet, table })}
          onStop={setStopping}
        />
      )}
      {value && value.sheets.length > 0 && (
        <section class="stack">
          <h2>{t('adoptScreen.sheets')}</h2>
          <LinkList
            items={[...value.sheets]
              .sort((a, b) => Number(b.open) - Number(a.open))
              .map(({ sheetId, name, rows, open }) => {
                const count = t('adoptScreen.rows', { count: rows });
                return {
                  key: String(sheetId),
                  icon: 'table' as const,
                  title: name,
                  hint: open ? t('adoptScreen.open', { rows: count }) : count,
                  onClick: () => setChosen({ sheetId, name, table: null }),
                };
              })}
          />
        </section>
      )}
      {value?.sheets.length === 0 && (
        <EmptyState
          icon="table"
          title={t('adoptScreen.noneTitle')}
          actions={<Button onClick={() => go({ screen: 'import' })}>{t('home.empty.import')}</Button>}
        >
          {t('adoptScreen.none')}
        </EmptyState>
      )}
    </main>
  );
}

type InUseProps = {
  readonly adopted: readonly Adopted[];
  readonly onChange: (adopted: Adopted) => void;
  readonly onStop: (adopted: Adopted) => void;
};

function InUse({ adopted, onChange, onStop }: InUseProps) {
  return (
    <section class="stack">
      <h2>{t('adoptScreen.used')}</h2>
      <ul class="columns">
        {adopted.map((each) => {
          const { table, sheetId, sheet, problem } = each;
          const names = { sheet, table: tableSpec(table).sheet };
          return (
            <li key={`${table} ${sheetId}`} class="column">
              <p class="adopted-name">
                <b>{sheet}</b> <span class="muted">{t('adoptScreen.as', names)}</span>
              </p>
              {problem !== '' && <Notice kind="warn">{problem}</Notice>}
              <div class="actions">
                <Button small label={t('adoptScreen.changeOf', names)} onClick={() => onChange(each)}>
                  {t('adoptScreen.change')}
                </Button>
                <Button small label={t('adoptScreen.stopOf', names)} onClick={() => onStop(each)}>
                  {t('adoptScreen.stop')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
