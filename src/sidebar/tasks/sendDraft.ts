import { AI_RULES, REUSE_RULES } from '../../actions/tasks/card';
import type { TaskCard } from '../../rpc/tasks';

/** The card as typed: every control's text. */
export type CardDraft = { readonly [Field in keyof TaskCard]: string };

const textOf = (value: number | null): string => (value === null ? '' : String(value));

export function openCard(card: TaskCard): CardDraft {
  const { timeBox, hours, rate, payDays, feedbackDays } = card;
  return {
    ...card,
    timeBox: textOf(timeBox),
    hours: textOf(hours),
    rate: textOf(rate),
    payDays: textOf(payDays),
    feedbackDays: textOf(feedbackDays),
  };
}

export function cardOf(draft: CardDraft): TaskCard {
  return {
    ...draft,
    timeBox: numberOf(draft.timeBox),
    hours: numberOf(draft.hours),
    rate: numberOf(draft.rate),
    payDays: numberOf(draft.payDays),
    feedbackDays: numberOf(draft.feedbackDays),
    currency: draft.currency.trim().toUpperCase(),
    timeZone: draft.timeZone.trim(),
    aiRule: AI_RULES.find((rule) => rule === draft.aiRule) ?? 'not allowed',
    reuseRule: REUSE_RULES.find((rule) => rule === draft.reuseRule) ?? 'not used unless bought',
  };
}

/** A number as typed, also with a decimal comma; null when it is none. */
export function numberOf(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}
