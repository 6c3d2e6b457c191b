import { t } from '../i18n/page';
import type { HireCard } from '../rpc/hires';
import { formatNumber } from './format';

/** "Support agent · day 34" */
export function roleLine(hire: HireCard): string {
  const day = hire.rampDay === null ? '' : t('hire.day', { day: formatNumber(hire.rampDay) });
  return [hire.role, day].filter(Boolean).join(' · ');
}

/** "86 % of target, likely 79 % to 94 %" */
export function attainmentText(hire: HireCard): string {
  const { attainment, low, high } = hire;
  if (low === '' || high === '') return t('hire.attainment', { attainment });
  return t('hire.attainmentRange', { attainment, low, high });
}
