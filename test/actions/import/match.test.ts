import fc from 'fast-check';
import { fingerprintRow, holds } from '../../../src/actions/import/fingerprint';
import { suggestAssignments } from '../../../src/actions/import/match';
import { baseOf, shareRow } from '../../../src/actions/import/share';
import type { ImportContext } from '../../../src/rpc/imports';

const context = (part: Partial<ImportContext> = {}): ImportContext => ({
  hires: [
    { hireId: 'H-0001', name: 'Becky Jones' },
    { hireId: 'H-0002', name: 'Ana María Lima' },
    { hireId: 'H-0003', name: 'Ana Costa' },
  ],
  people: {},
  campaigns: {},
  known: {},
  next: null,
  baseCurrency: '',
  ...part,
});

const suggest = (source: string, by: 'person' | 'campaign' = 'person', of = context()) => {
  const [found] = suggestAssignments([{ line: 2, source, values: {} }], by, of);
  return [
    found!.how,
    found!.assignment.skip ? 'skip' : found!.assignment.newHire || found!.assignment.hireIds.join(),
  ];
};

describe('whom a name stands for', () => {
  it.each([
    ['becky jones', 'exact', 'H-0001'],
    ['H-0003', 'exact', 'H-0003'],
    ['Becky', 'similar', 'H-0001'],
    ['Jones, Becky', 'similar', 'H-0001'],
    ['Lima, Ana Maria', 'similar', 'H-0002'],
    ['Becky Jone', 'similar', 'H-0001'],
    ['Zoe', 'new', 'Zoe'],
    // Two hires are called Ana.
    ['Ana', 'new', 'Ana'],
    ['(no name)', 'open', 'skip'],
  ])('%s: %s', (source, how, to) => {
    expect(suggest(source)).toEqual([how, to]);
  });

  it('as last time, unless that hire is gone', () => {
    const memory = context({ people: { Dan: ['H-0003'], Robot: [], Gone: ['H-0099'] } });
    expect(suggest('Dan', 'person', memory)).toEqual(['remembered', 'H-0003']);
    expect(suggest('Robot', 'person', memory)).toEqual(['remembered', 'skip']);
    expect(suggest('Gone', 'person', memory)).toEqual(['new', 'Gone']);
  });

  it('campaigns are nobody’s unless they carry a whole name', () => {
    expect(suggest('Soap | SP', 'campaign')).toEqual(['open', '']);
    expect(suggest('Soap – Ana Costa', 'campaign')).toEqual(['similar', 'H-0003']);
    expect(suggest('Ana’s soap', 'campaign')).toEqual(['open', '']);
  });
});

describe('shareRow', () => {
  it('parts add up to the whole, whatever the row and however many share it', () => {
    const money = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(money, money, fc.integer({ min: 1, max: 7 }), (spend, revenue, n) => {
        const hires = Array.from({ length: n }, (_, i) => `H-000${i + 1}`);
        const parts = shareRow('adSpend', { sourceId: 'a', spend, revenue }, hires);
        const total = (field: string) => parts.reduce((sum, part) => sum + Number(part[field]), 0);
        expect(parts).toHaveLength(n);
        expect(Math.abs(total('spend') - spend)).toBeLessThanOrEqual(1e-9 * Math.max(1, spend));
        expect(Math.abs(total('revenue') - revenue)).toBeLessThanOrEqual(1e-9 * Math.max(1, revenue));
        expect(new Set(parts.map((part) => part.sourceId)).size).toBe(n);
      }),
    );
  });

  it('halves contacts and their times, but makes nothing of blanks', () => {
    const [half] = shareRow('contacts', { sourceId: 'a', talk: 100, hold: '' }, ['H-1', 'H-2']);
    expect(half).toEqual({ sourceId: 'a#H-1', hireId: 'H-1', talk: 50, hold: '', handled: 0.5 });
    const [unanswered] = shareRow('contacts', { sourceId: 'a', talk: '', handled: '' }, ['H-1', 'H-2']);
    expect(unanswered).toEqual({ sourceId: 'a#H-1', hireId: 'H-1', talk: '', handled: '' });
  });

  it('knows its own parts again', () => {
    expect(baseOf('a#b#H-1', 'H-1')).toBe('a#b');
    expect(baseOf('ticket#12', 'H-1')).toBe('');
    expect(baseOf('a', '')).toBe('');
  });
});

describe('fingerprints', () => {
  it('compare only the fields that a file fills', () => {
    const fingerprint = fingerprintRow('contacts', { sourceId: 'a', talk: 10, channel: 'phone' });
    expect(holds('contacts', fingerprint, { talk: 10 })).toBe(true);
    expect(holds('contacts', fingerprint, { talk: 10, hold: '' })).toBe(true);
    expect(holds('contacts', fingerprint, { talk: 0 })).toBe(false);
    expect(holds('contacts', fingerprint, { talk: '' })).toBe(false);
  });
});
