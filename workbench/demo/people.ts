import { addDays, daysBetween, weekday } from './days';

/** A made-up hire; every surname means "lamp" in some language, so that nobody is taken for a real person. */
export type DemoHire = {
  readonly name: string;
  readonly role: string;
  readonly startDate: string;
  readonly fte: number;
  readonly timeZone: string;
  readonly weekend: string;
  readonly holidayCalendar: string;
  readonly manager: string;
  readonly currency: string;
  readonly fullValue: number;
};

export const CALENDAR = 'Demo calendar';
const SATURDAY_SUNDAY = '0000011';
const FRIDAY_SATURDAY = '0000110';

export type DemoPeople = {
  readonly support: DemoHire;
  readonly marketer: DemoHire;
  readonly listings: DemoHire;
  readonly logistics: DemoHire;
  readonly seller: DemoHire;
  readonly safety: DemoHire;
};

export function demoPeople(today: string): DemoPeople {
  const hire = (
    name: string,
    role: string,
    daysAgo: number,
    timeZone: string,
    fullValue: number,
    own: Partial<DemoHire> = {},
  ): DemoHire => ({
    name,
    role,
    startDate: firstWorkday(addDays(today, -daysAgo), own.weekend ?? SATURDAY_SUNDAY),
    fte: 1,
    timeZone,
    weekend: SATURDAY_SUNDAY,
    holidayCalendar: CALENDAR,
    manager: 'Sol Candela',
    currency: 'USD',
    fullValue,
    ...own,
  });
  return {
    support: hire('Amara Fitila', 'Multilingual Customer Support', 50, 'Africa/Lagos', 320),
    marketer: hire('Mateo Farol', 'Performance Marketer', 82, 'America/Lima', 3.2),
    listings: hire('Linh Đèn', 'Listing Optimization Specialist', 64, 'Asia/Ho_Chi_Minh', 8),
    logistics: hire('Jonas Lykta', 'Logistics Coordinator', 40, 'Europe/Stockholm', 14, { fte: 0.8 }),
    seller: hire('Priya Deepam', 'Marketplace Seller', 96, 'Asia/Kolkata', 48),
    safety: hire('Noor Misbah', 'Trust & Safety Analyst', 9, 'Asia/Amman', 90, { weekend: FRIDAY_SATURDAY }),
  };
}

const isOff = (day: string, weekend: string): boolean => weekend[weekday(day)] === '1';

function firstWorkday(day: string, weekend: string): string {
  return isOff(day, weekend) ? firstWorkday(addDays(day, 1), weekend) : day;
}

export type DayOff = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly fraction: number;
  readonly type: string;
};

export function demoLeave(people: DemoPeople, today: string): readonly DayOff[] {
  return [
    {
      name: people.marketer.name,
      from: addDays(today, -38),
      to: addDays(today, -34),
      fraction: 1,
      type: 'Holiday',
    },
    {
      name: people.listings.name,
      from: addDays(today, -15),
      to: addDays(today, -15),
      fraction: 0.5,
      type: 'Appointment',
    },
    {
      name: people.seller.name,
      from: addDays(today, 12),
      to: addDays(today, 16),
      fraction: 1,
      type: 'Holiday',
    },
  ];
}

export type Holiday = {
  readonly calendar: string;
  readonly date: string;
  readonly fraction: number;
  readonly name: string;
};

export const demoHolidays = (today: string): readonly Holiday[] => [
  { calendar: CALENDAR, date: addDays(today, -27), fraction: 1, name: 'Lantern day' },
  { calendar: CALENDAR, date: addDays(today, -58), fraction: 0.5, name: 'Lantern eve' },
  { calendar: CALENDAR, date: addDays(today, 20), fraction: 1, name: 'Founders’ day' },
];

/** Days worked up to today, with the ramp day that each is. */
export function workdays(
  hire: DemoHire,
  leave: readonly DayOff[],
  holidays: readonly Holiday[],
  today: string,
): readonly { readonly day: string; readonly rampDay: number; readonly weight: number }[] {
  const worked: { day: string; rampDay: number; weight: number }[] = [];
  let sum = 0;
  for (const day of daysBetween(hire.startDate, today)) {
    if (isOff(day, hire.weekend)) continue;
    const away =
      leave.find(({ name, from, to }) => name === hire.name && day >= from && day <= to)?.fraction ?? 0;
    const holiday = holidays.find(({ date }) => date === day)?.fraction ?? 0;
    const weight = hire.fte * Math.max(0, 1 - away - holiday);
    if (weight === 0) continue;
    sum += weight;
    worked.push({ day, rampDay: (7 / 5) * sum, weight });
  }
  return worked;
}
