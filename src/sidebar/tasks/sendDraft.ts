import { AI_RULES, REUSE_RULES } from '../../actions/tasks/card';
import type { TaskCard, TaskSender } from '../../rpc/tasks';
import { zoneOf } from './zone';

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
    timeZone: zoneOf(draft.timeZone),
    aiRule: AI_RULES.find((rule) => rule === draft.aiRule) ?? 'not allowed',
    reuseRule: REUSE_RULES.find((rule) => rule === draft.reuseRule) ?? 'not used unless bought',
  };
}

/** A number as typed, also with a decimal comma; null when it is none. */
export function numberOf(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}

/** The time box changed: as long as the hours paid are those of the box, they follow it. */
export function boxTo(draft: CardDraft, timeBox: string): CardDraft {
  const follows = draft.hours === hoursOf(draft.timeBox);
  return { ...draft, timeBox, ...(follows ? { hours: hoursOf(timeBox) } : {}) };
}

/** The hours of a time box, to a hundredth, never less than it. */
function hoursOf(timeBox: string): string {
  const minutes = numberOf(timeBox);
  return minutes === null || minutes <= 0 ? '' : String(Math.ceil((100 * minutes) / 60 - 1e-9) / 100);
}

/** A card that was left unfinished, and for whom. */
export type KeptCard = {
  readonly draft: CardDraft;
  readonly sender: TaskSender;
  readonly chosen: readonly string[];
};

let kept: KeptCard | null = null;

/** Lives as long as the page, so that a look at another screen loses nothing. */
export function keepCard(card: KeptCard | null): void {
  kept = card;
}

export function keptCard(): KeptCard | null {
  return kept;
}
