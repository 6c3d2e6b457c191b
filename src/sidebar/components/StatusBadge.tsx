import { t } from '../../i18n/page';
import type { StatusWord } from '../../rpc/hires';

/** Symbol (the Dashboard sheet's own), tone and key of each status: shape and word carry the meaning, colour only helps. */
const LOOKS = {
  'No data': { symbol: '–', tone: 'neutral', key: 'status.none' },
  'Too early': { symbol: '◌', tone: 'neutral', key: 'status.early' },
  Ahead: { symbol: '▲', tone: 'info', key: 'status.ahead' },
  'On track': { symbol: '●', tone: 'good', key: 'status.onTrack' },
  'At risk': { symbol: '◆', tone: 'warn', key: 'status.atRisk' },
  'Off track': { symbol: '▼', tone: 'bad', key: 'status.offTrack' },
} as const satisfies Record<StatusWord, { symbol: string; tone: string; key: string }>;

export function StatusBadge({ status }: { readonly status: StatusWord }) {
  const { symbol, tone, key } = LOOKS[status];
  return (
    <span class={`badge tone-${tone}`}>
      <span class="badge-symbol" aria-hidden="true">
        {symbol}
      </span>
      {t(key)}
    </span>
  );
}
