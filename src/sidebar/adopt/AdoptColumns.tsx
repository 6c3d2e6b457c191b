import { useMemo, useState } from 'preact/hooks';
import { ADOPT_TABLES } from '../../actions/adopt/adoption';
import { assignAverage, assignConstant, assignField, assignReading } from '../../actions/import/guess/guess';
import { columnOf, type Mapping } from '../../actions/import/guess/mapping';
import { t } from '../../i18n/page';
import type { AdoptLook, AdoptSource, AdoptTable } from '../../rpc/adopt';
import { Checkbox } from '../components/Checkbox';
import { ColumnsStep } from '../import/ColumnsStep';
import {
  averageAlone,
  averageOf,
  isAdoptTable,
  likelyTable,
  loadSheet,
  openMapping,
  sourceOfMapping,
} from './wizard';

type AdoptColumnsProps = {
  readonly look: AdoptLook;
  readonly table: AdoptTable | null;
  /** The mapping as it was left; null at first. */
  readonly kept: Mapping | null;
  readonly busy: boolean;
  readonly onNext: (source: AdoptSource, mapping: Mapping) => void;
};

/** The column screen of the import, over a sheet: guessed here in the browser from its rows. */
export function AdoptColumns({ look, table: wanted, kept, busy, onNext }: AdoptColumnsProps) {
  const loaded = useMemo(() => loadSheet(look), [look]);
  const open = (table: AdoptTable): Mapping | null => loaded && openMapping(look, loaded.file, table);
  const [mapping, setMapping] = useState(() => kept ?? (loaded && open(wanted ?? likelyTable(look, loaded))));
  if (!loaded || !mapping || !isAdoptTable(mapping.table)) return null;
  const { table } = mapping;
  const alone = averageAlone(mapping);
  return (
    <ColumnsStep
      loaded={loaded}
      file={loaded.file}
      mapping={mapping}
      rates={null}
      busy={busy}
      tables={ADOPT_TABLES}
      what={t('adoptScreen.what', { sheet: look.sheet })}
      seen={alone === '' ? look.seen : [...look.seen, t('adoptScreen.averageAlone', { header: alone })]}
      extra={({ column, header }) => {
        const average = averageOf(mapping, column);
        const count = columnOf(mapping, 'handled')?.header ?? '';
        return (
          average !== null && (
            <Checkbox
              label={t('adoptScreen.average', { header, count })}
              checked={average}
              onChange={(checked) => setMapping(assignAverage(mapping, column, checked))}
            />
          )
        );
      }}
      onTable={(next) => isAdoptTable(next) && setMapping(open(next))}
      onRates={() => undefined}
      onField={(column, field) =>
        setMapping(assignField(mapping, loaded.file, column, field, look.sheet, look.baseCurrency))
      }
      onReading={(column, reading) => setMapping(assignReading(mapping, column, reading))}
      onConstant={(field, value) => setMapping(assignConstant(mapping, field, value))}
      onNext={() => onNext(sourceOfMapping(look, table, mapping), mapping)}
    />
  );
}
