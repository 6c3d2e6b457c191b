import { dashboardOf, type HireReport } from '../../../src/actions/dashboard/dashboard';
import { dashboardLayout } from '../../../src/actions/dashboard/layout';
import { forecastText, whyText } from '../../../src/actions/dashboard/words';
import { addDays } from '../../../src/actions/format';
import { addHire } from '../../../src/actions/hires/addHire';
import { RAMP_FORECAST } from '../../../src/functions/forecast';
import { RAMP_STATUS } from '../../../src/functions/status';
import type { Row } from '../../../src/model/cell';
import type { Tables } from '../../../src/model/snapshot';
import { applied, CONTEXT, tablesOf } from '../tables';

const START = '2026-01-05';
const PERIOD = { from: '', to: '', asOf: '' };
const hired = applied(
  tablesOf({}),
  addHire(
    tablesOf({}),
    { name: 'Ana', role: 'Multilingual Customer Support', startDate: START, fullValue: 300 },
    CONTEXT,
  ).changeSet,
);

/** Twelve contacts each working day, their mean as `seconds` says for the week. */
function worked(weeks: readonly number[]): Tables {
  const contacts: Row[] = weeks.flatMap((seconds, week) =>
    [0, 1, 2, 3, 4].flatMap((day) =>
      Array.from({ length: 12 }, (_, i) => ({
        hireId: 'H-0001',
        date: new Date(Date.parse(START) + (week * 7 + day) * 86_400_000).toISOString().slice(0, 10),
        talk: seconds + ((i % 4) - 1.5) * 20,
      })),
    ),
  );
  return { ...hired, ...tablesOf({ contacts }) };
}

function reportOf(tables: Tables): HireReport {
  const [report] = dashboardOf(tables, PERIOD, CONTEXT).reports;
  if (!report) throw new Error('no report');
  return report;
}

describe('the forecast of full productivity', () => {
  test('is RAMP_FORECAST of the weeks on the hire’s clock, in dates', () => {
    const report = reportOf(worked([440, 425, 405, 395, 380, 372]));
    const { clock, primary } = report.card;
    const rows = report.weeks.filter(({ observed }) => observed !== null);
    const ses = rows.map(({ observed }) => [
      ((observed?.high ?? 0) - (observed?.low ?? 0)) / 2.563103131089201,
    ]);
    const expected = RAMP_FORECAST(
      rows.map(({ middle }) => [middle]),
      rows.map(({ observed }) => [observed?.actual]),
      ses,
      primary?.curve?.start,
      300,
      (21 * Math.log(20)) / Math.LN2,
      'halflife',
      '',
      '',
      (21 * Math.log(20)) / Math.LN2,
    ) as number[][];
    const [p10, p50, p90, chance] = expected[0] as [number, number, number, number];
    const date = (day: number) => clock?.rampDate(Math.round(day));
    expect(report.forecast).toMatchObject({ date: date(p50), early: date(p10), late: date(p90) });
    expect(report.forecast?.chance).toBeCloseTo(chance, 12);
  });

  test('is not made up without data, or for a role without a curve in the metric’s unit', () => {
    expect(reportOf(hired).forecast).toBeNull();
    const shares = applied(
      tablesOf({}),
      addHire(tablesOf({}), { name: 'Bo', role: 'Multilingual Customer Support', startDate: START }, CONTEXT)
        .changeSet,
    );
    const { contacts } = worked([400]);
    expect(reportOf({ ...shares, ...(contacts && { contacts }) }).forecast).toBeNull();
  });

  test('warns when the day the role expects is unlikely, from day 14 on and never after it', () => {
    const slow = reportOf(worked([450, 448, 446, 445])).forecast;
    expect(slow).toMatchObject({ warning: true });
    expect(slow?.chance).toBeLessThan(0.2);
    expect(forecastText(slow, CONTEXT.today, 'en-GB')).toContain('Worth a talk now');
    expect(reportOf(worked([450])).forecast).toMatchObject({ warning: false });
    expect(reportOf(worked([440, 405, 380, 362])).forecast).toMatchObject({ warning: false });
  });

  test('says when the last three weeks level off, and when the end is out of sight', () => {
    const flat = reportOf(worked([430, 400, 375, 355, 340, 400, 400, 400])).forecast;
    expect(flat).toMatchObject({ plateau: true });
    expect(forecastText(flat, CONTEXT.today, 'en-GB')).toContain('level off below the curve');
    expect(forecastText({ ...flat, date: null } as typeof flat, CONTEXT.today, 'en-GB')).toContain(
      'more than two years away',
    );
  });

  test('says that it was likely reached once its date has come, and stands beside the why on the sheet', () => {
    const { forecast } = reportOf(worked([440, 405, 380, 362]));
    if (!forecast) throw new Error('no forecast');
    const { date } = forecast;
    if (date === null) throw new Error('no date');
    const range = / \(8 in 10 such hires: .+ to .+\); \d+\s?% chance by ramp day 91\.$/;
    expect(forecastText(forecast, date, 'en-GB')).toMatch(/^Full productivity was likely reached around /);
    expect(forecastText(forecast, date, 'en-GB')).toMatch(range);
    const before = addDays(date, -1);
    expect(forecastText(forecast, before, 'en-GB')).toMatch(/^Full productivity is likely around /);
    expect(forecastText({ ...forecast, late: null }, date, 'en-GB')).toContain('likely reached');

    const tables = worked([440, 405, 380, 362]);
    for (const asOf of ['2026-01-30', date]) {
      const choice = { from: '', to: '', asOf };
      const dashboard = dashboardOf(tables, choice, CONTEXT);
      const row = dashboardLayout(tables, dashboard, choice, CONTEXT).rows[5] ?? [];
      const [report] = dashboard.reports;
      const values = row.map((cell) => (typeof cell === 'object' && 'value' in cell ? cell.value : cell));
      expect(values[12]).toBe(report?.forecast?.date);
      const sentence = forecastText(report?.forecast ?? null, asOf, 'en-GB');
      expect(values.slice(14, 16)).toEqual([expect.stringMatching(/Average handle time .+\.$/), sentence]);
    }
  });
});

describe('the memory of the status', () => {
  test('holds "At risk" for the first week that would be off track, and says so', () => {
    const { card } = reportOf(worked([420, 390, 370, 350, 340, 700]));
    expect(card).toMatchObject({ status: 'At risk', firstWeekOff: true });
    expect(whyText(card, 'en-GB')).toContain('Off track if the next one is too');
    const { observed, target } = card;
    expect(RAMP_STATUS(observed?.actual, target, 'lower', observed?.n, observed?.low, observed?.high)).toBe(
      'Off track',
    );
  });

  test('lets the second week be off track', () => {
    const { card } = reportOf(worked([420, 390, 370, 350, 700, 700, 700]));
    expect(card).toMatchObject({ status: 'Off track', firstWeekOff: false });
    expect(whyText(card, 'en-GB')).not.toContain('first week');
  });

  test('does not hold for a period that somebody chose', () => {
    const tables = worked([420, 390, 370, 350, 340, 700]);
    const chosen = { from: '2026-02-09', to: '', asOf: '' };
    expect(dashboardOf(tables, chosen, CONTEXT).reports[0]?.card.status).toBe('Off track');
  });
});
