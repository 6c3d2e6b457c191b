import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { ComparisonAnswer, RoundRef } from '../../rpc/decision';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Notice } from '../components/Notice';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import { Candidates } from './Candidates';
import { Agreement, Apart, CutScore, Functions, Leniency, Sentences } from './Parts';
import { ScoreChart } from './ScoreChart';
import { saidDone, sayDone } from './session';
import './comparison.css';

/** So many are drawn and listed at first; the rest is a button away. */
const SHOWN = 40;

/** A round's candidates side by side: what to know first, then the numbers it rests on. */
export function Compare({ rubric, version }: RoundRef) {
  const { back } = useApp();
  const [done, setDone] = useState(saidDone({ rubric, version }));
  const { value, error, loading, reload } = useRemote('comparison', {
    rubric,
    version,
    ...(done ? { done } : {}),
  });
  return (
    <main>
      <Header title={t('compare.title')} subtitle={t('compare.round', { rubric, version })} onBack={back} />
      {error && <Failure error={error} onRetry={reload} />}
      {value === null && loading && <Skeleton lines={5} />}
      {value?.status === 'held' && (
        <Held
          answer={value}
          busy={loading}
          onDone={() => {
            sayDone({ rubric, version });
            setDone(true);
          }}
        />
      )}
      {value?.status === 'shown' && <Shown answer={value} />}
    </main>
  );
}

type Held = Extract<ComparisonAnswer, { status: 'held' }>;
type Shown = Extract<ComparisonAnswer, { status: 'shown' }>;

function Held({
  answer: { rater, text },
  busy,
  onDone,
}: {
  readonly answer: Held;
  readonly busy: boolean;
  readonly onDone: () => void;
}) {
  const { go } = useApp();
  return (
    <>
      <Notice
        kind="warn"
        title={t('compare.heldTitle')}
        actions={
          <>
            {rater === '' ? (
              <Button onClick={() => go({ screen: 'yourName' })}>{t('compare.sayName')}</Button>
            ) : (
              <Button onClick={() => go({ screen: 'score' })}>{t('compare.toScore')}</Button>
            )}
            <Button busy={busy} onClick={onDone}>
              {t('compare.doneScoring')}
            </Button>
          </>
        }
      >
        {text}
      </Notice>
      <p class="muted small">{t('compare.heldHint')}</p>
    </>
  );
}

function Shown({ answer: { headline, view, ranked, locale, decisions } }: { readonly answer: Shown }) {
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
        onMore={() => setShown(shown + SHOWN)}
      />
      <Apart view={view} />
      <Agreement view={view} />
      <Leniency view={view} />
      <CutScore cut={view.cut} onJudge={() => go({ screen: 'cut', rubric, version })} />
      <Functions />
    </>
  );
}
