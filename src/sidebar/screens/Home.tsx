import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { Brand } from '../components/Brand';
import { Button } from '../components/Button';
import { EmptyState } from '../components/EmptyState';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Icon } from '../components/Icon';
import { LinkList } from '../components/LinkList';
import { Notice } from '../components/Notice';
import { Skeleton } from '../components/Spinner';
import { group } from '../groupHires';
import { HelpCards, HireRows, IncompleteRows } from './HireLists';
import { SetUp } from './SetUp';

/** The Monday view: who needs help this week and why, then everybody else in a line each. */
export function Home() {
  const { home, homeError, loadingHome, reloadHome, go } = useApp();
  if (home?.state === 'new') return <SetUp />;
  return (
    <main>
      <Header
        before={<Brand />}
        title={t('home.title')}
        subtitle={
          home?.state === 'ready' && (
            <span class="small">
              {home.asOf}
              <br />
              {home.period}
            </span>
          )
        }
        aside={
          <button
            type="button"
            class={loadingHome ? 'icon-btn is-turning' : 'icon-btn'}
            aria-label={t('home.reload')}
            onClick={reloadHome}
          >
            <Icon name="reload" />
          </button>
        }
      />
      {homeError && <Failure error={homeError} onRetry={reloadHome} />}
      {home === null && loadingHome && <Skeleton lines={4} />}
      {home !== null && home.hires.length === 0 && (
        <EmptyState
          icon="add"
          title={t('home.empty.title')}
          actions={
            <>
              <Button kind="primary" onClick={() => go({ screen: 'hireForm' })}>
                {t('home.empty.add')}
              </Button>
              <Button onClick={() => go({ screen: 'import' })}>{t('home.empty.import')}</Button>
            </>
          }
        >
          {t('home.empty.text')}
        </EmptyState>
      )}
      {home !== null && home.hires.length > 0 && <Groups />}
      {home !== null && home.tasksDue !== '' && (
        <Notice
          kind="info"
          title={t('home.tasks')}
          actions={
            <Button small onClick={() => go({ screen: 'tasks' })}>
              {t('home.tasksOpen')}
            </Button>
          }
        >
          {home.tasksDue}
        </Notice>
      )}
      {home !== null && home.notices.length > 0 && (
        <Notice
          kind="warn"
          actions={
            <Button small onClick={() => go({ screen: 'repair' })}>
              {t('home.checkSheets')}
            </Button>
          }
        >
          <ul class="plain-list">
            {home.notices.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {home !== null && (
        <LinkList
          items={[
            {
              icon: 'report',
              title: t('report.title'),
              hint: t('report.hint'),
              onClick: () => go({ screen: 'report' }),
            },
          ]}
        />
      )}
    </main>
  );
}

function Groups() {
  const { home } = useApp();
  const { help, fine, waiting, incomplete } = group(home?.hires ?? []);
  return (
    <>
      {help.length > 0 ? (
        <section class="stack">
          <h2>{t('home.help', { count: help.length })}</h2>
          <HelpCards hires={help} />
        </section>
      ) : (
        fine.length > 0 && <p class="all-well">{t('home.nobodyNeedsHelp')}</p>
      )}
      {fine.length > 0 && (
        <section class="stack">
          <h2>{t('home.fine', { count: fine.length })}</h2>
          <HireRows hires={fine} />
        </section>
      )}
      {waiting.length > 0 && (
        <section class="stack">
          <h2>{t('home.waiting', { count: waiting.length })}</h2>
          <HireRows hires={waiting} />
        </section>
      )}
      {incomplete.length > 0 && (
        <section class="stack">
          <h2>{t('home.incomplete', { count: incomplete.length })}</h2>
          <IncompleteRows hires={incomplete} />
        </section>
      )}
    </>
  );
}
