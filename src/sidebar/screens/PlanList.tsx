import { t } from '../../i18n/page';
import type { PlanRow } from '../../rpc/hires';

/** The plan by milestone: what is due when, and what is done. */
export function PlanList({ rows }: { readonly rows: readonly PlanRow[] }) {
  const milestones = [...new Set(rows.map((row) => row.milestone))].sort((a, b) => a - b);
  return (
    <ol class="plan">
      {milestones.map((milestone) => {
        const own = rows.filter((row) => row.milestone === milestone);
        return (
          <li key={milestone}>
            <h3>
              {t('plan.day', { day: milestone })}
              {own[0]?.due && <span class="muted"> {t('plan.due', { date: own[0].due })}</span>}
            </h3>
            <ul>
              {own.map((row) => (
                <Row key={row.metric} row={row} />
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

function Row({ row }: { readonly row: PlanRow }) {
  const people = [row.owner, row.evidence].filter(Boolean).join(' · ');
  return (
    <li class={row.done ? 'plan-row is-done' : 'plan-row'}>
      <span class="plan-tick" aria-hidden="true">
        {row.done ? '✓' : ''}
      </span>
      <span>
        {goal(row)}
        <span class="visually-hidden"> {t(row.done ? 'plan.done' : 'plan.open')}</span>
        {row.outcome && <span class="plan-note muted small">{row.outcome}</span>}
        {people && <span class="plan-note muted small">{people}</span>}
      </span>
    </li>
  );
}

/** "AHT: at most 355 s" */
function goal({ metric, target, direction }: PlanRow): string {
  if (target === '') return metric;
  // A number and its unit stay on one line.
  return t(direction === 'lower' ? 'plan.atMost' : 'plan.atLeast', {
    metric,
    target: target.replace(' ', '\u00a0'),
  });
}
