import { useState } from 'preact/hooks';
import type { WideRates } from '../../actions/import/guess/wideRates';
import type { FileTable } from '../../actions/import/layout';
import { t } from '../../i18n/page';
import { DateField } from '../components/DateField';
import { TextField } from '../components/TextField';
import { formatNumber } from '../format';
import type { RateChoice } from './wizard';

type RateFieldsProps = {
  readonly wide: WideRates;
  readonly file: FileTable;
  readonly rates: RateChoice;
  readonly onChange: (rates: RateChoice) => void;
};

/** A file with every currency since 1999 is more than a spreadsheet wants: from which day, which currencies. */
export function RateFields({ wide, file, rates, onChange }: RateFieldsProps) {
  const [written, setWritten] = useState(rates.currencies.join(' '));
  return (
    <div class="stack">
      <DateField
        label={t('import.rates.from')}
        required
        value={rates.from}
        hint={t('import.rates.fromHint', {
          first: wide.firstDay,
          last: wide.lastDay,
          rows: formatNumber(file.rows.length),
        })}
        onInput={(from) => onChange({ ...rates, from })}
      />
      <TextField
        label={t('import.rates.currencies')}
        required
        value={written}
        hint={t('import.rates.currenciesHint', { all: wide.currencies.join(' ') })}
        onInput={(value) => {
          setWritten(value);
          const codes = value.toUpperCase().split(/[^A-Z]+/);
          onChange({ ...rates, currencies: wide.currencies.filter((code) => codes.includes(code)) });
        }}
      />
    </div>
  );
}
