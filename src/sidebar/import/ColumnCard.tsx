import type { ComponentChildren } from 'preact';
import { sameReading } from '../../actions/import/guess/guess';
import type { ColumnUse } from '../../actions/import/guess/mapping';
import { type Reading, readCell, readingName } from '../../actions/import/reading';
import { t } from '../../i18n/page';
import { type Option, Select } from '../components/Select';
import { say } from './say';

type ColumnCardProps = {
  readonly use: ColumnUse;
  readonly fields: readonly Option[];
  readonly onField: (field: string) => void;
  readonly onReading: (reading: Reading) => void;
  readonly children?: ComponentChildren;
};

const SAMPLES = 2;
const LONGEST = 40;

/** One column of the file: its name, what it holds, which field it becomes and how it is read. */
export function ColumnCard({ use, fields, onField, onReading, children }: ColumnCardProps) {
  const readings = use.reading === null ? [] : [use.reading, ...use.alternatives];
  const samples = use.samples.slice(0, SAMPLES).map((sample) => shown(sample, use.reading));
  return (
    <li class={use.ask ? 'column is-open' : 'column'}>
      <Select
        label={use.header}
        required
        value={use.field}
        options={fields}
        blank={t('import.columns.none')}
        onChange={onField}
        hint={[samples.join(' · '), say(use.reason)].filter((part) => part !== '').join(' – ')}
      />
      {readings.length > 1 && (
        <Select
          label={t('import.columns.reading', { header: use.header })}
          required
          value={use.ask ? '' : '0'}
          options={readings.map((reading, i) => ({ value: String(i), label: readingLabel(reading, use) }))}
          {...(use.ask ? { blank: t('import.columns.readingAsk') } : {})}
          onChange={(i) => {
            const reading = readings[Number(i)];
            if (i !== '' && reading && (use.ask || !sameReading(reading, readings[0]!))) onReading(reading);
          }}
        />
      )}
      {children}
    </li>
  );
}

/** "day / month / year (01/02/2020 is 2020-02-01)": an example tells more than the name. */
function readingLabel(reading: Reading, use: ColumnUse): string {
  const sample = use.samples[0] ?? '';
  const read = readCell(sample, reading);
  return `${say(readingName(reading, sample))}: ${sample} → ${read ?? '?'}`;
}

/** A sample value and what it becomes, where that is something else. */
function shown(value: string, reading: Reading | null): string {
  const sample = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (reading === null || reading.kind === 'text') return sample;
  const read = readCell(value, reading);
  if (read === null) return t('import.columns.unreadable', { written: sample });
  const becomes =
    typeof read === 'boolean' ? t(read ? 'import.columns.yes' : 'import.columns.no') : String(read);
  const unit = reading.kind === 'duration' ? ` ${reading.into}` : '';
  return becomes === sample && unit === ''
    ? sample
    : t('import.columns.sample', { written: sample, read: becomes + unit });
}
