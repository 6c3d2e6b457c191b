import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { PayInput, PayStep, PayView } from '../../rpc/tasks';
import { useApp } from '../appContext';
import { call } from '../client';
import { Button } from '../components/Button';
import { ChangeFlow } from '../components/ChangeFlow';
import { Details } from '../components/Details';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Skeleton } from '../components/Spinner';
import { useRemote } from '../useRemote';
import { PayBadge } from './PayBadge';
import { PayFields } from './PayFields';
import { inputOf, openPay, type PayDraft } from './payDraft';
import './tasks.css';

/** The payment for one task, from promised to paid. By code until somebody asks for the name: raters may look in. */
export function Pay({ taskId }: { readonly taskId: string }) {
  const { back } = useApp();
  const { value: view, error, loading, reload } = useRemote('pay', { taskId });
  const [named, setNamed] = useState(false);
  if (view !== null) {
    return (
      <Steps
        key={view.status}
        view={view}
        named={named}
        onShowName={() => setNamed(true)}
        onChanged={reload}
      />
    );
  }
  return (
    <main>
      <Header title={t('payScreen.title')} onBack={back} />
      {error && <Failure error={error} onRetry={reload} />}
      {loading && <Skeleton lines={4} />}
    </main>
  );
}

type StepsProps = {
  readonly view: PayView;
  readonly named: boolean;
  readonly onShowName: () => void;
  readonly onChanged: () => void;
};

function Steps({ view, named, onShowName, onChanged }: StepsProps) {
  const { back } = useApp();
  const { next, taskId } = view;
  const paid = view.status === 'paid';
  const only = next.length === 1 && !paid ? next[0] : undefined;
  const [step, setStep] = useState<PayStep | null>(only ?? null);
  const [draft, setDraft] = useState<PayDraft>(() => openPay(view));
  const [input, setInput] = useState<PayInput | null>(null);
  const subtitle = t('payScreen.who', {
    name: named && view.name !== '' ? view.name : view.alias,
    task: view.title,
  });
  if (input !== null) {
    return (
      <main key="preview">
        <Header title={t(`payScreen.next.${input.step}`)} onBack={() => setInput(null)} />
        <ChangeFlow
          ask={(confirm) =>
            call('payStep', { ...input, taskId, ...(confirm === undefined ? {} : { confirm }) })
          }
          confirm={t(`payScreen.confirm.${input.step}`)}
          onDone={() => {
            setInput(null);
            onChanged();
          }}
          onCancel={() => setInput(null)}
        />
      </main>
    );
  }
  return (
    <main key="fill">
      <Header title={view.fee} subtitle={subtitle} onBack={back} aside={<PayBadge {...view} />} />
      {!named && view.name !== '' && (
        <div class="actions">
          <Button small kind="quiet" onClick={onShowName}>
            {t('payScreen.showName')}
          </Button>
        </div>
      )}
      <Ladder view={view} />
      <p class={view.overdue ? 'is-overdue' : undefined}>{view.line}</p>
      {view.checked !== '' && (
        <Details summary={t('payScreen.checked')}>
          <p class="small as-written">{view.checked}</p>
        </Details>
      )}
      {paid && <p class="all-well">{t('payScreen.done')}</p>}
      {only === undefined && (
        <section class="stack">
          {!paid && <h2>{t('payScreen.choose')}</h2>}
          <div class="actions">
            {next.map((each) => (
              <Button
                key={each}
                kind={each === 'failed' ? 'quiet' : step === each ? 'secondary' : 'primary'}
                onClick={() => setStep(each)}
              >
                {t(`payScreen.next.${each}`)}
              </Button>
            ))}
          </div>
        </section>
      )}
      {step !== null && (
        <PayFields
          key={step}
          step={step}
          view={view}
          draft={draft}
          onChange={setDraft}
          onSubmit={() => setInput(inputOf(step, draft, view.facts))}
        />
      )}
    </main>
  );
}

const WAY = ['promised', 'invoiced', 'approved', 'paid'] as const;

/** The four steps in a row, up to where the payment stands. */
function Ladder({ view: { status } }: { readonly view: PayView }) {
  const at = (WAY as readonly string[]).indexOf(status);
  // What failed stands where it can be approved again.
  const reached = at === -1 ? 1 : at;
  return (
    <ol class="pay-way" aria-label={t('payScreen.steps')}>
      {WAY.map((each, i) => (
        <li
          key={each}
          class={i <= reached ? 'is-done' : undefined}
          aria-current={i === reached ? 'step' : undefined}
        >
          {t(`pay.status.${each}`)}
        </li>
      ))}
    </ol>
  );
}
