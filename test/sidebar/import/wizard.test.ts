import { execFileSync } from 'node:child_process';
import { type Reading, readingFault, readingName } from '../../../src/actions/import/reading';
import { lookUp } from '../../../src/i18n/page';
import type { ImportContext } from '../../../src/rpc/imports';
import { say } from '../../../src/sidebar/import/say';
import {
  compare,
  isSettled,
  load,
  prepare,
  startInput,
  startMapping,
  tableOf,
  usualRates,
} from '../../../src/sidebar/import/wizard';

const context: ImportContext = {
  hires: [{ hireId: 'H-0001', name: 'Ana' }],
  people: {},
  campaigns: {},
  known: {},
  next: null,
  baseCurrency: 'EUR',
};

const FILE =
  'My report\nCall Id,Agent,Date,Talk time\nC1,Ana,2026-01-05,0:03:00\nC2,Zoe,2026-01-05,soon\nTotal,,,0:03:00\n';

describe('from a file to what the server is asked', () => {
  it('says what was left out on the way', () => {
    const loaded = load('calls.csv', FILE, [])!;
    expect(loaded.guesses[0]!.table).toBe('contacts');
    expect(loaded.notes.map(say)).toEqual([
      '1 line above the header is left out: My report',
      '1 total row is left out: Total',
    ]);
    expect(load('blank.csv', '\n\n', [])).toBeNull();
  });

  it('prepares rows, names and counts', () => {
    const loaded = load('calls.csv', FILE, [])!;
    const prepared = prepare(loaded.file, startMapping(loaded, loaded.file, 'contacts', 'EUR'), context);
    expect(prepared.faults.map((fault) => [fault.line, say(fault.message)])).toEqual([
      [4, 'This is no length of time: write seconds, or h:mm:ss.'],
    ]);
    const assignments = prepared.suggestions.map((each) => each.assignment);
    expect(assignments).toEqual([{ source: 'Ana', hireIds: ['H-0001'], newHire: '', skip: false }]);
    const counts = compare('contacts', prepared, assignments);
    expect(startInput(loaded, 'contacts', prepared, assignments, counts)).toEqual({
      table: 'contacts',
      file: { name: 'calls.csv', rows: 1, fingerprint: loaded.fingerprint },
      assignBy: 'person',
      assignments,
      counts: { add: 1, change: 0, same: 0, fault: 1 },
      sample: [{ sourceId: 'C1', date: '2026-01-05', talk: 180, handled: 1 }],
    });
  });

  it('knows when a name is settled', () => {
    const name = (newHire: string) => isSettled({ source: 'x', hireIds: [], newHire, skip: false }, context);
    expect([name(''), name('  '), name('ANA'), name('Zoe')]).toEqual([false, false, false, true]);
    expect(isSettled({ source: 'x', hireIds: [], newHire: '', skip: true }, context)).toBe(true);
  });

  it('reads wide rates from the year before the last on', () => {
    const loaded = load(
      'rates.csv',
      'Date,USD,GBP,INR\n2026-01-06,1.08,0.83,77.4\n2024-06-03,1.09,0.85,90.1\n',
      [],
    )!;
    expect(loaded.guesses[0]!.table).toBe('fx');
    const rates = usualRates(loaded.wide!);
    expect(tableOf(loaded, 'fx', rates).rows).toHaveLength(3);
    expect(tableOf(loaded, 'contacts', rates)).toBe(loaded.file);
  });
});

it('every message of the pure code has a sentence', () => {
  const found = execFileSync(
    'grep',
    ['-rhoE', "message\\('[a-zA-Z.0-9]+'", 'src/actions/import', 'src/sidebar/import'],
    { encoding: 'utf8' },
  );
  const keys = [
    ...new Set(
      found
        .trim()
        .split('\n')
        .map((line) => `import.${line.slice(9, -1)}`),
    ),
  ];
  expect(keys.length).toBeGreaterThan(40);
  expect(keys.filter((key) => lookUp(key, {}) === null)).toEqual([]);
});

it('so has every reading, and every reason why a column is not used', () => {
  const readings: readonly Reading[] = [
    { kind: 'text' },
    { kind: 'date', order: 'dmy' },
    { kind: 'date', order: 'mdy' },
    { kind: 'number', decimal: '.' },
    { kind: 'number', decimal: ',' },
    { kind: 'share', decimal: '.', scale: 1 },
    { kind: 'share', decimal: '.', scale: 100 },
    ...(['s', 'min', 'h', 'ms'] as const).map((unit) => ({
      kind: 'duration' as const,
      unit,
      twoParts: unit === 'h' ? ('h:mm' as const) : ('mm:ss' as const),
      decimal: '.' as const,
      into: 's' as const,
    })),
    { kind: 'yesNo' },
    { kind: 'choice', options: ['a'] },
    { kind: 'currency' },
  ];
  const messages = readings.flatMap((reading) => [
    readingName(reading, '143'),
    readingName(reading, '4:02'),
    readingFault(reading),
  ]);
  const reasons =
    'otherPeriod views clicks computed subset campaignDates setting wait timeOfDay csat noField resolved';
  const unused = reasons.split(' ').map((reason) => ({ key: `import.unused.${reason}`, params: {} }));
  expect([...messages, ...unused].filter(({ key, params }) => lookUp(key, params) === null)).toEqual([]);
});
