import type { ComponentChildren } from 'preact';
import type { Classified } from '../../actions/import/classify';
import type { Message } from '../../actions/import/message';
import { t } from '../../i18n/page';
import { KEPT_CHARACTERS } from '../../model/kept';
import type { Preview } from '../../model/preview';
import { tableSpec } from '../../model/tables';
import type { ImportTable } from '../../rpc/imports';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { Notice } from '../components/Notice';
import { formatNumber } from '../format';
import { say } from './say';
import { headersOf, shownCells } from './wizard';

type PreviewStepProps = {
  readonly name: string;
  readonly table: ImportTable;
  readonly counts: Classified;
  readonly faultCount: number;
  readonly notes: readonly Message[];
  /** What the server adds: hires to be made, names to be remembered. */
  readonly preview: Preview | null;
  readonly again: boolean;
  readonly busy: boolean;
  readonly faults: ComponentChildren;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly onAnother: () => void;
};

/** What would be written, before anything is. */
export function PreviewStep(props: PreviewStepProps) {
  const { counts, table, preview } = props;
  const send = counts.send.length;
  const sheet = tableSpec(table).sheet;
  const before = beforehand(preview, sheet, send);
  const figures: readonly (readonly [string, number])[] = [
    [t('import.preview.add'), counts.add],
    [t('import.preview.change'), counts.change],
    [t('import.preview.same'), counts.same],
    [t('import.preview.skipped'), counts.skipped],
    [t('import.preview.fault'), props.faultCount],
  ];
  const notes = [
    ...props.notes.map(say),
    ...(counts.same > 0 && counts.add > 0 ? [goesOn(counts)] : []),
    ...(counts.change > 0 ? [t('import.preview.changes', { count: counts.change })] : []),
    ...(counts.kept > KEPT_CHARACTERS ? [t('import.preview.mayNotUndo')] : []),
  ];
  return (
    <div class="stack">
      <p>{t('import.preview.into', { file: props.name, sheet })}</p>
      {props.again && <Notice kind="warn">{t('import.preview.again')}</Notice>}
      <dl class="figures">
        {figures
          .filter(([, count], i) => i === 0 || count > 0)
          .map(([label, count]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{formatNumber(count)}</dd>
            </div>
          ))}
      </dl>
      {notes.length > 0 && (
        <Notice kind="info">
          <ul class="plain-list">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Notice>
      )}
      {send === 0 && <p>{t(counts.same > 0 ? 'import.preview.nothing' : 'import.preview.nothingLeft')}</p>}
      {send > 0 && (
        <section class="stack">
          <h2>{t('import.preview.first')}</h2>
          <ul class="row-list">
            {counts.sample.map(({ row, differs }, i) => (
              <li key={row.line}>
                <Details
                  open={i === 0}
                  summary={
                    <>
                      {t('import.preview.row', { line: row.line })}
                      <span class="row-sheet"> {row.source}</span>
                    </>
                  }
                >
                  {differs.length > 0 && (
                    <p class="muted small">
                      {t('import.preview.differs', { headers: headersOf(table, differs) })}
                    </p>
                  )}
                  <dl class="cells">
                    {shownCells(table, row.values).map(({ header, value }) => (
                      <div key={header}>
                        <dt>{header}</dt>
                        <dd>{String(value)}</dd>
                      </div>
                    ))}
                  </dl>
                </Details>
              </li>
            ))}
          </ul>
        </section>
      )}
      {before.rows.length > 0 && (
        <Details summary={t('import.preview.also')}>
          <ul class="plain-list">
            {before.rows.map((row, i) => (
              <li key={`${row.sheet}/${row.label}/${i}`}>
                {row.label} <span class="row-sheet">{row.sheet}</span>
              </li>
            ))}
          </ul>
          {before.more > 0 && <p class="muted small">{t('preview.more', { count: before.more })}</p>}
        </Details>
      )}
      {props.faults}
      <div class="actions sticky-actions">
        {send > 0 && (
          <Button kind="primary" busy={props.busy} onClick={props.onConfirm}>
            {t('import.preview.confirm', { count: send })}
          </Button>
        )}
        {send === 0 && (
          <Button kind="primary" onClick={props.onAnother}>
            {t('import.end.another')}
          </Button>
        )}
        <Button onClick={props.onCancel} disabled={props.busy}>
          {t('app.back')}
        </Button>
      </div>
    </div>
  );
}

/** An import that was stopped, or a file that has grown. */
function goesOn({ same, send }: Classified): string {
  return t('import.preview.goesOn', {
    done: formatNumber(same),
    total: formatNumber(same + send.length),
    left: formatNumber(send.length),
  });
}

/** What is written before the rows: the server's preview without the file's own rows, which are shown above. */
function beforehand(preview: Preview | null, sheet: string, send: number): Pick<Preview, 'rows' | 'more'> {
  if (preview === null) return { rows: [], more: 0 };
  const rows = preview.rows.filter((row) => row.sheet !== sheet);
  const ofFile = preview.rows.length - rows.length;
  return { rows, more: Math.max(0, preview.more - Math.max(0, send - ofFile)) };
}
