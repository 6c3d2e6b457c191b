import { t } from '../../i18n/page';
import type { PayStatus } from '../../rpc/tasks';

const LOOKS: Readonly<Record<PayStatus, { readonly tone: string; readonly symbol: string }>> = {
  promised: { tone: 'neutral', symbol: '○' },
  invoiced: { tone: 'info', symbol: '◔' },
  approved: { tone: 'info', symbol: '◑' },
  paid: { tone: 'good', symbol: '✓' },
  failed: { tone: 'bad', symbol: '×' },
};

/** How a payment stands, by symbol and word. */
export function PayBadge({ status, overdue }: { readonly status: PayStatus; readonly overdue: boolean }) {
  const { tone, symbol } = LOOKS[status];
  return (
    <span class={`badge tone-${overdue ? 'bad' : tone}`}>
      <span class="badge-symbol" aria-hidden="true">
        {overdue ? '!' : symbol}
      </span>
      {t(`pay.status.${status}`)}
    </span>
  );
}
