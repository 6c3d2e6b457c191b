import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { call } from '../client';
import { ChangeFlow } from '../components/ChangeFlow';
import { Header } from '../components/Header';

/** A rubric of the library, shown in full before it goes into the sheet. */
export function RubricAdd({ id, name }: { readonly id: string; readonly name: string }) {
  const { back } = useApp();
  return (
    <main>
      <Header title={name} onBack={back} />
      <ChangeFlow
        ask={(confirm) => call('rubricFromLibrary', { id, ...(confirm === undefined ? {} : { confirm }) })}
        confirm={t('rubrics.add')}
        onDone={back}
        onCancel={back}
      />
    </main>
  );
}
