import type { Host } from '../host/host';
import { addDays } from './days';
import { call, confirmed } from './rpc';

type Texts = Readonly<Record<string, string>>;

const RUBRIC = 'Listing optimisation';
const ROLE = 'Listing Optimization Specialist';

/** Made-up candidates: every surname means "lamp" or "light" in some language. Two scored the work, one has it yet to do. */
const CANDIDATES = ['Sofia Lanterna', 'Tomasz Lampka', 'Aylin Kandil', 'Hana Akari'];
const RATERS = ['Sol Candela', 'Kofi Kanea'];

const CRITERIA = [
  'Keyword and attribute coverage',
  'Policy compliance',
  'Benefit-led copy',
  'Localisation accuracy',
  'Process note',
];

/** Levels by candidate, rater and criterion: the first stands out, the other two cannot be told apart. */
const LEVELS = [
  [
    [4, 3, 4, 3, 4],
    [3, 3, 4, 3, 3],
  ],
  [
    [2, 2, 3, 3, 2],
    [2, 2, 2, 3, 1],
  ],
  [
    [3, 2, 2, 2, 3],
    [2, 3, 2, 2, 2],
  ],
] as const;

const EVIDENCE = [
  [
    'No key attribute in the titles',
    'Product type only',
    'Size is missing in two titles',
    'Every main term once',
    'Long-tail terms with their source',
  ],
  [
    'Claims a cure',
    '“Best seller” twice',
    'One title is 12 characters too long',
    'Style guide holds',
    'Lists the rules it checked',
  ],
  [
    'Old bullets unchanged',
    'Features only',
    'Two of five bullets name a benefit',
    'Answers the question about heat',
    'Ordered by what buyers ask',
  ],
  [
    'Sentences left untranslated',
    'Inches throughout',
    'Three small errors',
    'Units and plug fit the market',
    'Explains the local term',
  ],
  [
    'No note',
    'Says what, not why',
    'Reason for the main change',
    'Reasons and sources',
    'Names what to measure next',
  ],
];

const CARD: Texts = {
  Rubric: RUBRIC,
  'Rubric version': '1',
  Title: 'Rewrite three lamp listings',
  Deliverable:
    'Three rewritten listings (title, five bullets, back-end terms) in one document, and a note of ten lines on what you changed and why. You get the old listings, the style guide and a search-term report.',
  'Time box min': '90',
  Hours: '1.5',
  Rate: '24',
  Fee: '36',
  Currency: 'USD',
  'AI rule': 'allowed with disclosure',
  'Reuse rule': 'not used unless bought',
  'Requested by': 'Sol Candela',
};

/** Who asks, as every brief says. */
const SENDER: readonly Texts[] = [
  { Setting: 'Brief: from', Value: 'Lantern & Co, lamps for five marketplaces' },
  { Setting: 'Brief: write to', Value: 'sol.candela@example.org' },
  { Setting: 'Brief: hand in to', Value: 'https://example.org/hand-in' },
];

/** A small hiring round, half way: three submissions scored by two people, one candidate at work, pay at every stage. */
export function fillRound(host: Host, today: string): void {
  const ago = (days: number): string => addDays(today, -days);
  confirmed(host, 'setup', { modules: ['tasks'] });
  confirmed(host, 'rubricFromLibrary', { id: 'listing' });
  confirmed(host, 'candidatesAdd', {
    seed: 'demo: seed of the codes',
    candidates: CANDIDATES.map((name, i) => ({
      name,
      contact: `${name.split(' ')[0]?.toLowerCase()}@example.org`,
      role: ROLE,
      source: i % 2 === 0 ? 'Job board' : 'Referral',
      applied: ago(20 - i),
      row: i + 2,
    })),
  });
  const task = (i: number, own: Texts): Texts => ({
    ...CARD,
    'Task ID': `T-000${i + 1}`,
    'Candidate ID': `C-000${i + 1}`,
    Sent: ago(12),
    Due: ago(4),
    'Pay status': 'promised',
    ...own,
  });
  const handedIn = (days: number, minutes: number): Texts => ({
    Submitted: ago(days),
    'Minutes reported': String(minutes),
    'Payment due': ago(days - 7),
    'Feedback due': ago(days - 7),
    Link: 'https://example.org/work',
  });
  const invoiced: Texts = { 'Pay status': 'invoiced', Invoice: 'LMP-0312', 'Invoiced on': ago(7) };
  const paid: Texts = {
    'Pay status': 'paid',
    Invoice: '2041',
    'Invoiced on': ago(5),
    'Approved by': 'Kofi Kanea',
    'Approved on': ago(4),
    'Paid on': ago(3),
    Reference: 'TRF 55810',
  };
  paste(host, 'Tasks', [
    task(0, { ...handedIn(6, 85), ...paid, 'Time zone': 'Europe/Rome' }),
    task(1, { ...handedIn(8, 120), ...invoiced, 'Time zone': 'Europe/Warsaw' }),
    task(2, { ...handedIn(5, 110), 'Time zone': 'Europe/Istanbul' }),
    task(3, {
      Sent: ago(2),
      Due: addDays(today, 5),
      'Payment due': addDays(today, 12),
      'Feedback due': addDays(today, 12),
      'Time zone': 'Asia/Tokyo',
    }),
  ]);
  paste(host, 'Scores', scores(ago));
  paste(host, 'Stages', stages(ago));
  CANDIDATES.forEach((_name, i) => {
    host.edit((person) => person.type('Candidates', `E${i + 2}`, i === 3 ? 'task invited' : 'task scored'));
  });
  paste(host, 'Settings', SENDER, host.values('Settings').length + 1);
  call(host, 'taskBriefPrint', { taskId: 'T-0004' });
}

function scores(ago: (days: number) => string): readonly Texts[] {
  return LEVELS.flatMap((byRater, i) =>
    byRater.flatMap((levels, rater) =>
      levels.map((level, criterion) => ({
        'Task ID': `T-000${i + 1}`,
        Rater: RATERS[rater] as string,
        Criterion: CRITERIA[criterion] as string,
        Level: String(level),
        Evidence: EVIDENCE[criterion]?.[level] ?? '',
        'Submitted at': `${ago(3)} 1${rater}:2${i}:0${criterion}`,
        Revision: '1',
      })),
    ),
  );
}

function stages(ago: (days: number) => string): readonly Texts[] {
  const ways = [
    [20, 12, 6, 3],
    [19, 12, 8, 3],
    [18, 12, 5, 3],
    [17, 2],
  ];
  const names = ['applied', 'task invited', 'task submitted', 'task scored'];
  return ways.flatMap((days, i) =>
    days.map((entered, at) => {
      const next = days[at + 1];
      return {
        'Candidate ID': `C-000${i + 1}`,
        Stage: names[at] as string,
        Entered: ago(entered),
        Left: next === undefined ? '' : ago(next),
        Outcome: next === undefined ? 'open' : 'advanced',
      };
    }),
  );
}

/** Rows by header, as somebody would paste them; `at` is the first, right below the headers unless said otherwise. */
function paste(host: Host, sheet: string, rows: readonly Texts[], at = 2): void {
  const headers = (host.values(sheet)[0] ?? []).map(String);
  host.edit((person) =>
    person.paste(
      sheet,
      `A${at}`,
      rows.map((row) => headers.map((header) => row[header] ?? '')),
    ),
  );
}
