import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { ModuleId } from '../../model/schema';
import { useApp } from '../appContext';
import { call } from '../client';
import { Brand } from '../components/Brand';
import { Button } from '../components/Button';
import { ChangeFlow } from '../components/ChangeFlow';
import { Checkbox } from '../components/Checkbox';
import { EmptyState } from '../components/EmptyState';
import { Header } from '../components/Header';
import { LinkList } from '../components/LinkList';
import { Spinner } from '../components/Spinner';

const MODULES: readonly ModuleId[] = ['ramp', 'kpi', 'tasks'];

/** Welcome in a new spreadsheet, and later the way to add a part. */
export function SetUp() {
  const { home, back, go } = useApp();
  const fresh = home === null || home.state === 'new';
  const [step, setStep] = useState<'choose' | 'preview' | 'done'>('choose');
  const [picked, setPicked] = useState<readonly ModuleId[]>(['ramp', 'kpi']);
  const [nothing, setNothing] = useState(false);
  const present = MODULES.filter((id) => home?.modules[id]);
  const wanted = MODULES.filter((id) => picked.includes(id) || present.includes(id));

  if (step === 'done') {
    return (
      <main>
        <Header title={t('setup.doneTitle')} />
        <EmptyState
          icon="add"
          title={t('setup.firstHire')}
          actions={
            <>
              <Button kind="primary" onClick={() => go({ screen: 'hireForm' })}>
                {t('home.empty.add')}
              </Button>
              <Button onClick={() => go({ screen: 'import' })}>{t('home.empty.import')}</Button>
            </>
          }
        >
          {t('setup.firstHireText')}
        </EmptyState>
      </main>
    );
  }
  if (step === 'preview') {
    return (
      <main>
        <Header title={t('setup.title')} onBack={() => setStep('choose')} />
        <ChangeFlow
          ask={(confirm) => call('setup', { modules: wanted, ...(confirm === undefined ? {} : { confirm }) })}
          confirm={t('setup.confirm')}
          onDone={() => setStep('done')}
          onCancel={() => setStep('choose')}
        />
      </main>
    );
  }
  return (
    <main>
      <Header
        before={fresh && <Brand />}
        title={t(fresh ? 'setup.welcome' : 'setup.title')}
        onBack={fresh ? undefined : back}
      />
      {home?.state === 'new' && (
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
          ]}
        />
      )}
      <p>{t(fresh ? 'setup.text' : 'setup.textReady')}</p>
      {home === null ? (
        <Spinner />
      ) : (
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (wanted.length === 0) setNothing(true);
            else setStep('preview');
          }}
        >
          <fieldset aria-describedby={nothing ? 'setup-error' : undefined}>
            <legend>{t('setup.question')}</legend>
            <div class="choices">
              {MODULES.map((id) => (
                <Checkbox
                  key={id}
                  label={t(`setup.${id}`)}
                  hint={present.includes(id) ? t('setup.present') : t(`setup.${id}.hint`)}
                  checked={wanted.includes(id)}
                  disabled={present.includes(id)}
                  onChange={(checked) => {
                    setNothing(false);
                    setPicked(checked ? [...picked, id] : picked.filter((each) => each !== id));
                  }}
                />
              ))}
            </div>
            {nothing && (
              <p class="field-error" id="setup-error" role="alert">
                {t('setup.nothing')}
              </p>
            )}
          </fieldset>
          <div class="actions">
            <Button kind="primary" type="submit">
              {t('setup.preview')}
            </Button>
            {!fresh && <Button onClick={() => go({ screen: 'repair' })}>{t('home.checkSheets')}</Button>}
          </div>
          <p class="muted small">{t('setup.safe')}</p>
        </form>
      )}
    </main>
  );
}
