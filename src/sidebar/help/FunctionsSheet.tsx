import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';

type State = 'idle' | 'busy' | 'offer' | 'adding' | ClientError;

/** Opens the sheet with every function at work; where the spreadsheet has none, it is offered first. */
export function FunctionsSheet() {
  const { finished } = useApp();
  const [state, set] = useState<State>('idle');
  const ask = (add: boolean) => {
    set(add ? 'adding' : 'busy');
    call('functionsSheet', add ? { add } : {}).then(
      (answer) => {
        set(answer.status === 'none' ? 'offer' : 'idle');
        if (answer.status === 'shown') finished(answer.done);
      },
      (error: ClientError) => set(error),
    );
  };
  if (state === 'offer' || state === 'adding') {
    return (
      <Notice
        kind="info"
        title={t('help.functionsShow')}
        actions={
          <>
            <Button kind="primary" busy={state === 'adding'} onClick={() => ask(true)}>
              {t('help.functionsAdd')}
            </Button>
            <Button kind="quiet" onClick={() => set('idle')}>
              {t('app.cancel')}
            </Button>
          </>
        }
      >
        {t('help.functionsOffer')}
      </Notice>
    );
  }
  return (
    <div class="help-show">
      <Button full busy={state === 'busy'} onClick={() => ask(false)}>
        {t('help.functionsShow')}
      </Button>
      {typeof state === 'object' && <Notice kind="error">{state.message}</Notice>}
    </div>
  );
}
