import { t } from '../../i18n/page';
import type { Route } from '../appContext';
import { Icon, type IconName } from './Icon';

type Item = {
  readonly key: 'nav.home' | 'nav.add' | 'nav.import' | 'nav.tasks' | 'nav.more';
  readonly icon: IconName;
  readonly route: Route;
};

const ITEMS: readonly Item[] = [
  { key: 'nav.home', icon: 'home', route: { screen: 'home' } },
  { key: 'nav.add', icon: 'add', route: { screen: 'hireForm' } },
  { key: 'nav.import', icon: 'import', route: { screen: 'import' } },
  { key: 'nav.tasks', icon: 'person', route: { screen: 'tasks' } },
  { key: 'nav.more', icon: 'more', route: { screen: 'more' } },
];

type NavProps = {
  readonly current: Route;
  /** Whether skills tasks are in use. */
  readonly tasks: boolean;
  readonly go: (route: Route) => void;
};

export function Nav({ current, tasks, go }: NavProps) {
  const items = tasks ? ITEMS : ITEMS.filter(({ key }) => key !== 'nav.tasks');
  const adding = current.screen === 'hireForm' && current.hireId === undefined;
  return (
    <nav class="nav" aria-label={t('nav.label')}>
      {items.map((item) => {
        const here = item.route.screen === current.screen && (item.route.screen !== 'hireForm' || adding);
        return (
          <button
            key={item.key}
            type="button"
            aria-current={here ? 'page' : undefined}
            onClick={() => go(item.route)}
          >
            <Icon name={item.icon} />
            {t(item.key)}
          </button>
        );
      })}
    </nav>
  );
}
