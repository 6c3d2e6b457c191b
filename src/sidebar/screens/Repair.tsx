import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { call } from '../client';
import { ChangeFlow } from '../components/ChangeFlow';
import { Header } from '../components/Header';

/** What is missing or broken in our sheets, and how it would be mended. */
export function Repair() {
  const { back } = useApp();
  return (
    <main>
      <Header title={t('repair.title')} onBack={back} />
      <p class="muted">{t('repair.text')}</p>
      <ChangeFlow
        ask={(confirm) => call('repair', confirm === undefined ? {} : { confirm })}
        confirm={t('repair.confirm')}
        onDone={back}
        onCancel={back}
      />
    </main>
  );
}
