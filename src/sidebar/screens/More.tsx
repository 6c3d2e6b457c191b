import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { Header } from '../components/Header';
import { LinkList } from '../components/LinkList';

export function More() {
  const { go, home } = useApp();
  return (
    <main>
      <Header title={t('more.title')} />
      <LinkList
        items={[
          {
            icon: 'report',
            title: t('report.title'),
            hint: t('report.hint'),
            onClick: () => go({ screen: 'report' }),
          },
          {
            icon: 'table',
            title: t('adoptScreen.title'),
            hint: t('adoptScreen.hint'),
            onClick: () => go({ screen: 'adopt' }),
          },
          {
            icon: 'chart',
            title: t('dashboard.title'),
            hint: t('more.dashboard'),
            onClick: () => go({ screen: 'dashboard' }),
          },
          {
            icon: 'person',
            title: t('tasks.title'),
            hint: t('tasks.hint'),
            onClick: () => go({ screen: 'tasks' }),
          },
          {
            icon: 'plan',
            title: t('rubrics.more'),
            hint: t('rubrics.hint'),
            onClick: () => go({ screen: 'rubrics' }),
          },
          {
            icon: 'edit',
            title: t('score.more'),
            hint: t('score.hint'),
            onClick: () => go({ screen: 'score' }),
          },
          {
            icon: 'import',
            title: t('ratings.more'),
            hint: t('ratings.hint'),
            onClick: () => go({ screen: 'ratings' }),
          },
          {
            icon: 'chart',
            title: t('rounds.more'),
            hint: t('rounds.hint'),
            onClick: () => go({ screen: 'rounds' }),
          },
          {
            icon: 'undo',
            title: t('undo.title'),
            hint: home?.undo?.title ?? t('more.undo'),
            onClick: () => go({ screen: 'undo' }),
          },
          {
            icon: 'setup',
            title: t('setup.title'),
            hint: t('more.setup'),
            onClick: () => go({ screen: 'setup' }),
          },
          {
            icon: 'repair',
            title: t('repair.title'),
            hint: t('more.repair'),
            onClick: () => go({ screen: 'repair' }),
          },
          {
            icon: 'log',
            title: t('log.title'),
            hint: t('more.log'),
            onClick: () => go({ screen: 'verifyLog' }),
          },
          {
            icon: 'edit',
            title: t('yourName.title'),
            hint: t('yourName.hint'),
            onClick: () => go({ screen: 'yourName' }),
          },
          {
            icon: 'person',
            title: t('people.more'),
            hint: t('people.moreHint'),
            onClick: () => go({ screen: 'people' }),
          },
          {
            icon: 'help',
            title: t('help.title'),
            hint: t('more.help'),
            onClick: () => go({ screen: 'help' }),
          },
        ]}
      />
    </main>
  );
}
