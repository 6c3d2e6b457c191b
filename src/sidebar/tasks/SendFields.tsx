import { useRef, useState } from 'preact/hooks';
import { foldName } from '../../actions/tables';
import {
  AI_RULES,
  type CardFinding,
  checkCard,
  feeOf,
  MAX_BOX,
  MAX_PAY_DAYS,
  REUSE_RULES,
} from '../../actions/tasks/card';
import { formatMoney } from '../../actions/tasks/money';
import { checkSender } from '../../actions/tasks/sender';
import { lookUp, t } from '../../i18n/page';
import type { TaskCard, TaskForm, TaskSender } from '../../rpc/tasks';
import { useApp } from '../appContext';
import { Button } from '../components/Button';
import { Checkbox } from '../components/Checkbox';
import { DateField } from '../components/DateField';
import { Notice } from '../components/Notice';
import { NumberField } from '../components/NumberField';
import { SayName } from '../components/SayName';
import { Select } from '../components/Select';
import { TextArea } from '../components/TextArea';
import { TextField } from '../components/TextField';
import { boxTo, type CardDraft, cardOf, openCard } from './sendDraft';
import { useFirstError } from './useFirstError';
import { knownZones } from './zone';

type SendFieldsProps = {
  readonly form: TaskForm;
  readonly draft: CardDraft;
  readonly sender: TaskSender;
  readonly chosen: readonly string[];
  readonly onChange: (draft: CardDraft) => void;
  readonly onSender: (sender: TaskSender) => void;
  readonly onChoose: (candidateIds: readonly string[]) => void;
  readonly onSubmit: () => void;
};

const AI = {
  'not allowed': 'send.ai.no',
  'allowed with disclosure': 'send.ai.disclose',
  allowed: 'send.ai.yes',
} as const;
const REUSE = { 'not used unless bought': 'send.reuse.no', 'bought with the fee': 'send.reuse.yes' } as const;

/** The card itself. Errors appear when it is sent; what is only worth a look is said at once. */
export function SendFields(props: SendFieldsProps) {
  const { form, draft, sender, chosen, onChange, onSender, onChoose, onSubmit } = props;
  const { go } = useApp();
  const [sent, setSent] = useState(false);
  const { ref, focusFirst } = useFirstError();
  const reason = useRef<HTMLParagraphElement>(null);
  const card = cardOf(draft);
  const found = checkCard(card, form.today);
  const rubric = form.rubrics.find(({ name }) => name === draft.rubric);
  const problem = rubric?.problem ?? '';
  const errors = found.filter(({ severity }) => severity === 'error');
  const lacking = checkSender(sender);
  const set = (part: Partial<CardDraft>) => onChange({ ...draft, ...part });
  const errorOf = (field: keyof TaskCard): string => {
    const error = errors.find((each) => each.field === field);
    // What is too long is said while it is typed: no other value would bring it down.
    return error && (sent || error.code === 'task.card.boxTooLong') ? said(error) : '';
  };
  const bind = (field: keyof TaskCard) => ({
    value: draft[field],
    required: true,
    error: errorOf(field),
    hint: hintOf(found, field),
    onInput: (value: string) => set({ [field]: value }),
  });
  /** Three controls in a row have no room for sentences. */
  const short = (field: 'hours' | 'rate' | 'currency') => ({
    hint: undefined,
    error: errorOf(field) === '' ? '' : t(`send.short.${field}`),
  });
  return (
    <form
      class="stack"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (errors.length + lacking.length === 0 && chosen.length > 0 && problem === '') onSubmit();
        else {
          setSent(true);
          if (errors.length + lacking.length > 0 || chosen.length === 0) focusFirst();
          else requestAnimationFrame(() => reason.current?.focus());
        }
      }}
    >
      <Select
        label={t('send.rubric')}
        required
        value={draft.rubric}
        options={form.rubrics.map(({ name, version }) => ({
          value: name,
          label: t('send.version', { rubric: name, version }),
        }))}
        onChange={(name) => {
          const next = form.rubrics.find((each) => each.name === name);
          if (next) onChange(openCard(next.card));
        }}
      />
      {problem !== '' && (
        <Notice
          kind="warn"
          title={t('send.notReady')}
          actions={
            <Button small onClick={() => go({ screen: 'rubricEdit', name: draft.rubric })}>
              {t('send.mend')}
            </Button>
          }
        >
          {problem}
        </Notice>
      )}
      <Who form={form} rubric={draft.rubric} chosen={chosen} missing={sent} onChoose={onChoose} />
      <h2>{t('send.work')}</h2>
      <TextField label={t('send.task')} {...bind('title')} />
      <TextArea
        label={t('send.deliverable')}
        rows={5}
        {...bind('deliverable')}
        hint={t('send.deliverableHint')}
      />
      <NumberField
        label={t('send.box')}
        unit={t('send.minutes')}
        min={0}
        max={MAX_BOX}
        {...bind('timeBox')}
        onInput={(timeBox) => onChange(boxTo(draft, timeBox))}
      />
      <h2>{t('send.money')}</h2>
      <div class="field-thirds">
        <NumberField label={t('send.hours')} min={0} {...bind('hours')} {...short('hours')} />
        <NumberField label={t('send.rate')} min={0} {...bind('rate')} {...short('rate')} />
        <TextField label={t('send.currency')} maxLength={3} {...bind('currency')} {...short('currency')} />
      </div>
      {hintOf(found, 'hours') && <p class="card-warning small">{hintOf(found, 'hours')}</p>}
      <Fee card={card} count={chosen.length} />
      <NumberField
        label={t('send.payDays')}
        unit={t('send.days')}
        min={0}
        max={MAX_PAY_DAYS}
        {...bind('payDays')}
        hint={t('send.payDaysHint')}
      />
      <h2>{t('send.when')}</h2>
      <DateField label={t('send.due')} {...bind('due')} />
      <TextField
        label={t('send.zone')}
        suggestions={timeZones(form)}
        {...bind('timeZone')}
        hint={
          card.timeZone === draft.timeZone.trim()
            ? t('send.zoneHint')
            : t('send.zoneRead', { zone: card.timeZone })
        }
      />
      <NumberField label={t('send.feedbackDays')} unit={t('send.days')} min={0} {...bind('feedbackDays')} />
      <h2>{t('send.sender')}</h2>
      <p class="muted small">{t('send.senderText')}</p>
      {(['company', 'contact', 'handIn'] as const).map((field) => {
        const lack = sent ? lacking.find((each) => each.field === field) : undefined;
        return (
          <TextField
            key={field}
            label={t(`send.${field}`)}
            hint={field === 'handIn' ? t('send.handInHint') : undefined}
            required
            maxLength={300}
            value={sender[field]}
            error={lack ? t(lack.code) : ''}
            onInput={(value) => onSender({ ...sender, [field]: value })}
          />
        );
      })}
      <h2>{t('send.rules')}</h2>
      <Select
        label={t('send.ai')}
        required
        value={draft.aiRule}
        options={AI_RULES.map((rule) => ({ value: rule, label: t(AI[rule]) }))}
        onChange={(aiRule) => set({ aiRule })}
      />
      <Select
        label={t('send.reuse')}
        required
        value={draft.reuseRule}
        options={REUSE_RULES.map((rule) => ({ value: rule, label: t(REUSE[rule]) }))}
        onChange={(reuseRule) => set({ reuseRule })}
      />
      <Requester user={form.user} />
      <div class="actions sticky-actions">
        {sent && problem !== '' && (
          <p class="field-error" role="alert" tabIndex={-1} ref={reason}>
            {t('send.notReadyFor', { problem })}
          </p>
        )}
        <Button kind="primary" type="submit">
          {t('send.preview')}
        </Button>
      </div>
    </form>
  );
}

function said({ code, params }: CardFinding): string {
  return lookUp(code, params) ?? code;
}

function hintOf(found: readonly CardFinding[], field: keyof TaskCard): string | undefined {
  const warning = found.find((each) => each.field === field && each.severity === 'warning');
  return warning && said(warning);
}

type WhoProps = {
  readonly form: TaskForm;
  readonly rubric: string;
  readonly chosen: readonly string[];
  readonly missing: boolean;
  readonly onChoose: (candidateIds: readonly string[]) => void;
};

function Who({ form, rubric, chosen, missing, onChoose }: WhoProps) {
  const wrong = missing && chosen.length === 0;
  const folded = foldName(rubric);
  return (
    <fieldset class="who" data-wrong={wrong || undefined}>
      <legend>{t('send.who')}</legend>
      <div class="choices">
        {form.candidates.map(({ candidateId, name, stage, has }) => (
          <Checkbox
            key={candidateId}
            label={name}
            hint={has.includes(folded) ? t('send.hasOne', { stage }) : stage}
            checked={chosen.includes(candidateId)}
            onChange={(checked) =>
              onChoose(checked ? [...chosen, candidateId] : chosen.filter((id) => id !== candidateId))
            }
          />
        ))}
      </div>
      {wrong && (
        <p class="field-error" role="alert">
          {t('send.nobody')}
        </p>
      )}
    </fieldset>
  );
}

/** What it comes to: changed by hours and rate only, so that nobody is promised another rate than is said. */
function Fee({ card, count }: { readonly card: TaskCard; readonly count: number }) {
  const fee = feeOf(card);
  const money = (amount: number) => formatMoney(amount, card.currency, document.documentElement.lang || 'en');
  return (
    <p class="fee" role="status">
      <span>{t('send.fee')}</span>
      <b>
        {fee === null
          ? t('send.feeOpen')
          : count === 0
            ? t('send.feeEach', { fee: money(fee) })
            : t('send.feeFor', { fee: money(fee), total: money(fee * count), count })}
      </b>
    </p>
  );
}

function Requester({ user }: { readonly user: string }) {
  if (user !== '') return <p class="muted small">{t('send.asks', { user })}</p>;
  return <SayName kind="info">{t('send.nobodyAsks')}</SayName>;
}

/** Those in use first, then every zone the browser knows. */
function timeZones(form: TaskForm): readonly string[] {
  return [...new Set([...form.timeZones, ...knownZones()])];
}
