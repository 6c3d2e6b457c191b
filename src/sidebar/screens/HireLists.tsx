import { t } from '../../i18n/page';
import type { HireCard } from '../../rpc/hires';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { StatusBadge } from '../components/StatusBadge';
import { attainmentText, roleLine } from '../hireText';

type Hires = { readonly hires: readonly HireCard[] };

/** One card each: who, how far, and why in one sentence. The whole card opens the hire. */
export function HelpCards({ hires }: Hires) {
  const { go } = useApp();
  return (
    <ul class="cards">
      {hires.map((hire) => (
        <li key={hire.hireId} class={`card ${hire.status === 'Off track' ? 'tone-bad' : 'tone-warn'}`}>
          <div class="card-top">
            <h3>
              <button
                type="button"
                class="card-open"
                onClick={() => go({ screen: 'hire', hireId: hire.hireId })}
              >
                {hire.name}
              </button>
            </h3>
            <StatusBadge status={hire.status} />
          </div>
          <p class="muted small">{roleLine(hire)}</p>
          <p class="card-sentence">{hire.sentence}</p>
          {hire.attainment && <p class="muted small">{attainmentText(hire)}</p>}
        </li>
      ))}
    </ul>
  );
}

/** One line each for those who need no help. */
export function HireRows({ hires }: Hires) {
  const { go } = useApp();
  return (
    <ul class="rows">
      {hires.map((hire) => (
        <li key={hire.hireId}>
          <button type="button" onClick={() => go({ screen: 'hire', hireId: hire.hireId })}>
            <span class="rows-name">{hire.name}</span> <StatusBadge status={hire.status} />{' '}
            <span class="rows-line muted small">{line(hire)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function line(hire: HireCard): string {
  if (hire.actual === '' || hire.target === '') return hire.sentence || roleLine(hire);
  return t('hire.againstShort', { metric: hire.metric, actual: hire.actual, target: hire.target });
}

/** Hires that an import made: what is missing, and the button that mends it. */
export function IncompleteRows({ hires }: Hires) {
  const { go } = useApp();
  return (
    <ul class="rows rows-plain">
      {hires.map((hire) => (
        <li key={hire.hireId}>
          <span class="rows-text">
            <span class="rows-name">{hire.name}</span>
            <span class="muted small">{hire.sentence || hire.incomplete}</span>
          </span>
          <Button
            small
            label={t('home.completeNamed', { name: hire.name })}
            onClick={() => go({ screen: 'hireForm', hireId: hire.hireId })}
          >
            {t('home.complete')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
