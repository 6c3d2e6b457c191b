import { t } from '../i18n/page';
import type { HireForm, HireInput } from '../rpc/hires';

/** The form as typed: every control's text, `''` when blank. */
export type HireDraft = {
  readonly name: string;
  readonly role: string;
  readonly startDate: string;
  readonly fte: string;
  readonly timeZone: string;
  readonly holidayCalendar: string;
  readonly weekend: string;
  readonly manager: string;
  readonly currency: string;
  readonly fullValue: string;
};

export type HireErrors = { readonly [Name in keyof HireDraft]?: string };

const TEXTS = [
  'name',
  'role',
  'startDate',
  'timeZone',
  'holidayCalendar',
  'weekend',
  'manager',
  'currency',
] as const;

/** What the form shows when it opens: the hire as it stands, and the defaults where it says nothing. */
export function openDraft(form: HireForm): HireDraft {
  const { hire, defaults } = form;
  const role = hire?.role ?? '';
  const given = { ...defaults, fte: 1, ...hire };
  return {
    name: hire?.name ?? '',
    role,
    startDate: hire?.startDate ?? '',
    fte: String(given.fte),
    timeZone: given.timeZone,
    holidayCalendar: hire?.holidayCalendar ?? '',
    weekend: given.weekend,
    manager: hire?.manager ?? '',
    currency: given.currency,
    fullValue: fullOf(form, role),
  };
}

/** What full productivity is in a role so far, as text. */
export function fullOf(form: HireForm, role: string): string {
  const full = form.metrics.find((each) => each.role === role)?.full ?? null;
  return full === null ? '' : String(full);
}

/** What is wrong with a draft, one sentence for each field. The server checks again, with the sheet in hand. */
export function checkDraft(draft: HireDraft): HireErrors {
  const errors: { -readonly [Name in keyof HireDraft]?: string } = {};
  if (draft.name.trim() === '') errors.name = t('form.error.name');
  if (draft.role === '') errors.role = t('form.error.role');
  const year = Number(draft.startDate.slice(0, 4));
  if (draft.startDate === '') errors.startDate = t('form.error.start');
  else if (year < 2000 || year > 2100) errors.startDate = t('form.error.startYear', { year });
  if (draft.fte !== '' && !(Number(draft.fte) > 0 && Number(draft.fte) <= 1))
    errors.fte = t('form.error.fte');
  if (draft.timeZone !== '' && !isTimeZone(draft.timeZone.trim())) {
    errors.timeZone = t('form.error.timeZone', { zone: draft.timeZone });
  }
  if (draft.currency !== '' && !/^[A-Za-z]{3}$/.test(draft.currency.trim())) {
    errors.currency = t('form.error.currency');
  }
  if (draft.fullValue !== '' && !(Number(draft.fullValue) > 0)) errors.fullValue = t('form.error.full');
  return errors;
}

/** What goes to the server for a new hire; blanks are left out. */
export function newHire(draft: HireDraft, form: HireForm): HireInput {
  const { name, role, startDate, ...rest } = changedFrom(null, draft, form);
  return { name: name ?? '', role: role ?? '', startDate: startDate ?? '', ...rest };
}

/** What goes to the server for an edit: only what the person changed. */
export function changedHire(before: HireDraft, draft: HireDraft, form: HireForm): Partial<HireInput> {
  return changedFrom(before, draft, form);
}

function changedFrom(before: HireDraft | null, draft: HireDraft, form: HireForm): Partial<HireInput> {
  const input: { -readonly [K in keyof HireInput]?: HireInput[K] } = {};
  for (const field of TEXTS) {
    if (draft[field].trim() !== (before?.[field] ?? '')) input[field] = draft[field].trim();
  }
  if (input.currency !== undefined) input.currency = input.currency.toUpperCase();
  if (draft.fte !== '' && draft.fte !== before?.fte) input.fte = Number(draft.fte);
  if (draft.fullValue !== '' && draft.fullValue !== fullOf(form, draft.role)) {
    input.fullValue = Number(draft.fullValue);
  }
  return input;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
