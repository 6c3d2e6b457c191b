import { isAlias, newAlias, seededNumbers } from '../../../src/actions/person/alias';

const SEED = '0123456789abcdef';
const draw = (seed: string, count: number): readonly number[] => {
  const next = seededNumbers(seed);
  return Array.from({ length: count }, next);
};

test('one seed draws the same numbers, another others', () => {
  expect(draw(SEED, 50)).toEqual(draw(SEED, 50));
  expect(draw(SEED, 5)).not.toEqual(draw(`${SEED}x`, 5));
});

test('the numbers spread over [0, 1)', () => {
  const numbers = draw(SEED, 4000);
  expect(numbers.every((each) => each >= 0 && each < 1)).toBe(true);
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const count = numbers.filter((each) => Math.floor(each * 10) === tenth).length;
    expect(count).toBeGreaterThan(300);
    expect(count).toBeLessThan(500);
  }
});

test('aliases of one seed are each another', () => {
  const random = seededNumbers(SEED);
  const aliases: string[] = [];
  for (let i = 0; i < 500; i += 1) aliases.push(newAlias(aliases, random));
  expect(new Set(aliases).size).toBe(500);
  expect(aliases.every(isAlias)).toBe(true);
});
