import { formatFigure, formatNumber } from '../../src/sidebar/format';
import { inPage } from './fixtures/page';

describe('numbers that the page writes itself', () => {
  it.each([
    [4120.4, '4,120'],
    [412.4, '412'],
    [61.54, '61.5'],
    [2.714, '2.71'],
    [0.8421, '0.842'],
    [0, '0'],
    [-14.26, '-14.3'],
  ])('writes %p as %p', (value, text) => {
    expect(formatFigure(value)).toBe(text);
  });

  it('groups counts', () => {
    expect(formatNumber(5000)).toBe('5,000');
  });
});

describe('Progress', () => {
  const shown = (done: number, elapsed: number) => {
    const { document } = inPage(`
      import { render } from 'preact';
      import { Progress } from './components/Progress';
      render(<Progress label="Importing" done={${done}} total={5000} elapsed={${elapsed}} />, document.body);
    `);
    return [...document.querySelectorAll('.progress-count span')].map((each) => each.textContent);
  };

  it('counts, and estimates at the pace so far', () => {
    expect(shown(0, 900)).toEqual(['0 of 5,000', '']);
    expect(shown(2500, 30_000)).toEqual(['2,500 of 5,000', 'about 30 seconds left']);
    expect(shown(500, 20_000)).toEqual(['500 of 5,000', 'about 3 minutes left']);
    expect(shown(4999, 100)).toEqual(['4,999 of 5,000', 'about 1 second left']);
    expect(shown(5000, 60_000)).toEqual(['5,000 of 5,000', '']);
  });
});
