import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { call } from '../client';
import { Button } from '../components/Button';
import { ChangeFlow } from '../components/ChangeFlow';
import { EmptyState } from '../components/EmptyState';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';

export function Undo({ changeId }: { readonly changeId: string | undefined }) {
  return changeId === undefined ? <Changes /> : <UndoOne changeId={changeId} />;
}

/** The last changes, newest first. */
function Changes() {
  const { back, go } = useApp();
  const list = useRemote('undoList', {});
  return (
    <main>
      <Header title={t('undo.title')} subtitle={t('undo.text')} onBack={back} />
      {list.error && <Failure error={list.error} onRetry={list.reload} />}
      {list.value === null && list.loading && <Skeleton />}
      {list.value?.length === 0 && (
        <EmptyState icon="undo" title={t('undo.empty')}>
          {t('undo.emptyText')}
        </EmptyState>
      )}
      {list.value !== null && list.value.length > 0 && (
        <ul class="rows rows-plain">
          {list.value.map((change) => (
            <li key={change.changeId}>
              <span class="rows-text">
                <span>{change.title}</span>
                <span class="muted small">{change.at}</span>
                {change.gone !== '' && <span class="small">{change.gone}</span>}
              </span>
              {change.gone === '' && (
                <Button
                  small
                  label={t('undo.named', { title: change.title })}
                  onClick={() => go({ screen: 'undo', changeId: change.changeId })}
                >
                  {t('app.undo')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

/** What undoing one change would bring back; what was edited since is listed first, and stays. */
function UndoOne({ changeId }: { readonly changeId: string }) {
  const { back } = useApp();
  return (
    <main>
      <Header title={t('undo.one')} onBack={back} />
      <ChangeFlow
        ask={(confirm) => call('undo', { changeId, ...(confirm === undefined ? {} : { confirm }) })}
        confirm={({ notes }) => t(notes.length > 0 ? 'undo.rest' : 'undo.confirm')}
        onDone={back}
        onCancel={back}
      />
    </main>
  );
}
