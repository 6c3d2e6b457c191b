import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { ComparisonView } from '../../rpc/comparison';
import type { GateMark, RoundScores } from '../../rpc/decision';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import { level } from './figures';
import { Refusal, useDone } from './Held';

/** So many rows at first; the rest is a button away. */
const SHOWN = 40;

/** Criterion by criterion, read when it is opened. */
export function LevelGrid({ view }: { readonly view: ComparisonView }) {
  const [opened, setOpened] = useState(false);
  if (view.candidates.every(({ rawMean }) => rawMean === null)) return null;
  return (
    <Details summary={t('grid.fold')} onToggle={(open) => open && setOpened(true)}>
      {opened && <Levels view={view} />}
    </Details>
  );
}

function Levels({ view }: { readonly view: ComparisonView }) {
  const { rubric, version } = view;
  const [done, sayDone] = useDone({ rubric, version });
  const { value, error, loading, reload } = useRemote('roundScores', { rubric, version, ...done });
  return (
    <>
      {error && <Refusal error={error} busy={loading} onDone={sayDone} onRetry={reload} />}
      {value === null && loading && <Skeleton lines={4} />}
      {value && <Table view={view} scores={value} />}
    </>
  );
}

function Table({ view, scores }: { readonly view: ComparisonView; readonly scores: RoundScores }) {
  const { go } = useApp();
  const [shown, setShown] = useState(SHOWN);
  const { rubric, version, criteria, locale } = scores;
  const levels = new Map(scores.candidates.map((each) => [each.candidateId, each]));
  const all = view.candidates.filter(({ candidateId }) =>
    levels.get(candidateId)?.medians.some((median) => median !== null),
  );
  const marked = scores.candidates.some(({ gates }) => gates.some((gate) => gate !== null));
  const left = all.length - shown;
  return (
    <>
      <ol class="grid-legend small">
        {criteria.map(({ name, weight, gate }) => (
          <li key={name}>
            {name}{' '}
            <span class="muted">
              {[
                t('cutScreen.weight', { weight }),
                ...(gate === null ? [] : [t('grid.gate', { gate: level(gate, locale) })]),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      <p class="muted small">
        {t('grid.foldHint')} {marked && t('grid.marks')}
      </p>
      <div class="grid-scroll">
        <table class="numbers level-grid" style={{ minWidth: `${4.75 + 2.25 * criteria.length}rem` }}>
          <thead>
            <tr>
              <th scope="col">{t('compare.alias')}</th>
              {criteria.map(({ name }, c) => (
                <th key={name} scope="col" title={name}>
                  <span aria-hidden="true">{c + 1}</span>
                  <span class="visually-hidden">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.slice(0, shown).map(({ candidateId, alias }) => {
              const { medians = [], gates = [] } = levels.get(candidateId) ?? {};
              return (
                <tr key={candidateId}>
                  <th scope="row">
                    <button
                      type="button"
                      class="grid-alias alias"
                      onClick={() => go({ screen: 'decide', rubric, version, candidateId, alias })}
                    >
                      {alias}
                    </button>
                  </th>
                  {criteria.map(({ name }, c) => (
                    <td key={name}>
                      {medians[c] == null ? '–' : level(medians[c], locale)}
                      <Gate mark={gates[c] ?? null} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <div class="actions">
          <Button small onClick={() => setShown(shown + SHOWN)}>
            {t('compare.more', { count: Math.min(SHOWN, left) })}
          </Button>
          <span class="muted small" role="status">
            {t('compare.shown', { shown, count: all.length })}
          </span>
        </div>
      )}
    </>
  );
}

function Gate({ mark }: { readonly mark: GateMark | null }) {
  if (mark === null) return null;
  return (
    <span class={`grid-gate tone-${mark === 'failed' ? 'bad' : 'warn'}`}>
      <span aria-hidden="true">{mark === 'failed' ? '!' : '?'}</span>
      <span class="visually-hidden"> {t(mark === 'failed' ? 'grid.failed' : 'grid.unscored')}</span>
    </span>
  );
}
