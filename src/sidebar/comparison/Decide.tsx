import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { RpcInput } from '../../rpc';
import type { DecisionView, DecisionWord, RoundRef } from '../../rpc/decision';
import { useApp } from '../appContext';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { ChangeFlow } from '../components/ChangeFlow';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { LinkList } from '../components/LinkList';
import { Notice } from '../components/Notice';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import { CandidateMarks, scoreLine } from './Candidates';
import { type DecisionDraft, DecisionForm } from './DecisionForm';
import { Evidence } from './Evidence';
import { Refusal, useDone } from './Held';
import { decisionDraft, keepDecision } from './session';
import './comparison.css';

export type CandidateProps = RoundRef & { readonly candidateId: string; readonly alias: string };

const BLANK: DecisionDraft = { decision: '', stage: '', reason: '' };

/** One candidate: what the numbers say, what a person decides, and the name only when it is asked for. */
export function Decide({ rubric, version, candidateId, alias }: CandidateProps) {
  const { back, go } = useApp();
  const asked = { rubric, version, candidateId };
  const [done, sayDone] = useDone(asked);
  const { value: view, error, loading, reload } = useRemote('decision', { ...asked, ...done });
  const scores = useRemote('roundScores', { ...asked, ...done });
  const [draft, setDraft] = useState(() => decisionDraft(asked) ?? BLANK);
  const [looking, setLooking] = useState(false);
  const title = t('decideScreen.title', { alias });

  if (looking && view) {
    return (
      <main key="preview">
        <Header title={title} onBack={() => setLooking(false)} />
        <ChangeFlow
          ask={(confirm) =>
            call('decide', {
              ...asked,
              decision: draft.decision as DecisionWord,
              reason: draft.reason,
              ...(draft.decision === 'advance' && draft.stage !== '' ? { stage: draft.stage } : {}),
              token: view.token,
              ...(confirm === undefined ? {} : { confirm }),
            })
          }
          confirm={t('decideScreen.confirm')}
          onDone={() => {
            keepDecision(asked, null);
            setDraft(BLANK);
            setLooking(false);
            reload();
          }}
          onCancel={() => {
            // Somebody may have decided meanwhile: what they said is shown beside the draft.
            setLooking(false);
            reload();
          }}
        />
      </main>
    );
  }
  return (
    <main key="form">
      <Header title={title} subtitle={t('compare.round', { rubric, version })} onBack={back} />
      {error && <Refusal error={error} busy={loading} onDone={sayDone} onRetry={reload} />}
      {view === null && loading && <Skeleton lines={4} />}
      {view && (
        <>
          <Standing view={view} />
          <Evidence scores={scores} />
          <Name asked={{ ...asked, ...done }} />
          <Past view={view} />
          {view.closed ? (
            <Notice kind="info">{view.closed}</Notice>
          ) : (
            <DecisionForm
              view={view}
              draft={draft}
              onChange={(now) => {
                keepDecision(asked, now);
                setDraft(now);
              }}
              onLook={() => setLooking(true)}
            />
          )}
          <LinkList
            items={[
              {
                icon: 'edit',
                title: t('decideScreen.feedback', { alias }),
                hint: t('decideScreen.feedbackHint'),
                onClick: () => go({ screen: 'feedback', rubric, version, candidateId, alias }),
              },
              {
                icon: 'table',
                title: t('decideScreen.pay'),
                hint: t('decideScreen.payHint'),
                onClick: () => go({ screen: 'pay', taskId: view.taskId }),
              },
            ]}
          />
        </>
      )}
    </main>
  );
}

function Standing({
  view: { candidate, ranked, locale, suggestion, stage, notes },
}: {
  readonly view: DecisionView;
}) {
  const { band } = candidate;
  return (
    <section class="stack">
      <p>
        {ranked && band !== null && <b>{t('compare.band', { band })} · </b>}
        {scoreLine(candidate, locale)}
      </p>
      <CandidateMarks candidate={candidate} />
      <p>
        {suggestion} <span class="muted">{t('decideScreen.never')}</span>
      </p>
      {notes.length > 0 && (
        <Notice kind="warn">
          <ul class="plain-list">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p class="muted small">{t('decideScreen.stage', { stage })}</p>
    </section>
  );
}

/** Asked for on its own, so that it is not in the page before. */
function Name({ asked }: { readonly asked: RpcInput<'decision'> }) {
  const [name, setName] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ClientError | null>(null);
  const reveal = () => {
    setBusy(true);
    setProblem(null);
    call('decision', { ...asked, reveal: true })
      .then((view) => setName(view.name), setProblem)
      .then(() => setBusy(false));
  };
  return (
    <>
      <div class="reveal">
        <p role="status">
          {name === null ? (
            <span class="muted small">{t('decideScreen.hidden')}</span>
          ) : (
            <>
              <span class="muted">{t('decideScreen.name')}:</span> <b>{name}</b>
            </>
          )}
        </p>
        {name === null && (
          <Button small busy={busy} onClick={reveal}>
            {t('decideScreen.reveal')}
          </Button>
        )}
      </div>
      {problem && <Failure error={problem} onRetry={reveal} />}
    </>
  );
}

function Past({ view: { past } }: { readonly view: DecisionView }) {
  if (past.length === 0) return null;
  return (
    <section class="stack">
      <h2>{t('decideScreen.past')}</h2>
      <ul class="rows rows-plain">
        {past.map(({ decision, approver, at, reason, round }) => (
          <li key={at + approver + decision}>
            <span class="rows-text">
              <b>{t('decideScreen.pastLine', { decision, approver, at })}</b>
              {round !== '' && <span class="muted small">{round}</span>}
              <span class="small">{reason}</span>
            </span>
          </li>
        ))}
      </ul>
      <p class="muted small">{t('decideScreen.again')}</p>
    </section>
  );
}
