import { t } from '../../i18n/page';
import type { RubricCriterion, RubricView } from '../../rpc/rubrics';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { LinkList } from '../components/LinkList';
import { Notice } from '../components/Notice';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import { ProblemList } from './ProblemList';
import './rubrics.css';

type RubricProps = { readonly name: string; readonly version: number | undefined };

/** One version of a rubric to read: a card for each criterion, its levels as a ladder. */
export function Rubric({ name, version }: RubricProps) {
  const { back } = useApp();
  const read = useRemote('rubric', version === undefined ? { name } : { name, version });
  const rubric = read.value;
  const facts = rubric && [
    t('rubrics.version', { version: rubric.version }),
    rubric.tasks === 0 ? t('rubrics.noTasks') : t('rubrics.tasks', { count: rubric.tasks }),
  ];
  return (
    <main>
      <Header title={rubric?.name ?? name} subtitle={facts?.join(' · ')} onBack={back} />
      {read.error && <Failure error={read.error} onRetry={read.reload} />}
      {rubric === null && read.loading && <Skeleton lines={5} />}
      {rubric && <Shown rubric={rubric} />}
    </main>
  );
}

function Shown({ rubric }: { readonly rubric: RubricView }) {
  const { go } = useApp();
  const { name, version, criteria, lint, versions } = rubric;
  const newest = versions[0]?.version ?? version;
  return (
    <>
      <State rubric={rubric} newest={newest} />
      {lint.length > 0 ? (
        <section class="rubric-lint" aria-label={t('rubricEdit.lint')}>
          <ProblemList problems={lint} />
        </section>
      ) : (
        <p class="all-well">{t('rubric.good')}</p>
      )}
      <ol class="rubric">
        {criteria.map((criterion, at) => (
          <li key={at}>
            <Card criterion={criterion} />
          </li>
        ))}
      </ol>
      {criteria.some(({ gate }) => gate !== null) && <p class="muted small">{t('rubric.gates')}</p>}
      {versions.length > 1 && (
        <Details summary={t('rubric.versions')}>
          <LinkList
            items={versions.map((each) => ({
              key: String(each.version),
              icon: 'plan',
              title: t('rubric.versionLine', { version: each.version }),
              hint: [
                each.tasks === 0 ? t('rubrics.noTasks') : t('rubrics.tasks', { count: each.tasks }),
                t(each.frozen ? 'rubrics.frozen' : 'rubrics.open'),
              ].join(' · '),
              onClick: () => go({ screen: 'rubric', name, version: each.version }),
            }))}
          />
        </Details>
      )}
      {version === newest && (
        <div class="actions sticky-actions">
          <Button kind="primary" icon="edit" onClick={() => go({ screen: 'rubricEdit', name })}>
            {t('rubric.edit')}
          </Button>
        </div>
      )}
    </>
  );
}

function State({ rubric, newest }: { readonly rubric: RubricView; readonly newest: number }) {
  const { go } = useApp();
  const { name, version, frozen } = rubric;
  if (version !== newest) {
    return (
      <Notice
        kind="info"
        actions={
          <Button small onClick={() => go({ screen: 'rubric', name })}>
            {t('rubric.newest')}
          </Button>
        }
      >
        {t('rubric.oldVersion', { newest })}
      </Notice>
    );
  }
  if (!frozen) return null;
  return (
    <Notice kind="info" title={t('rubrics.frozen')}>
      {t('rubric.frozenText', { next: version + 1 })}
    </Notice>
  );
}

function Card({ criterion: { criterion, weight, gate, anchors } }: { readonly criterion: RubricCriterion }) {
  return (
    <section class="rubric-card">
      <h2>{criterion}</h2>
      <p class="rubric-facts">
        <span>{weight === null ? t('rubric.noWeight') : t('rubric.weight', { weight })}</span>
        {gate !== null && (
          <span class="badge tone-info">
            <span class="badge-symbol" aria-hidden="true">
              ≥
            </span>
            {t('rubric.gate', { gate })}
          </span>
        )}
      </p>
      <span class="rubric-bar" aria-hidden="true">
        <span style={{ width: `${Math.min(100, Math.max(0, weight ?? 0))}%` }} />
      </span>
      <Details summary={t('rubric.ladder')}>
        <dl class="ladder">
          {anchors.map((anchor, level) => (
            <div key={level} class={level === gate ? 'is-gate' : undefined}>
              <dt>
                <span class="visually-hidden">{t('rubric.level', { level })}</span>
                <span aria-hidden="true">{level}</span>
              </dt>
              <dd>
                {anchor || <i class="muted">{t('rubric.blank')}</i>}
                {level === gate && <span class="ladder-gate small">{t('rubric.gateHere')}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </Details>
    </section>
  );
}
