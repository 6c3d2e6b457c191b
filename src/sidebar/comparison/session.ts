import type { RoundRef } from '../../rpc/decision';
import type { DecisionDraft } from './DecisionForm';

/** What this sidebar remembers until it is closed: nothing here is written anywhere. */
const finished = new Set<string>();
const letters = new Map<string, LetterDraft>();
const decisions = new Map<string, DecisionDraft>();

type Asked = RoundRef & { readonly candidateId: string };

/** A letter that was begun, and the text it was begun from. */
export type LetterDraft = { readonly text: string; readonly token: string };

const roundKey = ({ rubric, version }: RoundRef): string => JSON.stringify([rubric, version]);
const candidateKey = (asked: Asked): string => JSON.stringify([roundKey(asked), asked.candidateId]);

/** Whoever sits here said that they will score no more in this round. */
export function saidDone(round: RoundRef): boolean {
  return finished.has(roundKey(round));
}

export function sayDone(round: RoundRef): void {
  finished.add(roundKey(round));
}

export function letterDraft(asked: Asked): LetterDraft | undefined {
  return letters.get(candidateKey(asked));
}

/** Null forgets it. */
export function keepLetter(asked: Asked, draft: LetterDraft | null): void {
  if (draft === null) letters.delete(candidateKey(asked));
  else letters.set(candidateKey(asked), draft);
}

export function decisionDraft(asked: Asked): DecisionDraft | undefined {
  return decisions.get(candidateKey(asked));
}

export function keepDecision(asked: Asked, draft: DecisionDraft | null): void {
  if (draft === null) decisions.delete(candidateKey(asked));
  else decisions.set(candidateKey(asked), draft);
}
