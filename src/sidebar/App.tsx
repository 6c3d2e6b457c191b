import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Done } from '../model/preview';
import { AppContext, type App as AppState, type Route } from './appContext';
import { Nav } from './components/Nav';
import { Toast } from './components/Toast';
import { Screen } from './Screen';
import { useRemote } from './useRemote';

/** Screens that a menu item can open; anything else opens the first one. */
const FIRST: Readonly<Record<string, Route>> = {
  setup: { screen: 'setup' },
  import: { screen: 'import' },
  report: { screen: 'report' },
  adopt: { screen: 'adopt' },
  dashboard: { screen: 'dashboard' },
  undo: { screen: 'undo' },
  repair: { screen: 'repair' },
  help: { screen: 'help' },
};

const HOME: Route = { screen: 'home' };

export function App({ first }: { readonly first: string }) {
  const [path, setPath] = useState<readonly Route[]>([FIRST[first] ?? HOME]);
  const [done, setDone] = useState<Done | null>(null);
  const home = useRemote('home', {});
  const reloadHome = home.reload;

  const go = useCallback((route: Route) => {
    setDone(null);
    setPath((was) => (route.screen === 'home' ? [route] : [...was, route]));
    window.scrollTo(0, 0);
  }, []);
  const back = useCallback(() => {
    setPath((was) => (was.length > 1 ? was.slice(0, -1) : [HOME]));
    window.scrollTo(0, 0);
  }, []);
  const land = useCallback((route: Route) => {
    setPath([HOME, route]);
    window.scrollTo(0, 0);
  }, []);
  const finished = useCallback(
    (what: Done) => {
      setDone(what);
      reloadHome();
    },
    [reloadHome],
  );
  const app: AppState = useMemo(
    () => ({
      go,
      back,
      land,
      finished,
      home: home.value,
      homeError: home.error,
      loadingHome: home.loading,
      reloadHome,
    }),
    [go, back, land, finished, home.value, home.error, home.loading, reloadHome],
  );
  const route = path[path.length - 1] ?? HOME;
  return (
    <AppContext.Provider value={app}>
      <Screen key={path.length + JSON.stringify(route)} route={route} />
      <Toast
        done={done}
        onUndo={(changeId) => {
          go({ screen: 'undo', changeId });
        }}
        onClose={() => setDone(null)}
      />
      <Nav current={route} tasks={home.value?.modules.tasks ?? false} go={go} />
    </AppContext.Provider>
  );
}
