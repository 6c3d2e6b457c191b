import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/page';
import type { AgreementReading, AgreementView, ComparisonView, CutView } from '../../rpc/comparison';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { Notice } from '../components/Notice';

/** A heading with the function that gives the same numbers. */
export function PartTitle({ children, fn }: { readonly children: ComponentChildren; readonly fn?: string }) {
  return (
    <h2 class="part-title">
      {children} {fn && <code class="fn">{fn}</code>}
    </h2>
  );
}

export function Sentences({
  title,
  kind,
  sentences,
}: {
  readonly title: string;
  readonly kind: 'info' | 'warn';
  readonly sentences: readonly string[];
}) {
  return (
    <Notice kind={kind} title={title}>
      <ul class="plain-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Whether the top two can be told apart, what would do it, and how sure each pair is. */
export function Apart({ view: { separation, pairs } }: { readonly view: ComparisonView }) {
  if (separation === '') return null;
  return (
    <section class="stack">
      <PartTitle fn="RAMP_FAIR">{t('compare.apart')}</PartTitle>
      <p>{separation}</p>
      {pairs.length > 0 && (
        <Details summary={t('compare.pairs')}>
          <ul class="plain-list">
            {pairs.map(({ first, second, text }) => (
              <li key={first + second}>{text}</li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

const READINGS: Readonly<Record<AgreementReading, readonly [tone: string, symbol: string]>> = {
  rely: ['good', '✓'],
  tentative: ['info', '~'],
  fix: ['bad', '!'],
  'too few': ['neutral', '?'],
  undefined: ['neutral', '–'],
};

export function Agreement({ view: { agreement } }: { readonly view: ComparisonView }) {
  return (
    <section class="stack">
      <PartTitle fn="RAMP_AGREE">{t('compare.agreement')}</PartTitle>
      <p class="muted small">{t('compare.agreementHint')}</p>
      <AgreementLine of={agreement.total} name={t('compare.agreementTotal')} />
      <Details summary={t('compare.agreementCriteria')}>
        <ul class="plain-list">
          {agreement.criteria.map((each) => (
            <li key={each.criterion}>
              <AgreementLine of={each} name={each.criterion} />
            </li>
          ))}
        </ul>
      </Details>
    </section>
  );
}

function AgreementLine({
  of: { reading, text },
  name,
}: {
  readonly of: AgreementView;
  readonly name: string;
}) {
  const [tone, symbol] = READINGS[reading];
  return (
    <p class={`agreement tone-${tone}`}>
      <span class="agreement-symbol" aria-hidden="true">
        {symbol}
      </span>
      <span>
        <b>{name}.</b> {text}
      </span>
    </p>
  );
}

export function Leniency({ view: { raters } }: { readonly view: ComparisonView }) {
  const said = raters.filter(({ text }) => text !== '');
  if (said.length === 0) return null;
  return (
    <section class="stack">
      <PartTitle>{t('compare.leniency')}</PartTitle>
      <p class="muted small">{t('compare.leniencyHint')}</p>
      <Folded>
        {said.map(({ rater, text }) => (
          <li key={rater}>{text}</li>
        ))}
      </Folded>
    </section>
  );
}

const LINES = 8;

/** A long list opens in two parts. */
export function Folded({
  children,
  list = 'plain-list',
}: {
  readonly children: readonly ComponentChildren[];
  readonly list?: string;
}) {
  const rest = children.length - LINES;
  return (
    <>
      <ul class={list}>{children.slice(0, LINES)}</ul>
      {rest > 0 && (
        <Details summary={t('compare.more', { count: rest })}>
          <ul class={list}>{children.slice(LINES)}</ul>
        </Details>
      )}
    </>
  );
}

export function CutScore({ cut, onJudge }: { readonly cut: CutView | null; readonly onJudge: () => void }) {
  return (
    <section class="stack">
      <PartTitle fn="RAMP_CUT">{t('compare.cut')}</PartTitle>
      <CutSaid cut={cut} />
      <p class="muted small">{t('compare.cutHint')}</p>
      <div class="actions">
        <Button small onClick={onJudge}>
          {t('compare.toCut')}
        </Button>
      </div>
    </section>
  );
}

export function CutSaid({ cut }: { readonly cut: CutView | null }) {
  if (cut === null) return <p>{t('compare.noCut')}</p>;
  return (
    <>
      <p>
        <b>{cut.text}</b>
      </p>
      {cut.notes.length > 0 && (
        <ul class="plain-list">
          {cut.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const FUNCTIONS = [
  ['RAMP_SCORE', 'compare.fn.score'],
  ['RAMP_FAIR', 'compare.fn.fair'],
  ['RAMP_AGREE', 'compare.fn.agree'],
  ['RAMP_CUT', 'compare.fn.cut'],
  ['RAMP_IMPACT', 'compare.fn.impact'],
] as const;

export function Functions() {
  return (
    <Details summary={t('compare.functions')}>
      <p class="muted small">{t('compare.functionsText')}</p>
      <dl class="fn-list small">
        {FUNCTIONS.map(([name, key]) => (
          <div key={name}>
            <dt>
              <code class="fn">{name}</code>
            </dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
