import { fold } from './text';

const YES = new Set([
  'y',
  'yes',
  'true',
  '1',
  'si',
  'sim',
  's',
  'ja',
  'oui',
  'o',
  'x',
  '是',
  'answered',
  'accepted',
  'approved',
  'passed',
  'pass',
  'live',
  'active',
  'handled',
  'completed',
  '✓',
]);
const NO = new Set([
  'n',
  'no',
  'false',
  '0',
  'nao',
  'nein',
  'non',
  '否',
  '不',
  'unanswered',
  'abandoned',
  'missed',
  'rejected',
  'failed',
  'fail',
  'suppressed',
  'declined',
  'not answered',
  'no answer',
]);

/** Yes or no in the words of several languages; null when it is neither. */
export function parseYesNo(written: string): boolean | null {
  const text = fold(written) || written.trim();
  if (YES.has(text)) return true;
  return NO.has(text) ? false : null;
}

/** What other systems call the words of our drop-downs. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  lead: ['new', 'open', 'prospect', 'contacted', 'incoming', 'appointment scheduled'],
  qualified: [
    'qualified to buy',
    'qualification',
    'sql',
    'proposal',
    'negotiation',
    'demo',
    'opportunity',
    'presentation scheduled',
    'decision maker bought in',
    'contract sent',
  ],
  won: ['closed won', 'win', 'deal won', 'customer', 'ganado', 'ganho', 'gewonnen'],
  lost: ['closed lost', 'deal lost', 'unqualified', 'disqualified', 'perdido', 'verloren'],
  active: ['employed', 'current', 'full time', 'working'],
  paused: ['on leave', 'inactive'],
  left: ['terminated', 'resigned', 'former', 'voluntarily terminated', 'terminated for cause', 'ex employee'],
};

/** One of a drop-down's words, by the word itself or by what other systems call it; null when none fits. */
export function parseChoice(written: string, options: readonly string[]): string | null {
  const text = fold(written);
  for (const option of options) {
    if (fold(option) === text || CHOICES[option]?.includes(text)) return option;
  }
  return null;
}
