import { importField } from '../../actions/import/fields';
import type { Constant } from '../../actions/import/guess/mapping';
import { readCell } from '../../actions/import/reading';
import { t } from '../../i18n/page';
import type { Cell } from '../../model/cell';
import type { ImportTable } from '../../rpc/imports';
import { Button } from '../components/Button';
import { TextField } from '../components/TextField';
import { say } from './say';

type ConstantFieldsProps = {
  readonly table: ImportTable;
  readonly constants: readonly Constant[];
  readonly onValue: (field: string, value: Cell) => void;
};

/** What no column says and every row shares: platform, currency, attribution window. */
export function ConstantFields({ table, constants, onValue }: ConstantFieldsProps) {
  if (constants.length === 0) return null;
  return (
    <fieldset class="stack">
      <legend>{t('import.columns.constants')}</legend>
      {constants.map((constant) => {
        const field = importField(table, constant.field);
        return (
          <div key={constant.field}>
            <TextField
              label={field?.header ?? constant.field}
              required={field?.required ?? false}
              value={String(constant.value)}
              suggestions={constant.suggestions}
              hint={say(constant.reason)}
              onInput={(written) => onValue(constant.field, typed(constant.field, written))}
            />
            {constant.ask && constant.value !== '' && (
              <div class="actions confirm">
                {constant.suggestions.slice(0, 3).map((value) => (
                  <Button key={value} small onClick={() => onValue(constant.field, value)}>
                    {value === constant.value ? t('import.columns.confirm', { value }) : value}
                  </Button>
                ))}
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function typed(field: string, written: string): Cell {
  if (field === 'windowDays') return readCell(written, { kind: 'number', decimal: '.' }) ?? written;
  return field === 'currency' ? written.trim().toUpperCase() : written;
}
