import { useMemo, useState } from 'preact/hooks';
import { readRatings } from '../../../actions/scoring/ratings/read';
import { t } from '../../../i18n/page';
import { useApp } from '../../appContext';
import { call } from '../../client';
import { ChangeFlow } from '../../components/ChangeFlow';
import { Failure } from '../../components/Failure';
import { Header } from '../../components/Header';
import { Skeleton } from '../../components/Spinner';
import { useRemote } from '../../useRemote';
import '../scoring.css';
import { Columns } from './Columns';
import { Source } from './Source';
import { TargetForm } from './TargetForm';
import { inputOf, newSeed, roundOf, startTarget, startWork, type Target, type Work } from './work';

type Step = 'source' | 'columns' | 'target' | 'preview';
const STEPS: readonly Step[] = ['source', 'columns', 'target', 'preview'];

/** Ratings that were given elsewhere: choose them, say what the columns are, where they go, preview, done. */
export function RatingsScreen() {
  const { back, land } = useApp();
  const context = useRemote('ratingsContext', {});
  const [step, setStep] = useState<Step>('source');
  const [work, setWork] = useState<Work | null>(null);
  const [target, setTarget] = useState<Target | null>(null);
  const [seed] = useState(newSeed);
  const read = useMemo(() => (work ? readRatings(work.file, work.mapping) : null), [work]);
  const at = STEPS.indexOf(step);
  const show = (next: Step) => {
    setStep(next);
    window.scrollTo(0, 0);
  };
  const before = STEPS[at - 1];

  return (
    <main key={step}>
      <Header
        title={t('ratings.title')}
        subtitle={at === 0 ? t('ratings.hint') : t('import.step', { step: at + 1, of: STEPS.length })}
        onBack={before ? () => show(before) : back}
      />
      {step === 'source' && (
        <Source
          onTable={(name, file) => {
            setWork(startWork(name, file));
            show('columns');
          }}
        />
      )}
      {step === 'columns' && work && read && (
        <Columns
          work={work}
          onMapping={(mapping) => setWork({ ...work, mapping })}
          onNext={() => {
            setTarget(null);
            show('target');
          }}
        />
      )}
      {step === 'target' && context.error && <Failure error={context.error} onRetry={context.reload} />}
      {step === 'target' && context.value === null && context.loading && <Skeleton />}
      {step === 'target' && context.value && work && read && (
        <TargetForm
          work={work}
          read={read}
          context={context.value}
          target={target ?? startTarget(read, context.value, work.name)}
          onChange={setTarget}
          onNext={(chosen) => {
            setTarget(chosen);
            show('preview');
          }}
        />
      )}
      {step === 'preview' && context.value && work && read && target && (
        <ChangeFlow
          ask={(confirm) =>
            call('ratingsImport', {
              ...inputOf(work, read, target, context.value ?? { roles: [], rubrics: [] }, seed),
              ...(confirm === undefined ? {} : { confirm }),
            })
          }
          confirm={t('ratings.confirm')}
          onDone={() => land(roundOf(target, context.value))}
          onCancel={() => show('target')}
        />
      )}
    </main>
  );
}
