import { RampError } from '../../../src/domain/error';
import { cellNumber, parseNumber } from '../../../src/functions/cells/number';

const at = { name: 'x', row: 3 };

test.each([
  ['12', 12],
  [' 12 ', 12],
  ['\u00a012\u202f', 12],
  ['+3', 3],
  ['-3.5', -3.5],
  ['.5', 0.5],
  ['5.', 5],
  ['1.25', 1.25],
  ['1.2345', 1.2345],
  ['0012', 12],
  ['1234567', 1234567],
  ['1e3', 1000],
  ['1.5E-2', 0.015],
  ['12%', 0.12],
  ['12.5 %', 0.125],
])('%j is %d', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each([
  '0,5',
  '1,234',
  '1.234',
  '-1.234',
  '0.125',
  '1.234%',
  '1.234.567',
  '1,234.5',
  '1 234',
  "1'234",
  '1.5,2',
])('%j is read differently elsewhere', (text) => {
  expect(parseNumber(text)).toBe('foreign');
});

test.each(['abc', '5 s', '$5', '₹100', '5:30', '1e', '--5', '٣', 'TRUE', '=1', '0x10', '1_000', '%'])(
  '%j is no number',
  (text) => {
    expect(parseNumber(text)).toBe('none');
  },
);

test.each(['', '  ', null, undefined])('%j is blank', (value) => {
  expect(cellNumber(value, at)).toBeNaN();
});

test.each([
  [true, 'arg.number.type'],
  [new Date(0), 'arg.number.type'],
  [{}, 'arg.number.type'],
  [Number.NaN, 'arg.number.infinite'],
  [Number.POSITIVE_INFINITY, 'arg.number.infinite'],
  ['1e999', 'arg.number.infinite'],
  ['#N/A', 'arg.error'],
  ['#DIV/0!', 'arg.error'],
  ['#1', 'arg.number.none'],
])('%p is an error', (value, code) => {
  expect(() => cellNumber(value, at)).toThrow(new RampError(code));
});

test('bounds have a tolerance of 1e-12 and give back the bound', () => {
  expect(cellNumber(-1e-13, at, { min: 0 })).toBe(0);
  expect(cellNumber(1 + 1e-13, at, { max: 1 })).toBe(1);
  expect(() => cellNumber(-1e-11, at, { min: 0 })).toThrow(new RampError('arg.number.atLeast'));
  expect(() => cellNumber(0, at, { above: 0, max: 1 })).toThrow(new RampError('arg.number.rangeAboveTo'));
  expect(() => cellNumber(1, at, { above: 0, below: 1 })).toThrow(
    new RampError('arg.number.rangeAboveBelow'),
  );
  expect(() => cellNumber(1e-13, at, { above: 0 })).toThrow(new RampError('arg.number.above'));
  expect(() => cellNumber(1 - 1e-13, at, { min: 0, below: 1 })).toThrow(
    new RampError('arg.number.rangeFromBelow'),
  );
  expect(cellNumber(1e-11, at, { above: 0 })).toBe(1e-11);
});

test('a whole number may miss itself by the last digits of a sum', () => {
  expect(cellNumber(0.1 * 3 * 10, at, { whole: true })).toBe(3);
  expect(() => cellNumber(1.5, at, { whole: true })).toThrow(new RampError('arg.number.whole'));
  expect(() => cellNumber(3 + 1e-9, at, { whole: true })).toThrow(new RampError('arg.number.whole'));
});

test('a date is no number, and its day is left to the zone', () => {
  try {
    cellNumber(new Date(0), at);
  } catch (error) {
    expect((error as RampError).params).toEqual({ name: 'x', row: 3, value: 'a date' });
  }
  expect.assertions(1);
});
