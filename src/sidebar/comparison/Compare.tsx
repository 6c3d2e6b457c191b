import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { RoundRef, RoundView } from '../../rpc/decision';
import { useApp } from '../appContext';
import { Header } from '../components/Header';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import { Candidates } from './Candidates';
import { Refusal, useDone } from './Held';
import { LevelGrid } from './LevelGrid';
import { Agreement, Apart, CutScore, Functions, Leniency, Sentences } from './Parts';
import { ScoreChart } from './ScoreChart';
import './comparison.css';

/** So many are drawn and listed at first; the rest is a button away. */
const SHOWN = 40;

/** A round's candidates side by side: what to know first, then the numbers it rests on. */
export function Compare({ rubric, version }: RoundRef) {
  const { back } = useApp();
  const [done, sayDone] = useDone({ rubric, version });
  const { value, error, loading, reload } = useRemote('comparison', { rubric, version, ...done });
  return (
    <main>
      <Header title={t('compare.title')} subtitle={t('compare.round', { rubric, version })} onBack={back} />
      {error && <Refusal error={error} busy={loading} onDone={sayDone} onRetry={reload} />}
      {value === null && loading && <Skeleton lines={5} />}
      {value && <Shown answer={value} />}
    </main>
  );
}

function Shown({ answer: { headline, view, ranked, locale, decisions } }: { readonly answer: RoundView }) {
  const { go } = useApp();
  const [shown, setShown] = useState(SHOWN);
  const { rubric, version, candidates, chart } = view;
  const cut = view.cut?.cut ?? null;
  return (
    <>
      <section class={`headline headline-${headline.tone}`}>
        <h2>{headline.title}</h2>
        {headline.text && <p>{headline.text}</p>}
      </section>
      <ScoreChart
        chart={chart.slice(0, shown)}
        candidates={candidates.slice(0, shown)}
        cut={cut}
        fair={view.fair}
        locale={locale}
      />
      {view.notes.length > 0 && <Sentences title={t('compare.notes')} kind="info" sentences={view.notes} />}
      {view.problems.length > 0 && (
        <Sentences title={t('compare.problems')} kind="warn" sentences={view.problems} />
      )}
      <Candidates
        view={view}
        ranked={ranked}
        locale={locale}
        decisions={decisions}
        shown={shown}
        step={SHOWN}
        onMore={() => setShown(shown + SHOWN)}
      />
      <LevelGrid view={view} />
      <Apart view={view} />
      <Agreement view={view} />
      <Leniency view={view} />
      <CutScore cut={view.cut} onJudge={() => go({ screen: 'cut', rubric, version })} />
      <Functions />
    </>
  );
}
