import { t } from '../../i18n/page';
import type { RubricProblem, RubricSeverity } from '../../rpc/rubrics';

const SYMBOLS: Readonly<Record<RubricSeverity, string>> = { stop: '×', error: '!', warning: '?' };
const WORDS = { stop: 'rubricEdit.stop', error: 'rubric.mend', warning: 'rubric.look' } as const;

/** What lint finds, one sentence each; what weighs most comes first. */
export function ProblemList({ problems }: { readonly problems: readonly RubricProblem[] }) {
  const order = Object.keys(SYMBOLS);
  const sorted = [...problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (
    <ul class="rubric-problems">
      {sorted.map(({ severity, sentence }) => (
        <li key={sentence} class={`rubric-${severity}`}>
          <span class="rubric-symbol" aria-hidden="true">
            {SYMBOLS[severity]}
          </span>
          <span>
            <span class="visually-hidden">{t(WORDS[severity])}: </span>
            {sentence}
          </span>
        </li>
      ))}
    </ul>
  );
}
