import { t } from '../../i18n/page';
import { type Route, useApp } from '../appContext';
import { Header } from '../components/Header';
import { type LinkItem, LinkList } from '../components/LinkList';

/** Every part of the add-on that has no place of its own at the foot of the page. */
export function More() {
  const { go, home } = useApp();
  const way = (icon: LinkItem['icon'], title: string, hint: string, route: Route): LinkItem => ({
    icon,
    title,
    hint,
    onClick: () => go(route),
  });
  return (
    <main>
      <Header title={t('more.title')} />
      <LinkList items={[way('person', t('tasks.title'), t('tasks.hint'), { screen: 'tasks' })]} />
      <Group
        title={t('more.numbers')}
        items={[
          way('report', t('report.title'), t('report.hint'), { screen: 'report' }),
          way('table', t('adoptScreen.title'), t('adoptScreen.hint'), { screen: 'adopt' }),
          way('chart', t('dashboard.title'), t('more.dashboard'), { screen: 'dashboard' }),
        ]}
      />
      <Group
        title={t('more.spreadsheet')}
        items={[
          way('undo', t('undo.title'), home?.undo?.title ?? t('more.undo'), { screen: 'undo' }),
          way('setup', t('setup.title'), t('more.setup'), { screen: 'setup' }),
          way('repair', t('repair.title'), t('more.repair'), { screen: 'repair' }),
          way('log', t('log.title'), t('more.log'), { screen: 'verifyLog' }),
        ]}
      />
      <Group
        title={t('more.people')}
        items={[
          way('edit', t('yourName.title'), t('yourName.hint'), { screen: 'yourName' }),
          way('person', t('people.more'), t('people.moreHint'), { screen: 'people' }),
          way('help', t('help.title'), t('more.help'), { screen: 'help' }),
        ]}
      />
    </main>
  );
}

function Group({ title, items }: { readonly title: string; readonly items: readonly LinkItem[] }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      <LinkList items={items} />
    </section>
  );
}
