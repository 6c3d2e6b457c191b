import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { RAMP_AHT, RAMP_AHT_BY, RAMP_FX, RAMP_ROAS } from './ramp-and-kpi';
import { durationCell, useZone } from './zone';

const DATA = join(__dirname, '../../../shared/data');
const present = existsSync(DATA);
const ZONE = 'Asia/Kolkata';

const read = (path: string): string[][] =>
  Papa.parse<string[]>(readFileSync(join(DATA, path), 'utf8').replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  }).data;
/** As Sheets would type it. */
const typed = (text: string) => (text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text);

(present ? describe : describe.skip)(
  present ? 'real exports' : 'real exports (left out: no shared data here)',
  () => {
    beforeAll(() => {
      useZone(ZONE);
    });

    test('5,000 calls, their talk time as duration cells', () => {
      const [, ...calls] = read('support/call-center-2021.csv');
      const talk = calls.map((call) => {
        const [hours, minutes, seconds] = call[8]!.split(':').map(Number);
        return [call[8] === '' ? '' : durationCell(ZONE, (hours! * 60 + minutes!) * 60 + seconds!)];
      });
      expect(RAMP_AHT(talk)).toBeCloseTo(224.92, 2);
      const agents = RAMP_AHT_BY(
        calls.map((call) => [call[1]]),
        talk,
      );
      expect(agents).toHaveLength(8);
      expect(agents.reduce((sum, [, n]) => sum + (n as number), 0)).toBe(4_054);
      const of = (name: string) => agents.find(([agent]) => agent === name)!.slice(1, 3);
      expect(of('Becky')).toEqual([517, expect.closeTo(220.01, 2)]);
      expect(of('Dan')).toEqual([523, expect.closeTo(231.189, 3)]);
      expect(of('Joe')).toEqual([484, expect.closeTo(224.101, 3)]);
    });

    test('182 campaign-days, also in euros at the rate of each day', () => {
      const [header, ...days] = read('ads/amazon-sponsored-products-campaign-inr.csv');
      const money = (name: string) => {
        const j = header!.findIndex((each) => each.startsWith(name));
        return days.map((row) => [Number(row[j]!.replace('Rs.', ''))]);
      };
      const spend = money('Spend');
      const sales = money('14 Day Total Sales');
      expect(RAMP_ROAS(sales, spend)).toBeCloseTo(1.5099, 4);

      const rates = read('fx/eurofxref-hist.csv').map((row) => row.map(typed));
      const dates = days.map((row) => [new Date(`${row[0]} UTC`).toISOString().slice(0, 10)]);
      const inEuros = (amounts: number[][]) =>
        (RAMP_FX(amounts, 'INR', 'EUR', dates, rates) as number[][]).reduce(
          (sum, [value]) => sum + value!,
          0,
        );
      expect(inEuros(spend)).toBeCloseTo(603.5483, 4);
      expect(inEuros(sales)).toBeCloseTo(910.3772, 4);
    });
  },
);
