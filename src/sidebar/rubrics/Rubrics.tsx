import { t } from '../../i18n/page';
import type { RubricEntry, RubricTemplateEntry } from '../../rpc/rubrics';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { EmptyState } from '../components/EmptyState';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { LinkList } from '../components/LinkList';
import { Notice } from '../components/Notice';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import './rubrics.css';

/** The rubrics of the spreadsheet, and two ways to a new one. */
export function Rubrics() {
  const { back, go } = useApp();
  const list = useRemote('rubrics', {});
  const library = useRemote('rubricLibrary', {});
  const rubrics = list.value?.rubrics ?? [];
  const notices = list.value?.notices ?? [];
  const none = list.value !== null && rubrics.length === 0;
  const own = (
    <Button icon="add" onClick={() => go({ screen: 'rubricEdit' })}>
      {t('rubrics.own')}
    </Button>
  );
  return (
    <main>
      <Header title={t('rubrics.title')} subtitle={t('rubrics.text')} onBack={back} />
      {list.error && <Failure error={list.error} onRetry={list.reload} />}
      {list.value === null && list.loading && <Skeleton />}
      {notices.length > 0 && (
        <Notice kind="warn" title={t('rubrics.notices')}>
          <ul class="plain-list">
            {notices.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {none && (
        <EmptyState icon="plan" title={t('rubrics.empty')} actions={own}>
          {t('rubrics.emptyText')}
        </EmptyState>
      )}
      {rubrics.length > 0 && (
        <>
          <ul class="rows">
            {rubrics.map((rubric) => (
              <li key={rubric.name}>
                <Entry rubric={rubric} />
              </li>
            ))}
          </ul>
          <div class="actions">{own}</div>
        </>
      )}
      {library.error && <Failure error={library.error} onRetry={library.reload} />}
      {list.value !== null && library.value !== null && (
        <Details key={none ? 'none' : 'some'} summary={t('rubrics.library')} open={none}>
          <Library templates={library.value} />
        </Details>
      )}
    </main>
  );
}

function Entry({ rubric }: { readonly rubric: RubricEntry }) {
  const { go } = useApp();
  const { name, version, criteria, frozen, problems, warnings, tasks } = rubric;
  return (
    <button type="button" onClick={() => go({ screen: 'rubric', name })}>
      <span class="rows-name">{name}</span>
      <LintBadge problems={problems} warnings={warnings} />
      <span class="rows-line muted small">
        {[
          t('rubrics.version', { version }),
          t('rubrics.criteria', { count: criteria }),
          tasks === 0 ? t('rubrics.noTasks') : t('rubrics.tasks', { count: tasks }),
          t(frozen ? 'rubrics.frozen' : 'rubrics.open'),
        ].join(' · ')}
      </span>
    </button>
  );
}

function LintBadge({ problems, warnings }: Pick<RubricEntry, 'problems' | 'warnings'>) {
  const [tone, symbol, word] =
    problems > 0
      ? ['warn', '!', t('rubrics.problems', { count: problems })]
      : warnings > 0
        ? ['info', '?', t('rubrics.warnings', { count: warnings })]
        : ['good', '✓', t('rubrics.wellFormed')];
  return (
    <span class={`badge tone-${tone}`}>
      <span class="badge-symbol" aria-hidden="true">
        {symbol}
      </span>
      {word}
    </span>
  );
}

function Library({ templates }: { readonly templates: readonly RubricTemplateEntry[] }) {
  const { go } = useApp();
  return (
    <div class="stack">
      <p class="muted small">{t('rubrics.libraryText')}</p>
      <LinkList
        items={templates.map(({ id, name, about, added }) => ({
          key: id,
          icon: 'plan',
          title: name,
          hint: added ? t('rubrics.libraryAdded') : about,
          onClick: () => go(added ? { screen: 'rubric', name } : { screen: 'rubricAdd', id, name }),
        }))}
      />
    </div>
  );
}
