import { useState } from 'preact/hooks';
import { foldName } from '../../actions/tables';
import { t } from '../../i18n/page';
import type { OwnScore, ScoreSheet } from '../../rpc/scoring';
import { useApp } from '../appContext';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Notice } from '../components/Notice';
import { mergeEntries, sameEntries, submittedEntries } from './entries';
import { dropEntries, keptEntries } from './kept';
import { SheetNotices, SubmissionLink } from './Submission';

/** So many others are shown without asking. */
const FEW = 4;

type ScoreReadProps = {
  readonly sheet: ScoreSheet;
  readonly onRevise: () => void;
  readonly onReload: () => void;
};

/** What the rater submitted, and what others gave first, to talk about. */
export function ScoreRead({ sheet, onRevise, onReload }: ScoreReadProps) {
  const { back } = useApp();
  const { alias, criteria, own } = sheet;
  const at = own.find((score) => score.revision === 1)?.at ?? '';
  return (
    <main>
      <Header
        title={alias}
        subtitle={at === '' ? t('score.isIn') : t('score.readSubtitle', { at })}
        onBack={back}
      />
      <p>{t('score.readText')}</p>
      <DraftBeside sheet={sheet} onReload={onReload} />
      <SheetNotices sheet={sheet} />
      <SubmissionLink link={sheet.link} />
      <ol class="rubric">
        {criteria.map(({ criterion, anchors }, at) => (
          <li key={at} class="rubric-card">
            <h2>{criterion}</h2>
            <Own
              scores={own.filter((score) => foldName(score.criterion) === foldName(criterion))}
              anchors={anchors}
            />
            <Others sheet={sheet} at={at} criterion={criterion} />
          </li>
        ))}
      </ol>
      {sheet.others?.length === 0 && <p class="muted">{t('score.noOthers')}</p>}
      <div class="actions sticky-actions">
        <Button kind="primary" icon="edit" onClick={onRevise}>
          {t('score.revise')}
        </Button>
      </div>
    </main>
  );
}

function Own({
  scores,
  anchors,
}: {
  readonly scores: readonly OwnScore[];
  readonly anchors: readonly string[];
}) {
  const now = scores[scores.length - 1];
  const first = scores[0];
  if (!now || !first) return <p class="muted">{t('score.noLevel')}</p>;
  return (
    <div class="score-own">
      <p>
        <span class="score-number is-chosen" aria-hidden="true">
          {now.level}
        </span>
        <span>
          <span class="visually-hidden">{t('score.level', { level: now.level })}: </span>
          {anchors[now.level]}
        </span>
      </p>
      {now.evidence !== '' && <blockquote>{now.evidence}</blockquote>}
      {scores.length > 1 && (
        <ul class="plain-list small">
          {first.revision === 1 && <li>{t('score.firstWas', { level: first.level })}</li>}
          {scores
            .filter(({ revision }) => revision > 1)
            .map(({ revision, level, at, reason }) => (
              <li key={revision}>
                {at === ''
                  ? t('score.revisionBare', { revision, level })
                  : t('score.revision', { revision, level, at })}
                {reason !== '' && <blockquote>{reason}</blockquote>}
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}

function Others({
  sheet: { others },
  at,
  criterion,
}: {
  readonly sheet: ScoreSheet;
  readonly at: number;
  readonly criterion: string;
}) {
  if (!others || others.length === 0) return null;
  const list = (
    <dl class="score-others">
      {others.map(({ rater, entries }) => {
        const entry = entries[at];
        const level = entry?.level ?? null;
        return (
          <div key={rater}>
            <dt>{rater}</dt>
            <dd>
              {level === null ? t('score.noLevel') : t('score.level', { level })}
              {entry && entry.evidence !== '' && <blockquote>{entry.evidence}</blockquote>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
  return others.length > FEW ? <Details summary={t('score.others', { criterion })}>{list}</Details> : list;
}

/** A draft under a name that submitted: another tab or device, or another person of the same name. */
function DraftBeside({ sheet, onReload }: { readonly sheet: ScoreSheet; readonly onReload: () => void }) {
  const [error, setError] = useState<ClientError | null>(null);
  const { taskId, rater, opened } = sheet;
  const kept = keptEntries(sheet);
  const written = mergeEntries(sheet.entries, kept ?? []);
  if (!(sheet.draft || kept) || sameEntries(written, submittedEntries(sheet))) return null;
  const drop = () => {
    dropEntries(sheet);
    call('scoreDraft', { taskId, rater, opened, entries: [] }).then(onReload, setError);
  };
  return (
    <>
      <Notice
        kind="warn"
        title={t('score.draftBeside')}
        actions={
          <Button small onClick={drop}>
            {t('score.draftDrop')}
          </Button>
        }
      >
        {t('score.draftBesideText')}
      </Notice>
      {error && <Failure error={error} onRetry={drop} />}
    </>
  );
}
