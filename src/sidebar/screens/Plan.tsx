import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { call } from '../client';
import { ChangeFlow } from '../components/ChangeFlow';
import { Header } from '../components/Header';

/** Writing or updating a plan: what would change, then the change. */
export function Plan({ hireId, name }: { readonly hireId: string; readonly name: string }) {
  const { back, land } = useApp();
  return (
    <main>
      <Header title={name} onBack={back} />
      <ChangeFlow
        ask={(confirm) => call('planGenerate', confirm === undefined ? { hireId } : { hireId, confirm })}
        confirm={t('plan.confirm')}
        onDone={() => land({ screen: 'hire', hireId })}
        onCancel={back}
      />
    </main>
  );
}
