import type { HireCard } from '../rpc/hires';

export type Groups = {
  readonly help: readonly HireCard[];
  readonly fine: readonly HireCard[];
  /** Complete, but too few numbers to say anything. */
  readonly waiting: readonly HireCard[];
  /** Role or start date are missing: nothing can be said before. */
  readonly incomplete: readonly HireCard[];
};

/** Sorts hires into the sections of the first screen; within a section the server's order stays. */
export function group(hires: readonly HireCard[]): Groups {
  const complete = hires.filter((hire) => hire.incomplete === '');
  const having = (...words: readonly HireCard['status'][]) =>
    complete.filter((hire) => words.includes(hire.status));
  return {
    help: having('Off track', 'At risk'),
    fine: having('On track', 'Ahead'),
    waiting: having('Too early', 'No data'),
    incomplete: hires.filter((hire) => hire.incomplete !== ''),
  };
}
