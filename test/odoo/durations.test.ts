import type { openHost as OpenHost } from '../../workbench/host/node';
import { ZONES } from '../functions/zone';

const { openHost } = require('../../build/host.cjs') as { openHost: typeof OpenHost };

/** As cells hold them: shares of a day in a duration format. */
describe.each(ZONES)('duration cells in %s', (timeZone) => {
  test('are seconds to the functions, beyond a day too', () => {
    const host = openHost({ engine: 'sheets', timeZone });
    const { grid } = host;
    const seconds = [330, 86_400, 108_000, 18, 400_000];
    const data = grid.addSheet('Data', 1);
    grid.write(
      data,
      0,
      0,
      seconds.map((value) => [{ literal: 'Ana' }, { literal: value / 86_400 }, { literal: 46_083 }]),
    );
    const rows = seconds.length;
    grid.setFormat(data, { top: 0, left: 1, rows, columns: 1 }, '[h]:mm:ss');
    grid.setFormat(data, { top: 0, left: 2, rows, columns: 1 }, 'yyyy-mm-dd');
    const total = seconds.reduce((sum, value) => sum + value, 0);
    expect(host.formula('=RAMP_AHT(Data!B1:B5)')).toBeCloseTo(total / rows, 2);
    expect(host.formula('=RAMP_AHT(Data!B3)')).toBeCloseTo(108_000, 2);
    const [, line] = host.formula('=RAMP_TREND(Data!A1:A5, Data!C1:C5, Data!B1:B5)') as unknown[][];
    expect(line![0]).toBe('Ana');
    expect(line![1]).toBeCloseTo(total, 2);
    expect(host.formula('=RAMP_DAY(Data!C1, Data!C1 + 11)')).toBe(14);
  });
});
