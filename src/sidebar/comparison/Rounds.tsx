import { t } from '../../i18n/page';
import type { RoundEntry } from '../../rpc/decision';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { EmptyState } from '../components/EmptyState';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { LinkList } from '../components/LinkList';
import { Notice } from '../components/Notice';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import './comparison.css';

/** Every version of a rubric that tasks were sent with, and how far its round is. */
export function Rounds() {
  const { back, go } = useApp();
  const { value, error, loading, reload } = useRemote('rounds', {});
  return (
    <main>
      <Header title={t('rounds.title')} subtitle={t('rounds.text')} onBack={back} />
      {error && <Failure error={error} onRetry={reload} />}
      {value === null && loading && <Skeleton />}
      {value && value.notices.length > 0 && (
        <Notice kind="warn" title={t('rounds.notices')}>
          <ul class="plain-list">
            {value.notices.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {value?.rounds.length === 0 && (
        <EmptyState
          icon="chart"
          title={t('rounds.empty')}
          actions={<Button onClick={() => go({ screen: 'rubrics' })}>{t('rounds.toRubrics')}</Button>}
        >
          {t('rounds.emptyText')}
        </EmptyState>
      )}
      {value && value.rounds.length > 0 && (
        <ul class="rows">
          {value.rounds.map((round) => (
            <li key={JSON.stringify([round.rubric, round.version])}>
              <Entry round={round} />
            </li>
          ))}
        </ul>
      )}
      {value && (
        <LinkList
          items={[
            {
              icon: 'table',
              title: t('compare.fairness'),
              hint: t('compare.fairnessHint'),
              onClick: () => go({ screen: 'fairness' }),
            },
          ]}
        />
      )}
    </main>
  );
}

function Entry({ round }: { readonly round: RoundEntry }) {
  const { go } = useApp();
  const { rubric, version, candidates, scored, raters, decided, withdrawn } = round;
  return (
    <button type="button" onClick={() => go({ screen: 'compare', rubric, version })}>
      <span class="rows-name">{rubric}</span>
      <State round={round} />
      <span class="rows-line muted small">
        {[
          t('rubrics.version', { version }),
          t('rounds.candidates', { count: candidates }),
          t('rounds.scored', { count: scored }),
          t('rounds.raters', { count: raters }),
          t('rounds.decided', { count: decided }),
          ...(withdrawn > 0 ? [t('rounds.withdrew', { count: withdrawn })] : []),
        ].join(' · ')}
      </span>
    </button>
  );
}

function stateOf({ scored, decided, toDecide, atWork }: RoundEntry): readonly [string, string, string] {
  if (toDecide + atWork === 0) {
    return decided === 0 ? ['neutral', '–', t('rounds.allWithdrew')] : ['good', '✓', t('rounds.allDecided')];
  }
  if (scored === 0) return ['neutral', '–', t('rounds.unscored')];
  if (toDecide === 0) return ['neutral', '…', t('rounds.atWork', { count: atWork })];
  return [
    'info',
    '?',
    atWork === 0
      ? t('rounds.open', { count: toDecide })
      : t('rounds.openAtWork', { count: toDecide, atWork }),
  ];
}

function State({ round }: { readonly round: RoundEntry }) {
  const [tone, symbol, word] = stateOf(round);
  return (
    <span class={`badge tone-${tone}`}>
      <span class="badge-symbol" aria-hidden="true">
        {symbol}
      </span>
      {word}
    </span>
  );
}
