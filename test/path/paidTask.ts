import type { TaskCard } from '../../src/rpc/tasks';
import { type Host, write } from './drive';
import { nameRater, RUBRIC } from './scoring';

export const SEED = '0123456789abcdef';
export const ROLE = 'Listing Optimization Specialist';

/** A card that can be sent. */
export const CARD: TaskCard = {
  rubric: RUBRIC,
  title: 'Rewrite three listings',
  deliverable: 'Three listings.',
  timeBox: 90,
  hours: 1.5,
  rate: 25,
  currency: 'EUR',
  due: '2026-11-30',
  timeZone: 'Asia/Manila',
  aiRule: 'allowed',
  reuseRule: 'not used unless bought',
  payDays: 7,
  feedbackDays: 7,
};

/** A rubric and so many candidates, added by Lu; the changes that wrote them. */
export function addCandidates(
  host: Host,
  count: number,
): { readonly rubric: string; readonly added: string } {
  write(host, 'setup', { modules: ['tasks'] });
  const rubric = write(host, 'rubricFromLibrary', { id: 'listing' }).changeId ?? '';
  const added = write(host, 'candidatesAdd', {
    seed: SEED,
    candidates: Array.from({ length: count }, (_none, i) => ({
      name: `Secret Person ${i + 1}`,
      contact: `secret${i + 1}@example.org`,
      role: ROLE,
      source: '',
      applied: '2026-11-16',
      row: i + 1,
    })),
  });
  nameRater(host, 'Lu');
  return { rubric, added: added.changeId ?? '' };
}
