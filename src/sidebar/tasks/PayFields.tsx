import { useState } from 'preact/hooks';
import { askedChecks } from '../../actions/tasks/payChecks';
import { lookUp, t } from '../../i18n/page';
import type { PayCheckId, PayStep, PayView } from '../../rpc/tasks';
import { Button } from '../components/Button';
import { Checkbox } from '../components/Checkbox';
import { DateField } from '../components/DateField';
import { NumberField } from '../components/NumberField';
import { SayName } from '../components/SayName';
import { Select } from '../components/Select';
import { TextArea } from '../components/TextArea';
import { TextField } from '../components/TextField';
import {
  type AnswerDraft,
  checksOf,
  inputOf,
  lacks,
  NO_ANSWER,
  type PayDraft,
  waivedByNobody,
} from './payDraft';
import { useFirstError } from './useFirstError';

type PayFieldsProps = {
  readonly step: PayStep;
  readonly view: PayView;
  readonly draft: PayDraft;
  readonly onChange: (draft: PayDraft) => void;
  readonly onSubmit: () => void;
};

/** What one step asks for, and its checks. */
export function PayFields({ step, view, draft, onChange, onSubmit }: PayFieldsProps) {
  const [sent, setSent] = useState(false);
  const { ref, focusFirst } = useFirstError();
  const { facts } = view;
  const blank = lacks(step, draft);
  const nobody = waivedByNobody(inputOf(step, draft, facts));
  const unnamed = step === 'approved' && facts.user === '';
  const set = (part: Partial<PayDraft>) => onChange({ ...draft, ...part });
  const text = (field: 'invoice' | 'reference' | 'reason') => ({
    label: t(`payScreen.${field}`),
    required: true,
    value: draft[field],
    error: sent && blank.includes(field) ? t('payScreen.blank') : '',
    onInput: (value: string) => set({ [field]: value }),
  });
  return (
    <form
      class="stack"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (blank.length + nobody.length === 0 && !unnamed) onSubmit();
        else {
          setSent(true);
          focusFirst();
        }
      }}
    >
      {step === 'approved' && <Approver user={facts.user} />}
      {step === 'invoiced' && <TextField {...text('invoice')} />}
      {step === 'paid' && <TextField {...text('reference')} hint={t('payScreen.referenceHint')} />}
      {step === 'failed' && <TextArea {...text('reason')} rows={2} />}
      <DateField
        label={t(`payScreen.date.${step}`)}
        required
        value={draft.date}
        max={view.today}
        onInput={(date) => set({ date })}
      />
      {step === 'invoiced' && (
        <NumberField
          label={t('payScreen.amount')}
          unit={facts.currency}
          min={0}
          value={draft.amount}
          onInput={(amount) => set({ amount })}
        />
      )}
      {step === 'approved' && (
        <TextField
          label={t('payScreen.account')}
          hint={t('payScreen.accountHint')}
          value={draft.account}
          onInput={(account) => set({ account })}
        />
      )}
      {step !== 'failed' && (
        <Checks
          step={step}
          view={view}
          draft={draft}
          nobody={sent ? nobody : []}
          onAnswer={(id, answer) => set({ answers: { ...draft.answers, [id]: answer } })}
        />
      )}
      <div class="actions sticky-actions">
        <Button kind="primary" type="submit">
          {t('payScreen.preview')}
        </Button>
      </div>
    </form>
  );
}

function Approver({ user }: { readonly user: string }) {
  if (user !== '') return <p>{t('payScreen.approver', { user })}</p>;
  return <SayName kind="warn">{t('payScreen.noApprover')}</SayName>;
}

type ChecksProps = {
  readonly step: PayStep;
  readonly view: PayView;
  readonly draft: PayDraft;
  /** Checks that are waived by nobody, once somebody tried to send. */
  readonly nobody: readonly PayCheckId[];
  readonly onAnswer: (id: PayCheckId, answer: AnswerDraft) => void;
};

function Checks({ step, view, draft, nobody, onAnswer }: ChecksProps) {
  const computed = checksOf(step, draft, view.facts);
  return (
    <fieldset class="checks">
      <legend>{t('payScreen.checks')}</legend>
      <p class="muted small">{t('payScreen.checksText')}</p>
      {computed.map(({ id, outcome, params }) => (
        <div key={id} class={`check check-${outcome}`}>
          <p>
            <span class="check-symbol" aria-hidden="true">
              {outcome === 'pass' ? '✓' : outcome === 'fail' ? '!' : '–'}
            </span>
            <span>
              {t(`pay.check.${id}`)}
              <span class="visually-hidden">: {t(`payScreen.${outcome}`)}</span>
            </span>
          </p>
          {outcome === 'fail' && (
            <>
              <p class="small">{lookUp(`pay.fails.${id}`, params)}</p>
              <Checkbox
                label={t('payScreen.waive')}
                checked={draft.answers[id]?.outcome === 'waived'}
                onChange={(checked) =>
                  onAnswer(id, { ...(draft.answers[id] ?? NO_ANSWER), outcome: checked ? 'waived' : '' })
                }
              />
              <By id={id} draft={draft} wrong={nobody.includes(id)} onAnswer={onAnswer} />
            </>
          )}
        </div>
      ))}
      {askedChecks(step).map((id) => (
        <div key={id} class="check">
          <Select
            label={t(`pay.check.${id}`)}
            value={draft.answers[id]?.outcome ?? ''}
            blank={t('payScreen.open')}
            options={(['pass', 'fail', 'waived'] as const).map((value) => ({
              value,
              label: t(`payScreen.${value}`),
            }))}
            onChange={(value) =>
              onAnswer(id, { ...(draft.answers[id] ?? NO_ANSWER), outcome: value as AnswerDraft['outcome'] })
            }
          />
          <By id={id} draft={draft} wrong={nobody.includes(id)} onAnswer={onAnswer} />
        </div>
      ))}
    </fieldset>
  );
}

type ByProps = Pick<ChecksProps, 'draft' | 'onAnswer'> & { readonly id: PayCheckId; readonly wrong: boolean };

/** Who waives a check: asked once it is waived. */
function By({ id, draft, wrong, onAnswer }: ByProps) {
  const answer = draft.answers[id] ?? NO_ANSWER;
  if (answer.outcome !== 'waived') return null;
  return (
    <TextField
      label={t('payScreen.by')}
      required
      value={answer.by}
      error={wrong ? t('payScreen.noBy') : ''}
      onInput={(by) => onAnswer(id, { ...answer, by })}
    />
  );
}
