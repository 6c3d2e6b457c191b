import { t } from '../i18n/page';
import { Header } from './components/Header';

export function App({ first }: { readonly first: string }) {
  return (
    <main data-screen={first}>
      <Header title={t('app.name')} />
    </main>
  );
}
