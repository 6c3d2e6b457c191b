import type { RoundRef } from '../../rpc/decision';

/** Rounds in which whoever sits here said that they will score no more; asked again when the sidebar is opened anew. */
const finished = new Set<string>();

const keyOf = ({ rubric, version }: RoundRef): string => JSON.stringify([rubric, version]);

export function saidDone(round: RoundRef): boolean {
  return finished.has(keyOf(round));
}

export function sayDone(round: RoundRef): void {
  finished.add(keyOf(round));
}
