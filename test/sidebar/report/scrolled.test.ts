import { moreOf } from '../../../src/sidebar/report/scrolled';

describe('on which sides of a result columns are out of sight', () => {
  test.each([
    ['it fits', 0, 268, 268, false, false],
    ['at the start', 0, 520, 268, false, true],
    ['in the middle', 100, 520, 268, true, true],
    ['at the end', 252, 520, 268, true, false],
    ['at the end, but for a fraction of a pixel', 251.5, 520, 268, true, false],
  ])('%s', (_where, scrollLeft, scrollWidth, clientWidth, left, right) => {
    expect(moreOf({ scrollLeft, scrollWidth, clientWidth })).toEqual({ left, right });
  });
});
