import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { RpcOutput } from '../../rpc';
import type { ImpactRow, ImpactVerdict } from '../../rpc/comparison';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { Checkbox } from '../components/Checkbox';
import { Details } from '../components/Details';
import { Failure } from '../components/Failure';
import { NumberField } from '../components/NumberField';
import { TextField } from '../components/TextField';
import { coefficient, percent } from './figures';
import { PartTitle, Sentences } from './Parts';

type Entry = {
  readonly id: number;
  readonly group: string;
  readonly applicants: string;
  readonly selected: string;
};

const blank = (id: number): Entry => ({ id, group: '', applicants: '', selected: '' });
const isWhole = ({ group, applicants, selected }: Entry): boolean =>
  [group, applicants, selected].every((each) => each.trim() !== '');
const isBlank = ({ group, applicants, selected }: Entry): boolean =>
  [group, applicants, selected].every((each) => each.trim() === '');

/** Totals as they are typed, and what they say. They live on this page alone. */
export function Impact() {
  const [entries, setEntries] = useState<readonly Entry[]>([blank(1), blank(2)]);
  const [small, setSmall] = useState(false);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ClientError | null>(null);
  const [result, setResult] = useState<RpcOutput<'impact'> | null>(null);
  const change = (id: number, part: Partial<Entry>) => {
    setResult(null);
    setEntries(entries.map((each) => (each.id === id ? { ...each, ...part } : each)));
  };
  const compute = () => {
    setTried(true);
    const filled = entries.filter((each) => !isBlank(each));
    if (filled.length === 0 || !filled.every(isWhole)) return;
    setBusy(true);
    setProblem(null);
    const groups = filled.map(({ group, applicants, selected }) => ({
      group: group.trim(),
      applicants: Number(applicants),
      selected: Number(selected),
    }));
    call('impact', { groups, ...(small ? { small } : {}) })
      .then(setResult, setProblem)
      .then(() => setBusy(false));
  };
  return (
    <>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          compute();
        }}
      >
        {entries.map((entry, i) => (
          <Group
            key={entry.id}
            entry={entry}
            at={i + 1}
            wrong={tried && !isWhole(entry) && (!isBlank(entry) || entries.every(isBlank))}
            onChange={(part) => change(entry.id, part)}
            onRemove={
              entries.length > 2
                ? () => {
                    setResult(null);
                    setEntries(entries.filter(({ id }) => id !== entry.id));
                  }
                : undefined
            }
          />
        ))}
        <div class="actions">
          <Button
            small
            icon="add"
            onClick={() => setEntries([...entries, blank(1 + Math.max(...entries.map(({ id }) => id)))])}
          >
            {t('fairness.add')}
          </Button>
        </div>
        <Checkbox
          label={t('fairness.small')}
          hint={t('fairness.smallHint')}
          checked={small}
          onChange={(on) => {
            setResult(null);
            setSmall(on);
          }}
        />
        <div class="actions">
          <Button kind="primary" type="submit" busy={busy}>
            {t('fairness.compute')}
          </Button>
        </div>
      </form>
      {problem && <Failure error={problem} onRetry={compute} />}
      <div role="status">{result && <Results result={result} />}</div>
    </>
  );
}

type GroupProps = {
  readonly entry: Entry;
  readonly at: number;
  readonly wrong: boolean;
  readonly onChange: (part: Partial<Entry>) => void;
  readonly onRemove: (() => void) | undefined;
};

function Group({ entry, at, wrong, onChange, onRemove }: GroupProps) {
  return (
    <fieldset class="cut-card">
      <legend class="visually-hidden">{t('fairness.group', { at })}</legend>
      <TextField
        label={`${t('fairness.group', { at })}: ${t('fairness.name')}`}
        required
        value={entry.group}
        maxLength={100}
        error={wrong ? t('fairness.blank') : ''}
        onInput={(group) => onChange({ group })}
      />
      <div class="field-row field-row-even">
        <NumberField
          label={t('fairness.applicants')}
          required
          min={0}
          value={entry.applicants}
          onInput={(applicants) => onChange({ applicants })}
        />
        <NumberField
          label={t('fairness.selected')}
          required
          min={0}
          value={entry.selected}
          onInput={(selected) => onChange({ selected })}
        />
      </div>
      {onRemove && (
        <div class="actions">
          <Button small kind="quiet" label={t('fairness.removeOf', { at })} onClick={onRemove}>
            {t('fairness.remove')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

const LOOKS: Readonly<Record<ImpactVerdict, readonly [tone: string, symbol: string]>> = {
  reference: ['neutral', '●'],
  'below four-fifths': ['warn', '!'],
  'too few to call': ['neutral', '?'],
  'within four-fifths': ['good', '✓'],
  'no selections': ['neutral', '–'],
  'not tested': ['neutral', '–'],
  masked: ['neutral', '–'],
};

function Results({ result: { rows, problems, locale } }: { readonly result: RpcOutput<'impact'> }) {
  return (
    <section class="stack">
      <PartTitle fn="RAMP_IMPACT">{t('fairness.results')}</PartTitle>
      {problems.length > 0 && <Sentences title={t('compare.notes')} kind="warn" sentences={problems} />}
      <ul class="plain-list">
        {rows.map(({ group, verdict, text }) => (
          <li key={group} class={`agreement tone-${LOOKS[verdict][0]}`}>
            <span class="agreement-symbol" aria-hidden="true">
              {LOOKS[verdict][1]}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <Details summary={t('fairness.numbers')}>
          <Numbers rows={rows} locale={locale} />
          <p class="muted small">{t('fairness.pHint')}</p>
        </Details>
      )}
    </section>
  );
}

function Numbers({ rows, locale }: { readonly rows: readonly ImpactRow[]; readonly locale: string }) {
  return (
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">{t('fairness.groupColumn')}</th>
          <th scope="col">{t('fairness.rate')}</th>
          <th scope="col">{t('fairness.ratio')}</th>
          <th scope="col">{t('fairness.p')}</th>
          <th scope="col">{t('fairness.midP')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ group, rate, ratio, p, midP, verdict }) => (
          <tr key={group}>
            <th scope="row">{group}</th>
            <td>{verdict === 'masked' && rate === null ? t('fairness.masked') : percent(rate, locale)}</td>
            <td>{coefficient(ratio, locale)}</td>
            <td>{coefficient(p, locale)}</td>
            <td>{coefficient(midP, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
