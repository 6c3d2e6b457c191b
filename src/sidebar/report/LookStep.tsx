import { REPORT_ROLES } from '../../actions/report/roles';
import { t } from '../../i18n/page';
import type { ReportColumn, ReportOffer, ReportRole, ReportView } from '../../rpc/reports';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { Notice } from '../components/Notice';
import { Select } from '../components/Select';

type LookStepProps = {
  readonly view: ReportView;
  readonly busy: boolean;
  readonly onRole: (column: number, role: ReportRole) => void;
  readonly onOffer: (offer: ReportOffer) => void;
};

/** With so few reports one wonders why. */
const FEW = 2;

/** What the open tab holds and which reports it allows; what a column is for can be corrected. */
export function LookStep({ view, busy, onRole, onOffer }: LookStepProps) {
  const { go } = useApp();
  const { columns, offers, missing } = view;
  const faults = columns.filter(({ problem }) => problem !== '');
  const understood = columns.filter(({ role, problem }) => role !== '' && problem === '');
  const used = offers.length > 0 ? columns.filter((column) => column.used) : understood;
  return (
    <div class="stack report" aria-busy={busy}>
      <section class="stack">
        <h2>{t('report.tab', { sheet: view.sheet })}</h2>
        <ul class="plain-list muted small">
          {view.seen.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <ul class="chips" aria-label={t('report.used', { count: used.length })}>
          {used.map((column) => (
            <Chip key={column.column} column={column} />
          ))}
        </ul>
      </section>
      {faults.length > 0 && (
        <Notice
          kind="warn"
          title={t('report.faults', { count: faults.length })}
          actions={
            <Button small onClick={() => go({ screen: 'import' })}>
              {t('report.useImport')}
            </Button>
          }
        >
          <ul class="plain-list">
            {faults.map(({ column, problem }) => (
              <li key={column}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      {offers.length > 0 ? (
        <section class="stack">
          <h2>{t('report.offers')}</h2>
          <ul class="cards">
            {offers.map((offer) => (
              <li key={offer.id} class="card tone-info">
                <button type="button" class="card-open" onClick={() => onOffer(offer)}>
                  <b>{offer.title}</b>
                </button>
                <p class="card-sentence muted small">{offer.sentence}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <Notice kind="info" title={t('report.none.title')}>
          {t('report.none.text')}
        </Notice>
      )}
      {missing.length > 0 && (
        <Details summary={t('report.missing')} open={offers.length <= FEW}>
          <ul class="plain-list small">
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Details>
      )}
      <Details summary={t('report.correct')} open={offers.length === 0}>
        <div class="stack">
          {columns.map((column) => (
            <Select
              key={column.column}
              label={column.name}
              required
              value={column.role}
              options={REPORT_ROLES.map((role) => ({ value: role, label: roleName(role) }))}
              blank={t('report.role.none')}
              hint={column.sample}
              onChange={(role) => onRole(column.column, role as ReportRole)}
            />
          ))}
        </div>
      </Details>
    </div>
  );
}

function Chip({ column }: { readonly column: ReportColumn }) {
  return (
    <li class="chip">
      <span class="chip-name">{column.name}</span>
      <span class="chip-role">{roleName(column.role)}</span>
      {column.sample !== '' && <span class="chip-sample">{column.sample}</span>}
    </li>
  );
}

function roleName(role: ReportRole): string {
  return role === '' ? t('report.role.none') : t(`report.role.${role}`);
}
