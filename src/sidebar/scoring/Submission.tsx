import { t } from '../../i18n/page';
import type { ScoreSheet } from '../../rpc/scoring';
import { Notice } from '../components/Notice';

/** Where the submission is, with what its link may give away. */
export function SubmissionLink({ link }: { readonly link: string }) {
  if (link === '') return <p class="muted small">{t('score.noLink')}</p>;
  return (
    <div class="score-link">
      <a class="btn btn-secondary" href={link} target="_blank" rel="noopener noreferrer">
        {t('score.open')}
      </a>
      <p class="muted small">{t('score.linkText')}</p>
    </div>
  );
}

/** What has to be known of a sheet before it is gone on with. */
export function SheetNotices({ sheet }: { readonly sheet: ScoreSheet }) {
  const { changed, gone, draftProblem, problems } = sheet;
  return (
    <>
      {draftProblem !== '' && <Notice kind="warn">{draftProblem}</Notice>}
      {changed.length > 0 && (
        <Notice kind="warn" title={t('score.changed')}>
          <ul class="plain-list">
            {changed.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>{t('score.changedText')}</p>
        </Notice>
      )}
      {gone.length > 0 && (
        <Notice kind="info" title={t('score.gone')}>
          <ul class="plain-list">
            {gone.map(({ criterion, level, evidence }) => (
              <li key={criterion}>
                {level === null
                  ? t('score.goneNoLevel', { criterion })
                  : t('score.goneLine', { criterion, level })}
                {evidence !== '' && <blockquote>{evidence}</blockquote>}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice kind="warn" title={t('score.problems')}>
          <ul class="plain-list">
            {problems.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
