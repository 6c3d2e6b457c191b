import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { HireForm } from '../../rpc/hires';
import { Button } from '../components/Button';
import { DateField } from '../components/DateField';
import { NumberField } from '../components/NumberField';
import { Select } from '../components/Select';
import { TextField } from '../components/TextField';
import { checkDraft, fullOf, type HireDraft, type HireErrors } from '../hireDraft';

type HireFieldsProps = {
  readonly form: HireForm;
  readonly draft: HireDraft;
  readonly onChange: (draft: HireDraft) => void;
  readonly onSubmit: () => void;
};

/** The form itself. Errors appear when it is sent, and go when their field is mended. */
export function HireFields({ form, draft, onChange, onSubmit }: HireFieldsProps) {
  const [sent, setSent] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const errors: HireErrors = sent ? checkDraft(draft) : {};
  const set = (part: Partial<HireDraft>) => onChange({ ...draft, ...part });
  const text = (field: 'name' | 'startDate' | 'fte') => ({
    label: t(`form.${field}`),
    value: draft[field],
    error: errors[field],
    onInput: (value: string) => set({ [field]: value }),
  });
  const send = () => {
    if (Object.keys(checkDraft(draft)).length === 0) {
      onSubmit();
      return;
    }
    setSent(true);
    // After the errors are on the page.
    requestAnimationFrame(() => focusFirstError(element.current));
  };
  return (
    <form
      class="stack"
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField {...text('name')} required />
      <Select
        label={t('form.role')}
        required
        value={draft.role}
        error={errors.role}
        blank={t('form.chooseRole')}
        options={form.roles.map((role) => ({ value: role, label: role }))}
        onChange={(role) => set({ role, fullValue: fullOf(form, role) })}
      />
      <div class="field-row">
        <DateField {...text('startDate')} required min="2000-01-01" max="2100-12-31" />
        <NumberField {...text('fte')} hint={t('form.fteHint')} min={0} max={1} />
      </div>
      <FullValue form={form} draft={draft} error={errors.fullValue} set={set} />
      <WorkTime form={form} draft={draft} errors={errors} set={set} />
      <div class="actions sticky-actions">
        <Button kind="primary" type="submit">
          {t('form.preview')}
        </Button>
      </div>
    </form>
  );
}

type PartProps = {
  readonly form: HireForm;
  readonly draft: HireDraft;
  readonly set: (part: Partial<HireDraft>) => void;
};

/** What full productivity is in the chosen role, in the unit of its primary metric. */
function FullValue({ form, draft, set, error }: PartProps & { readonly error: string | undefined }) {
  const metric = form.metrics.find((each) => each.role === draft.role);
  if (metric === undefined || metric.metric === '') return null;
  return (
    <NumberField
      label={t('form.fullValue', { metric: metric.metric })}
      hint={t(metric.full === null ? 'form.fullHintNew' : 'form.fullHint', { role: metric.role })}
      unit={metric.unit}
      min={0}
      value={draft.fullValue}
      error={error}
      onInput={(fullValue) => set({ fullValue })}
    />
  );
}

/** Days off, zone and what few people change: folded, and opened where something in it is wrong. */
function WorkTime({ form, draft, errors, set }: PartProps & { readonly errors: HireErrors }) {
  const [open, setOpen] = useState(false);
  const wrong = errors.timeZone !== undefined || errors.currency !== undefined;
  const weekend = form.weekends.find((each) => each.mask === draft.weekend)?.label;
  return (
    <details
      class="details fold"
      open={open || wrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {t('form.workTime')}
        <span class="muted small fold-line">
          {[weekend, draft.timeZone, draft.holidayCalendar].filter(Boolean).join(' · ')}
        </span>
      </summary>
      <div class="details-body stack">
        <Select
          label={t('form.weekend')}
          value={draft.weekend}
          blank={form.weekends.some((each) => each.mask === draft.weekend) ? undefined : draft.weekend || '–'}
          options={form.weekends.map(({ mask, label }) => ({ value: mask, label }))}
          onChange={(mask) => set({ weekend: mask })}
        />
        <TextField
          label={t('form.holidayCalendar')}
          hint={t('form.calendarHint')}
          value={draft.holidayCalendar}
          suggestions={form.calendars}
          onInput={(holidayCalendar) => set({ holidayCalendar })}
        />
        <TextField
          label={t('form.timeZone')}
          value={draft.timeZone}
          error={errors.timeZone}
          suggestions={timeZones(form)}
          onInput={(timeZone) => set({ timeZone })}
        />
        <TextField label={t('form.manager')} value={draft.manager} onInput={(manager) => set({ manager })} />
        <TextField
          label={t('form.currency')}
          hint={t('form.currencyHint')}
          value={draft.currency}
          error={errors.currency}
          onInput={(currency) => set({ currency })}
        />
      </div>
    </details>
  );
}

/** Those in use first, then every zone the browser knows. */
function timeZones(form: HireForm): readonly string[] {
  const { supportedValuesOf } = Intl as { supportedValuesOf?: (key: string) => string[] };
  return [...new Set([...form.timeZones, ...(supportedValuesOf?.('timeZone') ?? [])])];
}

function focusFirstError(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
}
