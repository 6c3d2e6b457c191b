import { useState } from 'preact/hooks';
import { faultList } from '../../actions/import/faultList';
import type { FileTable } from '../../actions/import/layout';
import type { ImportFault } from '../../actions/import/message';
import { t } from '../../i18n/page';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { say } from './say';

type FaultListViewProps = {
  readonly name: string;
  readonly file: FileTable;
  readonly faults: readonly ImportFault[];
  /** Where it is not whole lines that are left out. */
  readonly title?: string;
};

const SHOWN = 20;

/** Lines that are left out, each with its remedy; the whole list to take away. */
export function FaultListView({ name, file, faults, title }: FaultListViewProps) {
  const [copied, setCopied] = useState<'' | 'done' | 'failed'>('');
  if (faults.length === 0) return null;
  const list = () =>
    faultList(file, faults, say, {
      line: t('import.faults.headerLine'),
      problem: t('import.faults.headerProblem'),
    });
  const copy = () => {
    const copying = navigator.clipboard?.writeText(list()) ?? Promise.reject();
    copying.then(
      () => setCopied('done'),
      () => setCopied('failed'),
    );
  };
  const hidden = faults.length - SHOWN;
  return (
    <section class="faults">
      <Details
        summary={title ?? t('import.faults.title', { count: faults.length })}
        open={faults.length <= 5}
      >
        <p class="muted small">{t('import.faults.text')}</p>
        <ul class="plain-list">
          {faults.slice(0, SHOWN).map((fault) => (
            <li key={`${fault.line}/${fault.column}`}>
              <b>
                {fault.column === ''
                  ? t('import.faults.line', { line: fault.line })
                  : t('import.faults.lineColumn', { line: fault.line, column: fault.column })}
              </b>
              {fault.value !== '' && <code class="fault-value">{fault.value.slice(0, 80)}</code>}
              <br />
              {say(fault.message)}
            </li>
          ))}
        </ul>
        {hidden > 0 && <p class="muted small">{t('import.faults.more', { count: hidden })}</p>}
        <div class="actions">
          <Button small onClick={() => download(`${name.replace(/\.\w+$/, '')}-left-out.csv`, list())}>
            {t('import.faults.download')}
          </Button>
          <Button small onClick={copy}>
            {t('import.faults.copy')}
          </Button>
        </div>
        <p role="status" class="muted small">
          {copied === 'done' && t('import.faults.copied')}
          {copied === 'failed' && t('import.faults.copyFailed')}
        </p>
        {copied === 'failed' && (
          <textarea class="control" rows={6} readOnly aria-label={t('import.faults.list')} value={list()} />
        )}
      </Details>
    </section>
  );
}

function download(name: string, text: string): void {
  // The mark tells spreadsheet programs that the file is UTF-8.
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
