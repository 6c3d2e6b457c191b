import { useState } from 'preact/hooks';
import { stageNames } from '../../actions/candidates/stageNames';
import { t } from '../../i18n/page';
import type { CandidateEntry } from '../../rpc/tasks';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { EmptyState } from '../components/EmptyState';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Skeleton } from '../components/Spinner';
import { TextField } from '../components/TextField';
import { useRemote } from '../useRemote';
import { Notices } from './Tasks';
import './tasks.css';

/** So many that finding one by looking takes too long. */
const MANY = 8;

/** Everybody by stage, with names: for whoever writes to them, not for those who score. */
export function Candidates() {
  const { back, go } = useApp();
  const { value, error, loading, reload } = useRemote('candidates', {});
  const [text, setText] = useState('');
  const all = value?.candidates ?? [];
  const found = all.filter(({ name, alias }) => matches(`${name} ${alias}`, text));
  const add = (
    <Button icon="add" onClick={() => go({ screen: 'candidateAdd' })}>
      {t('tasks.add')}
    </Button>
  );
  return (
    <main>
      <Header title={t('tasks.candidates')} subtitle={t('candidates.text')} onBack={back} />
      {error && <Failure error={error} onRetry={reload} />}
      {value === null && loading && <Skeleton lines={4} />}
      {value && <Notices sentences={value.notices} />}
      {value && all.length === 0 && (
        <EmptyState icon="person" title={t('candidates.empty')} actions={add}>
          {t('candidates.emptyText')}
        </EmptyState>
      )}
      {all.length > MANY && <TextField label={t('candidates.find')} value={text} onInput={setText} />}
      {all.length > 0 && found.length === 0 && <p role="status">{t('candidates.none', { text })}</p>}
      {grouped(found).map(({ stage, entries }) => (
        <section key={stage} class="stack">
          <h2>{t('candidates.stage', { stage, count: entries.length })}</h2>
          <ul class="rows">
            {entries.map((entry) => (
              <li key={entry.candidateId}>
                <button
                  type="button"
                  onClick={() => go({ screen: 'candidate', candidateId: entry.candidateId })}
                >
                  <span class="rows-name">{entry.name}</span>
                  <span class="alias muted small">{entry.alias}</span>
                  <span class="rows-line muted small">
                    {[
                      entry.role,
                      entry.tasks === 0
                        ? t('candidates.noTask')
                        : t('candidates.tasks', { count: entry.tasks }),
                    ].join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {all.length > 0 && <div class="actions">{add}</div>}
    </main>
  );
}

function matches(words: string, text: string): boolean {
  return words.toLowerCase().includes(text.trim().toLowerCase());
}

/** In the order of the stages; those whose way has ended come last. */
function grouped(entries: readonly CandidateEntry[]) {
  const ends = [t('candidates.ended.rejected'), t('candidates.ended.withdrew')];
  const stageOf = ({ stage, ended }: CandidateEntry) =>
    ended === '' ? stage : t(`candidates.ended.${ended}`);
  return [...stageNames(), ...ends]
    .map((stage) => ({ stage, entries: entries.filter((entry) => stageOf(entry) === stage) }))
    .filter((group) => group.entries.length > 0);
}
