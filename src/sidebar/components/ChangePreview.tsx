import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { CellDiff, Preview, RowPreview } from '../../model/preview';
import { useFocus } from '../useFocus';
import { Button, type ButtonProps } from './Button';
import { Details } from './Details';
import { Notice } from './Notice';

type ChangePreviewProps = {
  readonly preview: Preview;
  /** The verb on the button: "Add Ana". */
  readonly confirm: string;
  readonly kind?: ButtonProps['kind'];
  readonly busy?: boolean;
  /** False while something in `children` must still be filled in. */
  readonly ready?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** Gets rows that did not come with the preview. */
  readonly onMore: () => Promise<unknown>;
  /** A heading for what changes besides rows, where sheets and columns are not all; it is then open. */
  readonly besides?: string;
  /** Between the rows and the buttons. */
  readonly children?: ComponentChildren;
};

/** Rows shown before "Show more". */
const FIRST_ROWS = 5;

/** A preview with at most this many rows shows their cells at once. */
const OPEN_UP_TO = 3;

export function isEmpty(preview: Preview): boolean {
  return preview.structure.length === 0 && preview.counts.every((c) => c.added + c.changed + c.cleared === 0);
}

/** What would be written: counts, then rows, then cells; and the two ways on. */
export function ChangePreview(props: ChangePreviewProps) {
  const { preview, confirm, kind = 'primary', busy = false, ready = true, onConfirm, onCancel } = props;
  const empty = isEmpty(preview);
  const { failing = [] } = preview;
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <section class="preview" aria-label={preview.title}>
      <h2 tabIndex={-1} ref={heading}>
        {preview.title}
      </h2>
      {failing.length > 0 && (
        <Notice kind="warn" title={t('preview.failing', { count: failing.length })}>
          <Sentences of={failing} />
        </Notice>
      )}
      {empty && (
        <Notice kind={preview.notes.length > 0 ? 'info' : 'done'} title={t('preview.nothing')}>
          <Sentences of={preview.notes} />
        </Notice>
      )}
      {!empty && preview.notes.length > 0 && (
        <Notice kind="info">
          <Sentences of={preview.notes} />
        </Notice>
      )}
      <Counts preview={preview} />
      {preview.structure.length > 0 && (
        <Details
          summary={props.besides ?? t('preview.structure')}
          open={props.besides !== undefined || preview.rows.length === 0}
        >
          <ul class="plain-list">
            {preview.structure.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Details>
      )}
      <Rows preview={preview} onMore={props.onMore} />
      {!empty && props.children}
      <div class="actions sticky-actions">
        {!empty && failing.length > 0 && (
          <p class="preview-failing small">{t('preview.failing', { count: failing.length })}</p>
        )}
        {!empty && (
          <Button kind={kind} busy={busy} disabled={!ready} onClick={onConfirm}>
            {confirm}
          </Button>
        )}
        <Button onClick={onCancel} disabled={busy}>
          {t(empty ? 'app.back' : 'app.cancel')}
        </Button>
        {!empty && <p class="muted small">{t(busy ? 'preview.applying' : 'preview.untouched')}</p>}
      </div>
    </section>
  );
}

/** Sentences shown before they fold away. */
const FIRST_SENTENCES = 6;

function Sentences({ of }: { readonly of: readonly string[] }) {
  if (of.length === 1) return <p>{of[0]}</p>;
  const rest = of.slice(FIRST_SENTENCES);
  return (
    <>
      <List of={of.slice(0, FIRST_SENTENCES)} />
      {rest.length > 0 && (
        <Details summary={t('preview.moreNotes', { count: rest.length })}>
          <List of={rest} />
        </Details>
      )}
    </>
  );
}

function List({ of }: { readonly of: readonly string[] }) {
  return (
    <ul class="plain-list">
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Counts({ preview }: { readonly preview: Preview }) {
  const counts = preview.counts.filter((c) => c.added + c.changed + c.cleared > 0);
  if (counts.length === 0) return null;
  return (
    <dl class="counts">
      {counts.map((c) => (
        <div key={c.sheet}>
          <dt>{c.sheet}</dt>
          <dd>
            {c.added > 0 && <span class="count count-add">{t('preview.added', { count: c.added })}</span>}
            {c.changed > 0 && (
              <span class="count count-change">{t('preview.changed', { count: c.changed })}</span>
            )}
            {c.cleared > 0 && (
              <span class="count count-clear">{t('preview.cleared', { count: c.cleared })}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type RowsProps = Pick<ChangePreviewProps, 'preview' | 'onMore'>;

function Rows({ preview, onMore }: RowsProps) {
  const [loading, setLoading] = useState(false);
  const [all, setAll] = useState(false);
  const rows = all ? preview.rows : preview.rows.slice(0, FIRST_ROWS);
  const hidden = preview.rows.length - rows.length;
  const load = () => {
    setLoading(true);
    onMore().then(() => setLoading(false));
  };
  if (rows.length === 0) return null;
  return (
    <>
      <ul class="row-list">
        {rows.map((row, index) => (
          <li key={`${row.sheet}/${row.label}/${index}`}>
            <Details
              open={preview.rows.length <= OPEN_UP_TO}
              summary={<RowTitle row={row} sheets={preview.counts.length} />}
            >
              <dl class="cells">
                {row.cells.map((cell) => (
                  <Cell key={cell.header} kind={row.kind} cell={cell} />
                ))}
              </dl>
            </Details>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button kind="quiet" small onClick={() => setAll(true)}>
          {t('preview.showMore', { count: hidden })}
        </Button>
      )}
      {hidden === 0 && preview.more > 0 && (
        <Button kind="quiet" small busy={loading} onClick={() => load()}>
          {t('preview.more', { count: preview.more })}
        </Button>
      )}
    </>
  );
}

function RowTitle({ row, sheets }: { readonly row: RowPreview; readonly sheets: number }) {
  return (
    <>
      <span class={`kind kind-${row.kind}`}>{t(`preview.kind.${row.kind}`)}</span> {row.label}
      {sheets > 1 && <span class="row-sheet"> {row.sheet}</span>}
    </>
  );
}

function Cell({ kind, cell }: { readonly kind: RowPreview['kind']; readonly cell: CellDiff }) {
  const blank = <i>{t('preview.blank')}</i>;
  return (
    <div>
      <dt>{cell.header}</dt>
      <dd>
        {kind !== 'add' && (
          <>
            <span class="visually-hidden">{t('preview.before')} </span>
            <del>{cell.before || blank}</del>
            <span aria-hidden="true"> → </span>
          </>
        )}
        {kind !== 'add' && <span class="visually-hidden">{t('preview.after')} </span>}
        <ins>{cell.after || blank}</ins>
      </dd>
    </div>
  );
}
