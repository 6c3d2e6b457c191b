import { useCallback, useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { ReportDone, ReportOffer, ReportSource, ReportView } from '../../rpc/reports';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { EmptyState } from '../components/EmptyState';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Icon } from '../components/Icon';
import { Spinner } from '../components/Spinner';
import { useRemote } from '../useRemote';
import { DoneStep } from './DoneStep';
import { LastReport } from './LastReport';
import { LookStep } from './LookStep';
import { PreviewStep } from './PreviewStep';
import { rememberReport } from './remembered';
import './report.css';

/** From a tab that nobody prepared to its first number: what it holds, what it allows, how that looks, where it goes. */
export function ReportScreen() {
  const { back } = useApp();
  const [source, setSource] = useState<ReportSource>({});
  const [chosen, setChosen] = useState<ReportOffer | null>(null);
  const [done, setDone] = useState<ReportDone | null>(null);
  const { value: view, error, loading, reload } = useRemote('reportOffers', source);

  /** The open tab may be another one by now. */
  const again = useCallback(() => {
    setChosen(null);
    setDone(null);
    if (source.sheetId === undefined && source.roles === undefined) reload();
    else setSource({});
  }, [source, reload]);

  /** The same tab, although the report's own may be the open one now. */
  const another = () => {
    setChosen(null);
    setDone(null);
    setSource({ ...source, ...(view ? { sheetId: view.sheetId } : {}) });
  };

  if (done) {
    return (
      <main>
        <Header title={t('report.done.title')} onBack={another} />
        <DoneStep done={done} onAnother={another} />
      </main>
    );
  }
  if (chosen && view) {
    const seen = { ...source, sheetId: view.sheetId };
    return (
      <main>
        <Header title={chosen.title} subtitle={chosen.sentence} onBack={() => setChosen(null)} />
        <PreviewStep
          source={seen}
          offer={chosen}
          onDone={(inserted) => {
            rememberReport(inserted);
            setDone(inserted);
          }}
          onAgain={() => {
            setChosen(null);
            reload();
          }}
        />
      </main>
    );
  }
  return (
    <main>
      <Header
        title={t('report.title')}
        onBack={back}
        aside={
          <button
            type="button"
            class={loading ? 'icon-btn is-turning' : 'icon-btn'}
            aria-label={t('report.again')}
            onClick={again}
          >
            <Icon name="reload" />
          </button>
        }
      />
      <LastReport />
      {error && <Failure error={error} onRetry={again} />}
      {!view && loading && <Spinner label={t('report.looking')} />}
      {view && !error && view.state === 'table' && (
        <LookStep
          view={view}
          busy={loading}
          onRole={(column, role) => {
            const others = (source.roles ?? []).filter((each) => each.column !== column);
            setSource({ sheetId: view.sheetId, roles: [...others, { column, role }] });
          }}
          onOffer={(offer) => {
            window.scrollTo(0, 0);
            setChosen(offer);
          }}
        />
      )}
      {view && !error && view.state !== 'table' && <Nothing view={view} onAgain={again} />}
    </main>
  );
}

function Nothing({ view, onAgain }: { readonly view: ReportView; readonly onAgain: () => void }) {
  const { go } = useApp();
  const state = view.state === 'table' ? 'few' : view.state;
  return (
    <EmptyState
      icon="report"
      title={t(`report.${state}.title`, { sheet: view.sheet })}
      actions={
        <>
          <Button kind="primary" icon="reload" onClick={onAgain}>
            {t('report.again')}
          </Button>
          <Button onClick={() => go({ screen: 'import' })}>{t('report.useImport')}</Button>
        </>
      }
    >
      {t(`report.${state}.text`, { sheet: view.sheet })}
    </EmptyState>
  );
}
