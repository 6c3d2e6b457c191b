import { useEffect, useState } from 'preact/hooks';
import type { Classified } from '../../actions/import/classify';
import { hasPeople } from '../../actions/import/fields';
import { assignConstant, assignField, assignReading } from '../../actions/import/guess/guess';
import { constantOf, type Mapping } from '../../actions/import/guess/mapping';
import type { FileTable } from '../../actions/import/layout';
import { t } from '../../i18n/page';
import type { Preview } from '../../model/preview';
import { tableSpec } from '../../model/tables';
import type { Assignment, ImportTable } from '../../rpc/imports';
import { useApp } from '../appContext';
import { type ClientError, call } from '../client';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Spinner } from '../components/Spinner';
import { formatNumber } from '../format';
import { ChooseStep } from './ChooseStep';
import { ColumnsStep } from './ColumnsStep';
import { EndStep } from './EndStep';
import { FaultListView } from './FaultListView';
import './import.css';
import { PeopleStep } from './PeopleStep';
import { PreviewStep } from './PreviewStep';
import { RunStep } from './RunStep';
import type { Progressed } from './run';
import { useContextOf } from './useContextOf';
import {
  compare,
  type Loaded,
  type Prepared,
  prepare,
  type RateChoice,
  startInput,
  startMapping,
  tableOf,
  usualRates,
} from './wizard';

type Step = 'choose' | 'columns' | 'people' | 'preview' | 'run' | 'end';

/** A file and how it is read. */
type Work = {
  readonly loaded: Loaded;
  readonly file: FileTable;
  readonly mapping: Mapping;
  readonly rates: RateChoice | null;
};

type Start = { readonly counts: Classified; readonly preview: Preview | null; readonly again: boolean };

/** Importing a file: choose it, look at its columns, say who is who, preview, write. */
export function ImportScreen() {
  const app = useApp();
  const [step, setStep] = useState<Step>('choose');
  const [work, setWork] = useState<Work | null>(null);
  const table = work?.mapping.table ?? null;
  const context = useContextOf(table);
  const [waiting, setWaiting] = useState(false);
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [assignments, setAssignments] = useState<readonly Assignment[]>([]);
  const [start, setStart] = useState<Start | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ClientError | null>(null);
  const [importId, setImportId] = useState('');
  const [progressed, setProgressed] = useState<Progressed | null>(null);

  const show = (next: Step) => {
    setError(null);
    setStep(next);
    window.scrollTo(0, 0);
  };
  const base = context.value?.baseCurrency ?? '';
  const open = (loaded: Loaded, wanted: ImportTable, choice?: RateChoice) => {
    const rates = loaded.wide && wanted === 'fx' ? (choice ?? usualRates(loaded.wide)) : null;
    const file = tableOf(loaded, wanted, rates);
    setWork({ loaded, rates, file, mapping: startMapping(loaded, file, wanted, base) });
  };
  const remap = (mapping: Mapping) => work && setWork({ ...work, mapping });

  // The base currency arrives with the context, after the first guess.
  useEffect(() => {
    if (!work || base === '' || constantOf(work.mapping, 'currency')?.value !== '') return;
    const guess = startMapping(work.loaded, work.file, work.mapping.table, base);
    setWork({ ...work, mapping: { ...work.mapping, constants: guess.constants } });
  }, [base]);

  const ready = context.value;
  useEffect(() => {
    if (!waiting || !work || !ready) return;
    setWaiting(false);
    const next = prepare(work.file, work.mapping, ready);
    const chosen = next.suggestions.map((suggestion) => suggestion.assignment);
    setPrepared(next);
    setAssignments(chosen);
    if (next.by === 'none') ask(next, chosen);
    else show('people');
  }, [waiting, ready]);

  const ask = (of: Prepared, chosen: readonly Assignment[], confirm?: string) => {
    if (!work) return;
    const counts = compare(work.mapping.table, of, chosen);
    if (confirm === undefined) {
      setStart(null);
      show('preview');
    }
    if (counts.send.length === 0) {
      setStart({ counts, preview: null, again: false });
      return;
    }
    setBusy(true);
    setError(null);
    const input = startInput(work.loaded, work.mapping.table, of, chosen, counts);
    call('importStart', confirm === undefined ? input : { ...input, confirm })
      .then(
        (answer) => {
          if (answer.status === 'preview') {
            setStart({ counts, preview: answer.preview, again: confirm !== undefined });
            return;
          }
          setImportId(answer.importId);
          show('run');
        },
        (problem: ClientError) => setError(problem),
      )
      .then(() => setBusy(false));
  };
  const end = (result: Progressed) => {
    setProgressed(result);
    show('end');
    if (result.done) app.finished({ ...result.done, sentence: sentenceOf(table, result) });
    else app.reloadHome();
  };
  const another = () => {
    setWork(null);
    setPrepared(null);
    setStart(null);
    show('choose');
  };
  const faults = work && prepared && (
    <FaultListView name={work.loaded.name} file={work.file} faults={prepared.faults} />
  );
  const people = prepared !== null && prepared.by !== 'none';
  const back: Readonly<Record<Step, (() => void) | undefined>> = {
    choose: app.back,
    columns: another,
    people: () => show('columns'),
    preview: () => show(people ? 'people' : 'columns'),
    run: undefined,
    end: undefined,
  };

  return (
    <main key={step}>
      <Header
        title={titleOf(step, prepared, progressed, start)}
        subtitle={subtitleOf(step, table)}
        onBack={back[step]}
      />
      {step === 'choose' && (
        <ChooseStep
          onLoaded={(loaded) => {
            open(loaded, loaded.guesses[0]?.table ?? 'contacts');
            show('columns');
          }}
        />
      )}
      {step === 'columns' && work && (
        <>
          <ColumnsStep
            loaded={work.loaded}
            file={work.file}
            mapping={work.mapping}
            rates={work.rates}
            busy={waiting}
            onTable={(next) => open(work.loaded, next)}
            onRates={(rates) => open(work.loaded, 'fx', rates)}
            onField={(column, field) =>
              remap(assignField(work.mapping, work.file, column, field, work.loaded.name, base))
            }
            onReading={(column, reading) => remap(assignReading(work.mapping, column, reading))}
            onConstant={(field, value) => remap(assignConstant(work.mapping, field, value))}
            onNext={() => setWaiting(true)}
          />
          {waiting && !context.error && <Spinner label={t('import.choose.looking')} />}
          {waiting && context.error && <Failure error={context.error} onRetry={context.reload} />}
        </>
      )}
      {step === 'people' && prepared && prepared.by !== 'none' && ready && (
        <PeopleStep
          by={prepared.by}
          suggestions={prepared.suggestions}
          assignments={assignments}
          context={ready}
          onChange={setAssignments}
          onNext={() => ask(prepared, assignments)}
        />
      )}
      {step === 'preview' && error && prepared && (
        <Failure error={error} onRetry={() => ask(prepared, assignments)} />
      )}
      {step === 'preview' && !start && !error && <Spinner label={t('import.preview.preparing')} />}
      {step === 'preview' && start && work && prepared && (
        <PreviewStep
          name={work.loaded.name}
          table={work.mapping.table}
          counts={start.counts}
          faultCount={prepared.faults.length}
          notes={prepared.notes}
          preview={start.preview}
          again={start.again}
          busy={busy}
          faults={faults}
          onConfirm={() => ask(prepared, assignments, start.preview?.hash)}
          onCancel={() => back.preview?.()}
          onAnother={another}
        />
      )}
      {step === 'run' && work && start && (
        <RunStep
          importId={importId}
          file={work.loaded.name}
          table={work.mapping.table}
          rows={start.counts.send}
          onEnd={end}
        />
      )}
      {step === 'end' && progressed && start && (
        <EndStep
          progressed={progressed}
          sentence={sentenceOf(table, progressed)}
          already={start.counts.same + progressed.same}
          total={start.counts.send.length}
          newHires={assignments.some((each) => !each.skip && each.newHire !== '')}
          faults={faults}
          onAnother={another}
        />
      )}
    </main>
  );
}

function titleOf(
  step: Step,
  prepared: Prepared | null,
  progressed: Progressed | null,
  start: Start | null,
): string {
  if (step === 'people')
    return t(prepared?.by === 'campaign' ? 'import.people.titleCampaign' : 'import.people.title');
  if (step === 'preview')
    return t(start?.counts.send.length === 0 ? 'import.end.nothing' : 'import.preview.title');
  if (step === 'end') {
    const stopped = progressed !== null && start !== null && progressed.rows < start.counts.send.length;
    return t(stopped ? 'import.end.stopped' : 'import.end.title');
  }
  return t('import.heading');
}

/** Over all parts: the server only knows the last one's counts. */
function sentenceOf(table: ImportTable | null, { added, changed }: Progressed): string {
  return t('import.end.sentence', {
    sheet: table === null ? '' : tableSpec(table).sheet,
    added: formatNumber(added),
    changed: formatNumber(changed),
  });
}

function subtitleOf(step: Step, table: ImportTable | null): string {
  const people = table !== null && hasPeople(table);
  const at = { choose: 1, columns: 2, people: 3, preview: people ? 4 : 3, run: 0, end: 0 }[step];
  // Before a file is chosen nobody knows how many steps there will be.
  return at < 2 ? '' : t('import.step', { step: at, of: people ? 4 : 3 });
}
