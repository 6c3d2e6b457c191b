import { RampError } from '../../src/domain/error';
import { errorText } from '../../src/i18n/text';
import type { Row } from '../../src/model/cell';
import { decodeCell } from '../../src/model/decode';
import type { TableId } from '../../src/model/schema';
import { fieldOf } from '../../src/model/tables';
import { type CheckOptions, checkRow } from '../../src/model/validate';

const HIRE = { hireId: 'H-0001', name: 'Ana', role: 'Support', startDate: '2026-03-02', status: 'active' };

function refusal(table: TableId, row: Row, options?: CheckOptions): string {
  try {
    checkRow(table, row, options);
    return '';
  } catch (error) {
    if (error instanceof RampError) return errorText(error);
    throw error;
  }
}

test('a good row passes', () => {
  expect(refusal('hires', HIRE)).toBe('');
  expect(
    refusal('hires', { ...HIRE, fte: 0.5, timeZone: 'Europe/Madrid', weekend: '0000110', currency: 'EUR' }),
  ).toBe('');
});

test.each([
  [
    { startDate: '2026-02-30' },
    'Hires, Start date: 2026-02-30 is not in the calendar: write a date that exists, like 2026-03-02.',
  ],
  [{ startDate: 'soon' }, 'Hires, Start date: “soon” is not a date: write it like 2026-03-02.'],
  [{ startDate: '' }, 'Hires, Start date is blank: write it there.'],
  [{ fte: 0 }, 'Hires, FTE: 0 must be above 0.'],
  [{ fte: 1.2 }, 'Hires, FTE: 1.2 must be 1 or less.'],
  [{ status: 'gone' }, 'Hires, Status: “gone” is none of active, paused, left: choose one of these words.'],
  [
    { timeZone: '+05:30' },
    'Hires, Time zone: there is no time zone “+05:30”: write a name like Europe/Madrid.',
  ],
  [
    { weekend: '1111111' },
    'Hires, Weekend: “1111111” is no weekend: write seven digits from Monday on, 1 for a day off, like 0000011.',
  ],
  [{ currency: 'euro' }, 'Hires, Currency: “euro” is not a currency code: write three letters like EUR.'],
])('%j is refused with the remedy', (change, sentence) => {
  expect(refusal('hires', { ...HIRE, ...change })).toBe(sentence);
});

test('a role that nobody knows is refused, listing the known ones', () => {
  expect(refusal('hires', HIRE, { choices: { role: ['Seller', 'Analyst'] } })).toBe(
    'Hires, Role: “Support” is none of Seller, Analyst: choose one of these, or add it to its sheet first.',
  );
});

test('an incomplete row passes when that is meant', () => {
  expect(refusal('hires', { hireId: 'H-0001', name: 'Ana' }, { partial: true })).toBe('');
  expect(refusal('hires', { hireId: 'H-0001', name: 'Ana' })).toBe('Hires, Role is blank: write it there.');
});

test('a field the table does not have is a mistake of ours', () => {
  expect(() => checkRow('hires', { ...HIRE, salary: 1 })).toThrow(TypeError);
});

const clock = { stamp: () => '2026-03-02T00:00:00', seconds: () => 330 };

test.each([
  ['hires', 'fte', '50%', 0.5, null],
  ['hires', 'fte', '0,5', '', 'cell.ambiguousNumber'],
  ['adSpend', 'spend', '1,234', '', 'cell.ambiguousNumber'],
  ['adSpend', 'spend', ' 12.5 ', 12.5, null],
  ['adSpend', 'spend', '#N/A', '', 'cell.error'],
  ['adSpend', 'spend', new Date(0), '', 'cell.dateAsNumber'],
  ['contacts', 'talk', new Date(0), 330, null],
  ['contacts', 'talk', '0:05:30', 330, null],
  ['contacts', 'talk', '5:30', '', 'cell.duration'],
  ['listings', 'accepted', 'Yes', true, null],
  ['listings', 'accepted', '', '', null],
  ['hires', 'startDate', 46083, '2026-03-02', null],
  ['hires', 'startDate', 20260302, '', 'cell.date'],
  ['hires', 'status', ' Active ', 'active', null],
  ['hires', 'weekend', 11, '', 'cell.weekendNumber'],
  ['hires', 'currency', 'eur', 'EUR', null],
  ['hires', 'hireId', 7, '7', null],
] as const)('a cell of %s.%s holding %p reads as %p', (table, field, raw, value, code) => {
  const read = decodeCell(fieldOf(table, field), raw, clock);
  expect([read.value, read.problem?.code ?? null]).toEqual([value, code]);
});
