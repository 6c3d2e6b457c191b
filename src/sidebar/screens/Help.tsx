import { t } from '../../i18n/page';
import type { StatusWord } from '../../rpc/hires';
import { useApp } from '../appContext';
import { Details } from '../components/Details';
import { Header } from '../components/Header';
import { StatusBadge } from '../components/StatusBadge';
import { FunctionList } from '../help/FunctionList';
import { FunctionsSheet } from '../help/FunctionsSheet';

const STATUSES = [
  ['On track', 'help.status.onTrack'],
  ['Ahead', 'help.status.ahead'],
  ['At risk', 'help.status.atRisk'],
  ['Off track', 'help.status.offTrack'],
  ['Too early', 'help.status.early'],
  ['No data', 'help.status.none'],
] as const satisfies readonly (readonly [StatusWord, string])[];

/** What each part does, in a minute's reading. */
export function Help() {
  const { back } = useApp();
  return (
    <main>
      <Header title={t('help.title')} onBack={back} />
      <p>{t('help.intro')}</p>
      <div class="help">
        <Details summary={t('help.week')} open>
          <p>{t('help.weekText')}</p>
        </Details>
        <Details summary={t('help.status')}>
          <dl class="help-status">
            {STATUSES.map(([status, key]) => (
              <div key={status}>
                <dt>
                  <StatusBadge status={status} />
                </dt>
                <dd>{t(key)}</dd>
              </div>
            ))}
          </dl>
        </Details>
        <Details summary={t('help.numbers')}>
          <p>{t('help.rampDay')}</p>
          <p>{t('help.attainment')}</p>
          <p>{t('help.range')}</p>
        </Details>
        <Details summary={t('help.plans')}>
          <p>{t('help.plansText')}</p>
        </Details>
        <Details summary={t('help.import')}>
          <p>{t('help.importText')}</p>
        </Details>
        <Details summary={t('help.safe')}>
          <p>{t('help.safeText')}</p>
        </Details>
        <Details summary={t('help.privacy')}>
          <p>{t('help.privacyText')}</p>
        </Details>
        <Details summary={t('help.functions')}>
          <p>{t('help.functionsText')}</p>
          <FunctionsSheet />
          <FunctionList />
        </Details>
      </div>
    </main>
  );
}
