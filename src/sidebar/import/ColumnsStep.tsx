import type { ComponentChildren } from 'preact';
import { hasPeople, IMPORT_TABLES, importFields } from '../../actions/import/fields';
import { mappingProblems } from '../../actions/import/guess/guess';
import type { ColumnUse, Mapping } from '../../actions/import/guess/mapping';
import type { FileTable } from '../../actions/import/layout';
import type { Reading } from '../../actions/import/reading';
import { t } from '../../i18n/page';
import type { Cell } from '../../model/cell';
import type { ImportTable } from '../../rpc/imports';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { Notice } from '../components/Notice';
import { Select } from '../components/Select';
import { ColumnCard } from './ColumnCard';
import { ConstantFields } from './ConstantFields';
import { RateFields } from './RateFields';
import { say } from './say';
import type { Loaded, RateChoice } from './wizard';

type ColumnsStepProps = {
  readonly loaded: Loaded;
  readonly file: FileTable;
  readonly mapping: Mapping;
  readonly rates: RateChoice | null;
  readonly busy: boolean;
  /** Instead of every table that a file can be imported into. */
  readonly tables?: readonly ImportTable[];
  /** Instead of the question what is in the file. */
  readonly what?: string;
  /** Instead of the line that counts the file's rows. */
  readonly seen?: readonly string[];
  /** What else may be said about a column that is used. */
  readonly extra?: (use: ColumnUse) => ComponentChildren;
  readonly onTable: (table: ImportTable) => void;
  readonly onRates: (rates: RateChoice) => void;
  readonly onField: (column: number, field: string) => void;
  readonly onReading: (column: number, reading: Reading) => void;
  readonly onConstant: (field: string, value: Cell) => void;
  readonly onNext: () => void;
};

/** What the file is and which column is which field: guessed, shown with sample values, corrected here. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { loaded, file, mapping } = props;
  const used = mapping.columns.filter((use) => use.field !== '');
  const unused = mapping.columns.filter((use) => use.field === '');
  const problems = mappingProblems(mapping);
  const fields = importFields(mapping.table).map((field) => ({
    value: field.id,
    label: field.id === 'hireId' && hasPeople(mapping.table) ? t('import.columns.person') : field.header,
  }));
  const cards = (uses: typeof used) => (
    <ul class="columns">
      {uses.map((use) => (
        <ColumnCard
          key={use.column}
          use={use}
          fields={fields}
          onField={(field) => props.onField(use.column, field)}
          onReading={(reading) => props.onReading(use.column, reading)}
        >
          {props.extra?.(use)}
        </ColumnCard>
      ))}
    </ul>
  );
  return (
    <div class="stack">
      <Select
        label={props.what ?? t('import.columns.what')}
        required
        value={mapping.table}
        options={(props.tables ?? IMPORT_TABLES).map((table) => ({
          value: table,
          label: t(`import.table.${table}`),
        }))}
        hint={guessHint(loaded)}
        onChange={(table) => props.onTable(table as ImportTable)}
      />
      <div class="muted small">
        {(props.seen ?? [rowsLine(file)]).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {props.rates && loaded.wide && (
        <RateFields wide={loaded.wide} file={file} rates={props.rates} onChange={props.onRates} />
      )}
      {problems.length > 0 && (
        <Notice kind="warn" title={t('import.columns.problems')}>
          <ul class="plain-list">
            {problems.map((problem) => (
              <li key={problem.key + JSON.stringify(problem.params)}>{say(problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {loaded.notes.length > 0 && (
        <Notice kind="info" title={t('import.columns.notes')}>
          <ul class="plain-list">
            {loaded.notes.map((note) => (
              <li key={note.key}>{say(note)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {used.length > 0 && (
        <section class="stack">
          <h2>{t('import.columns.used', { count: used.length })}</h2>
          {cards(used)}
        </section>
      )}
      <ConstantFields table={mapping.table} constants={mapping.constants} onValue={props.onConstant} />
      {unused.length > 0 && (
        <Details summary={t('import.columns.unused', { count: unused.length })} open={used.length === 0}>
          {cards(unused)}
        </Details>
      )}
      <div class="actions sticky-actions">
        <Button kind="primary" disabled={problems.length > 0} busy={props.busy} onClick={props.onNext}>
          {t('import.columns.next')}
        </Button>
        {problems.length > 0 && (
          <p class="muted small">{t('import.columns.open', { count: problems.length })}</p>
        )}
      </div>
    </div>
  );
}

function guessHint(loaded: Loaded): string {
  const best = loaded.guesses[0];
  if (!best)
    return say({
      key: 'import.file.noTable',
      params: { name: loaded.name, headers: loaded.file.header.join(', ') },
    });
  return best.score < 2
    ? t('import.columns.unsure')
    : t('import.columns.guess', { table: t(`import.table.${best.table}`) });
}

function rowsLine(file: FileTable): string {
  const count = file.rows.length;
  return file.headerLine === 0
    ? t('import.columns.rowsNoHeader', { count })
    : t('import.columns.rows', { count, line: file.headerLine });
}
