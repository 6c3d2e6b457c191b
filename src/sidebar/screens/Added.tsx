import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { EmptyState } from '../components/EmptyState';
import { Header } from '../components/Header';

/** After a hire was added: the plan is the next thing. */
export function Added({ name }: { readonly name: string }) {
  const { go, home, loadingHome } = useApp();
  const hire = home?.hires.find((each) => each.name === name);
  return (
    <main key="added">
      <Header title={t('added.title', { name })} onBack={() => go({ screen: 'home' })} />
      <EmptyState
        icon="plan"
        title={t('added.next')}
        actions={
          <>
            <Button
              kind="primary"
              busy={hire === undefined && loadingHome}
              disabled={hire === undefined && !loadingHome}
              onClick={() => hire && go({ screen: 'plan', hireId: hire.hireId, name })}
            >
              {t('plan.write')}
            </Button>
            <Button onClick={() => go({ screen: 'hireForm' })}>{t('added.another')}</Button>
          </>
        }
      >
        {t('added.text', { name })}
      </EmptyState>
    </main>
  );
}
