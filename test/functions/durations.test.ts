import { RAMP_AHT, RAMP_AHT_BY, RAMP_DATE, RAMP_DAY, RAMP_TREND } from './ramp-and-kpi';
import { at, civil, durationCell, useZone, ZONES } from './zone';

describe.each(ZONES)('in %s', (zone) => {
  test('duration cells are read by the wall clock, beyond a day too', () => {
    useZone(zone);
    for (const seconds of [0, 330, 12.5, 18.3, 86_399, 86_400, 108_000, 400_000]) {
      expect(RAMP_AHT(durationCell(zone, seconds))).toBe(seconds);
    }
    expect(RAMP_AHT([[durationCell(zone, 330)], [30]], [[''], [durationCell(zone, 90)]])).toBe(225);
  });

  test('date cells are the day on which their clock shows them', () => {
    useZone(zone);
    const start = at(zone, '2026-03-02');
    expect(RAMP_DAY(start, at(zone, '2026-03-13', '23:59:59'))).toBe(14);
    expect(RAMP_DAY([[start]], [['2026-03-13']])).toEqual([[14]]);
  });

  test('dates are given back at midnight', () => {
    useZone(zone);
    const due = RAMP_DATE('2026-03-02', [[30]]) as Date[][];
    expect(due[0]![0]).toEqual(at(zone, '2026-03-31'));
  });

  test('the offset is looked up once for each distinct day, not for each cell', () => {
    const calls = useZone(zone);
    const cells = Array.from({ length: 5_000 }, (_, i) => [durationCell(zone, i % 900)]);
    RAMP_AHT(cells);
    expect(calls).toEqual({ timeZone: 1, formatDate: 1 });
  });
});

test('a day on which the clocks change', () => {
  const zone = 'Europe/London';
  useZone(zone);
  const day = '2026-03-29';
  for (const time of ['00:00:00', '00:59:59', '02:00:00', '23:00:00']) {
    expect(RAMP_DAY(at(zone, day, time), '2026-03-31')).toBeCloseTo(2.8, 12);
  }
  expect(RAMP_DATE('2026-03-30', 0)).toEqual(at(zone, '2026-03-30'));
});

test.each([
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
])('in %s on %s each moment is read by its own offset, with few look-ups', (zone, iso) => {
  const calls = useZone(zone);
  const half = 1800_000;
  const moments = Array.from({ length: 200 }, (_, i) => new Date(Date.parse(iso) - 50 * half + i * half));
  const [header, line] = RAMP_TREND(
    moments.map(() => ['a']),
    moments.map((moment) => [moment]),
    moments.map(() => [1]),
    '',
    'day',
  );
  const { formatDate } = calls;
  const expected = new Map<string, number>();
  for (const moment of moments) {
    const day = civil(moment, zone);
    expected.set(day, (expected.get(day) ?? 0) + 1);
  }
  expect(header!.slice(1).map((day) => civil(day as Date, zone))).toEqual([...expected.keys()]);
  expect(line!.slice(1)).toEqual([...expected.values()]);
  expect(formatDate).toBeLessThan(40);
});

test('a midnight that the clocks skip is the first moment of its day', () => {
  const zone = 'America/Sao_Paulo';
  useZone(zone);
  // Daylight saving began on 2018-11-04 at 00:00, a Sunday.
  const [header] = RAMP_TREND('a', '2018-11-04', 1, '', 'day') as unknown[][];
  expect(civil(header![1] as Date, zone)).toBe('2018-11-04');
  expect((header![1] as Date).toISOString()).toBe('2018-11-04T03:00:00.000Z');
});

test('what is no duration', () => {
  useZone('Asia/Kolkata');
  expect(() => RAMP_AHT([[at('Asia/Kolkata', '2026-03-02')]])).toThrow(
    /RAMP_AHT: talk is the date 2026-03-02 in row 1, not a duration: use seconds/,
  );
  expect(() => RAMP_AHT([['0:05:30']])).toThrow(/talk is the text “0:05:30” in row 1, not a duration/);
  expect(() => RAMP_AHT([[durationCell('Asia/Kolkata', -60)]])).toThrow(
    /talk is -60 in row 1: it must be 0 or more/,
  );
  expect(() => RAMP_AHT([[new Date(Number.NaN)]])).toThrow(/RAMP_AHT: talk/);
});

test('zone is not asked for without a date', () => {
  const calls = useZone('Asia/Shanghai');
  RAMP_AHT_BY([['Ana']], [[300]]);
  RAMP_DAY('2026-03-02', '2026-03-13');
  expect(calls).toEqual({ timeZone: 0, formatDate: 0 });
});
