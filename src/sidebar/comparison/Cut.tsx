import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { CutSheet, RoundRef } from '../../rpc/decision';
import { useApp } from '../appContext';
import { call } from '../client';
import { Button } from '../components/Button';
import { ChangeFlow } from '../components/ChangeFlow';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Notice } from '../components/Notice';
import { SayName } from '../components/SayName';
import { Select } from '../components/Select';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import { CutSaid, PartTitle } from './Parts';
import './comparison.css';

const LEVELS = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4] as const;

/** One judge's view of a just acceptable hire, criterion by criterion; others' judgements come after the own. */
export function Cut({ rubric, version }: RoundRef) {
  const { back } = useApp();
  const { value: sheet, error, loading, reload } = useRemote('cutSheet', { rubric, version });
  const [levels, setLevels] = useState<readonly string[]>([]);
  const [looking, setLooking] = useState(false);
  useEffect(() => {
    if (sheet) setLevels(sheet.own.map((level) => (level === null ? '' : String(level))));
  }, [sheet]);

  if (looking && sheet) {
    return (
      <main key="preview">
        <Header title={t('cutScreen.title')} onBack={() => setLooking(false)} />
        <ChangeFlow
          ask={(confirm) =>
            call('cutSave', {
              rubric,
              version,
              levels: sheet.criteria.map(({ name }, at) => ({
                criterion: name,
                level: Number(levels[at]),
              })),
              ...(confirm === undefined ? {} : { confirm }),
            })
          }
          confirm={t('cutScreen.confirm')}
          onDone={() => {
            setLooking(false);
            reload();
          }}
          onCancel={() => setLooking(false)}
        />
      </main>
    );
  }
  return (
    <main key="form">
      <Header title={t('cutScreen.title')} subtitle={t('compare.round', { rubric, version })} onBack={back} />
      <p>{t('cutScreen.text')}</p>
      {error && <Failure error={error} onRetry={reload} />}
      {sheet === null && loading && <Skeleton lines={4} />}
      {sheet && (
        <Judgement sheet={sheet} levels={levels} onChange={setLevels} onLook={() => setLooking(true)} />
      )}
    </main>
  );
}

type JudgementProps = {
  readonly sheet: CutSheet;
  readonly levels: readonly string[];
  readonly onChange: (levels: readonly string[]) => void;
  readonly onLook: () => void;
};

function Judgement({ sheet, levels, onChange, onLook }: JudgementProps) {
  const [tried, setTried] = useState(false);
  const missing = sheet.criteria.filter((_, at) => (levels[at] ?? '') === '').length;
  if (sheet.judge === '') {
    return (
      <>
        <SayName kind="info">{t('cutScreen.nameless')}</SayName>
        <Judges sheet={sheet} />
      </>
    );
  }
  return (
    <>
      {sheet.late && <Notice kind="warn">{t('cutScreen.late')}</Notice>}
      {sheet.complete && (
        <section class="stack">
          <CutSaid cut={sheet.cut} />
          <Everybody sheet={sheet} />
        </section>
      )}
      <Judges sheet={sheet} />
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (missing === 0) onLook();
        }}
      >
        <p class="muted small">{t('cutScreen.as', { judge: sheet.judge })}</p>
        {sheet.criteria.map((criterion, at) => (
          <Criterion
            key={criterion.name}
            criterion={criterion}
            locale={sheet.locale}
            level={levels[at] ?? ''}
            missing={tried && (levels[at] ?? '') === ''}
            onChoose={(level) =>
              onChange(sheet.criteria.map((_, i) => (i === at ? level : (levels[i] ?? ''))))
            }
          />
        ))}
        {tried && missing > 0 && (
          <p class="field-error" role="alert">
            {t('cutScreen.missing', { count: missing })}
          </p>
        )}
        <div class="actions">
          <Button kind="primary" type="submit">
            {t('cutScreen.save')}
          </Button>
        </div>
      </form>
    </>
  );
}

function Judges({ sheet: { judges, complete } }: { readonly sheet: CutSheet }) {
  return (
    <p class="muted small">
      {judges.length === 0
        ? t('cutScreen.noJudges')
        : t('cutScreen.judges', { count: judges.length, judges: judges.join(', ') })}{' '}
      {!complete && judges.length > 0 && t('cutScreen.hidden')}
    </p>
  );
}

type CriterionProps = {
  readonly criterion: CutSheet['criteria'][number];
  readonly locale: string;
  readonly level: string;
  readonly missing: boolean;
  readonly onChoose: (level: string) => void;
};

function Criterion({
  criterion: { name, weight, gate, anchors },
  locale,
  level,
  missing,
  onChoose,
}: CriterionProps) {
  const number = new Intl.NumberFormat(locale);
  const chosen = level === '' ? null : Number(level);
  const low = chosen === null ? null : Math.floor(chosen);
  return (
    <section class="cut-card">
      <h2>{name}</h2>
      <p class="muted small">
        {t('cutScreen.weight', { weight: number.format(weight) })}
        {gate !== null && ` · ${t('rubric.gate', { gate })}`}
      </p>
      <Select
        label={t('cutScreen.level')}
        required
        blank={t('cutScreen.choose')}
        value={level}
        error={missing ? t('cutScreen.choose') : ''}
        options={LEVELS.map((each) => ({
          value: String(each),
          label: Number.isInteger(each)
            ? number.format(each)
            : t('cutScreen.half', { level: number.format(each) }),
        }))}
        onChange={onChoose}
      />
      {chosen !== null && low !== null && (
        <>
          <p class="cut-anchor small">{anchors[low] || t('rubric.blank')}</p>
          {low !== chosen && (
            <>
              <p class="muted small">{t('cutScreen.between')}</p>
              <p class="cut-anchor small">{anchors[low + 1] || t('rubric.blank')}</p>
            </>
          )}
        </>
      )}
    </section>
  );
}

function Everybody({ sheet: { criteria, others, locale } }: { readonly sheet: CutSheet }) {
  const number = new Intl.NumberFormat(locale);
  return (
    <>
      <PartTitle>{t('cutScreen.others')}</PartTitle>
      <p class="muted small">{t('cutScreen.othersHint')}</p>
      <dl class="fn-list small">
        {criteria.map(({ name }, at) => (
          <div key={name}>
            <dt>
              <b>{name}</b>
            </dt>
            <dd>
              {others.map(({ judge, levels }) => `${judge} ${number.format(levels[at] ?? 0)}`).join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
