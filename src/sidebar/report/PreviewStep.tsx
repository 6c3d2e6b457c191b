import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { ReportDone, ReportOffer, ReportPreview, ReportSource } from '../../rpc/reports';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { Failure } from '../components/Failure';
import { Notice } from '../components/Notice';
import { Spinner } from '../components/Spinner';
import { formatNumber } from '../format';
import { useRemote } from '../useRemote';
import { ResultTable } from './ResultTable';

type PreviewStepProps = {
  readonly source: ReportSource & { readonly sheetId: number };
  readonly offer: ReportOffer;
  readonly onDone: (done: ReportDone) => void;
  readonly onAgain: () => void;
};

/** The first rows, calculated by the function itself, and the cell they would go to. */
export function PreviewStep({ source, offer, onDone, onAgain }: PreviewStepProps) {
  const { value: preview, error } = useRemote('reportPreview', { ...source, offer: offer.id });
  if (error) return <Failure error={error} onRetry={onAgain} />;
  if (!preview) return <Spinner label={t('report.preview.preparing')} />;
  return <Shown source={source} preview={preview} onDone={onDone} onAgain={onAgain} />;
}

type ShownProps = Omit<PreviewStepProps, 'offer'> & { readonly preview: ReportPreview };

function Shown({ source, preview, onDone, onAgain }: ShownProps) {
  const { size, reads } = preview;
  const place = useRemote('reportPlace', { size, reads });
  const [picked, setPicked] = useState<'cell' | 'new' | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ClientError | null>(null);
  const fits = place.value !== null && place.value.problem === '';
  const where = picked ?? (place.value === null || fits ? 'cell' : 'new');
  const target = where === 'cell' ? place.value?.target : undefined;
  const more = size.rows - preview.rows.length;

  const insert = () => {
    setBusy(true);
    setError(null);
    const { id, token } = preview;
    call('reportInsert', { ...source, offer: id, token, size, ...(target ? { target } : {}) }).then(
      onDone,
      (failed: ClientError) => {
        setBusy(false);
        setError(failed);
      },
    );
  };
  return (
    <div class="stack report">
      <section class="stack">
        <ResultTable rows={preview.rows} label={t('report.preview.rows', { title: preview.title })} />
        <p class="muted small">
          {more > 0 && `${t('report.preview.more', { count: more })} · `}
          {t('report.preview.size', { rows: formatNumber(size.rows), columns: formatNumber(size.columns) })}
        </p>
      </section>
      {preview.notes.length > 0 && (
        <Notice kind="info">
          <ul class="plain-list">
            {preview.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Notice>
      )}
      <fieldset>
        <legend>{t('report.where')}</legend>
        <div class="choices">
          <Radio
            label={
              place.value
                ? t('report.where.cell', { cell: place.value.cell, sheet: place.value.sheet })
                : t('report.where.looking')
            }
            checked={where === 'cell'}
            onPick={() => setPicked('cell')}
          >
            {place.value && place.value.problem !== '' && (
              <p class={where === 'cell' ? 'field-error' : 'field-hint'}>{place.value.problem}</p>
            )}
            {place.error && <p class="field-error">{place.error.message}</p>}
            <Button
              small
              icon="reload"
              busy={place.loading}
              onClick={() => {
                setPicked('cell');
                place.reload();
              }}
            >
              {t('report.where.use')}
            </Button>
          </Radio>
          <Radio label={t('report.where.new')} checked={where === 'new'} onPick={() => setPicked('new')}>
            <p class="field-hint">{t('report.where.new.hint')}</p>
          </Radio>
        </div>
      </fieldset>
      <Details summary={t('report.formula')}>
        <code class="formula">{preview.formula}</code>
      </Details>
      {error && <Failure error={error} onRetry={onAgain} />}
      <div class="actions sticky-actions">
        <Button kind="primary" busy={busy} disabled={where === 'cell' && !fits} onClick={insert}>
          {t('report.insert')}
        </Button>
        <p class="muted small">
          {t(busy ? 'report.inserting' : where === 'new' ? 'report.untouched.new' : 'report.untouched')}
        </p>
      </div>
    </div>
  );
}

type RadioProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onPick: () => void;
  readonly children?: preact.ComponentChildren;
};

function Radio({ label, checked, onPick, children }: RadioProps) {
  const id = useId();
  return (
    <div class="checkbox">
      <input id={id} type="radio" name="report-where" checked={checked} onChange={onPick} />
      <div>
        <label for={id}>{label}</label>
        {children}
      </div>
    </div>
  );
}
