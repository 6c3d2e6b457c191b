import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { RoundRef } from '../../rpc/decision';
import { useApp } from '../appContext';
import type { ClientError } from '../client';
import { Button } from '../components/Button';
import { Failure } from '../components/Failure';
import { Notice } from '../components/Notice';
import { saidDone, sayDone } from './session';

/** What goes with a question about a round: whether whoever sits here said that they will score no more. */
export function useDone(round: RoundRef): readonly [input: { readonly done?: true }, say: () => void] {
  const [done, setDone] = useState(saidDone(round));
  const say = () => {
    sayDone(round);
    setDone(true);
  };
  return [done ? { done } : {}, say];
}

type RefusalProps = {
  readonly error: ClientError;
  readonly busy: boolean;
  readonly onDone: () => void;
  readonly onRetry: () => void;
};

/** Why the scores of a round are not shown: there are own ones to give first, or something went wrong. */
export function Refusal({ error, busy, onDone, onRetry }: RefusalProps) {
  const { go } = useApp();
  const nameless = error.code === 'compare.heldNameless';
  if (!nameless && error.code !== 'compare.held') return <Failure error={error} onRetry={onRetry} />;
  return (
    <>
      <Notice
        kind="warn"
        title={t('compare.heldTitle')}
        actions={
          <>
            {nameless ? (
              <Button onClick={() => go({ screen: 'yourName' })}>{t('yourName.say')}</Button>
            ) : (
              <Button onClick={() => go({ screen: 'score' })}>{t('compare.toScore')}</Button>
            )}
            <Button busy={busy} onClick={onDone}>
              {t('compare.doneScoring')}
            </Button>
          </>
        }
      >
        {error.message}
      </Notice>
      <p class="muted small">{t('compare.heldHint')}</p>
    </>
  );
}
