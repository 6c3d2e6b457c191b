import { useState } from 'preact/hooks';
import { columnValues } from '../../../actions/import/layout';
import { tidy } from '../../../actions/import/values/text';
import {
  assignRating,
  isLong,
  type RatingRole,
  type RatingsMapping,
  ratingsProblem,
} from '../../../actions/scoring/ratings/mapping';
import { t } from '../../../i18n/page';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { Select } from '../../components/Select';
import type { Work } from './work';

const ROLES = ['submission', 'rater', 'level', 'criterion'] as const;
const SAMPLES = 4;

type ColumnsProps = {
  readonly work: Work;
  readonly onMapping: (mapping: RatingsMapping) => void;
  readonly onNext: () => void;
};

/** What each column is for. */
export function Columns({ work: { name, file, mapping }, onMapping, onNext }: ColumnsProps) {
  const [sent, setSent] = useState(false);
  const problem = ratingsProblem(mapping);
  return (
    <div class="stack">
      <p>{t('ratings.columnsText', { name, count: file.rows.length })}</p>
      <ul class="columns">
        {file.header.map((header, column) => (
          <li key={column} class="column">
            <Select
              label={header}
              required
              value={mapping.roles[column] ?? ''}
              blank={t('ratings.role.none')}
              options={ROLES.map((role) => ({ value: role, label: t(`ratings.role.${role}`) }))}
              hint={samplesOf(columnValues(file, column))}
              onChange={(role) => onMapping(assignRating(mapping, column, role as RatingRole))}
            />
          </li>
        ))}
      </ul>
      <p class="muted small">{t(isLong(mapping) ? 'ratings.longText' : 'ratings.wideText')}</p>
      {sent && problem && <Notice kind="error">{t(`ratings.problem.${problem}`)}</Notice>}
      <div class="actions sticky-actions">
        <Button
          kind="primary"
          onClick={() => {
            setSent(true);
            if (problem === null) onNext();
          }}
        >
          {t('ratings.next')}
        </Button>
      </div>
    </div>
  );
}

function samplesOf(values: readonly string[]): string {
  const seen = [...new Set(values.map(tidy).filter((value) => value !== ''))];
  return seen.slice(0, SAMPLES).join(' · ') + (seen.length > SAMPLES ? ' · …' : '');
}
