import { type DemoHire, type DemoPeople, demoHolidays, demoLeave, demoPeople, workdays } from './people';
import { around, pick, type Random, seeded, spread } from './random';

export type DemoValue = string | number | boolean;
/** A row of a table by field id; whose it is stands in `source`. */
export type DemoRow = { readonly source: string; readonly values: Readonly<Record<string, DemoValue>> };
export type DemoTable = 'holidays' | 'leave' | 'contacts' | 'listings' | 'adSpend' | 'output';

export type DemoData = {
  readonly people: DemoPeople;
  readonly tables: Readonly<Record<DemoTable, readonly DemoRow[]>>;
};

const SEED = 20_260_302;
const SATURATION = (shape: number, x: number): number => (1 - Math.exp(-shape * x)) / (1 - Math.exp(-shape));

type Worked = ReturnType<typeof workdays>[number];
type Day = Worked & { readonly random: Random };

/**
 * The rows of "Demo: six hires" as they stand at the end of `today` (ISO date). The same day gives the same rows.
 * Each person has a story: one is slow, one ahead, one behind, one only just there.
 */
export function demoData(today: string): DemoData {
  const people = demoPeople(today);
  const leave = demoLeave(people, today);
  const holidays = demoHolidays(today);
  const each = (
    hire: DemoHire,
    seed: number,
    make: (day: Day) => readonly Readonly<Record<string, DemoValue>>[],
  ) => {
    const random = seeded(SEED + seed);
    return workdays(hire, leave, holidays, today).flatMap((day) =>
      make({ ...day, random }).map((values) => ({
        source: hire.name,
        values: { date: day.day, ...values },
      })),
    );
  };
  return {
    people,
    tables: {
      holidays: holidays.map((values) => ({ source: '', values })),
      leave: leave.map(({ name, ...values }) => ({ source: name, values })),
      contacts: identified('T', each(people.support, 1, contacts)),
      listings: identified(
        'L',
        each(people.listings, 2, (day) => listings(day, today)),
      ),
      adSpend: identified('A', each(people.marketer, 3, adSpend)),
      output: identified('O', [
        ...each(people.logistics, 4, (day) => exceptions(day, people.logistics.fullValue)),
        ...each(people.seller, 5, (day) => launches(day, people.seller.fullValue)),
        ...each(people.safety, 6, (day) => decisions(day, people.safety.fullValue)),
      ]),
    },
  };
}

const identified = (letter: string, rows: readonly DemoRow[]): DemoRow[] =>
  rows.map(({ source, values }, i) => ({
    source,
    values: { ...values, sourceId: `${letter}-${String(i + 1).padStart(4, '0')}` },
  }));

/** Handle time falls, but stays a fifth above what the ramp asks for; about one call in nine is not answered. */
function contacts({ random, rampDay }: Day): Readonly<Record<string, DemoValue>>[] {
  const mean = 320 * (1 + 0.5 * 2 ** (-rampDay / 21)) * 1.12;
  return Array.from({ length: 5 + Math.floor(random() * 5) }, () => {
    const channel = pick(random, ['Phone', 'Phone', 'Chat', 'Email']);
    if (random() < 0.11) return { channel };
    return {
      channel,
      talk: Math.round(0.68 * mean * spread(random, 0.35)),
      hold: Math.round(0.1 * mean * spread(random, 0.6)),
      wrap: Math.round(0.16 * mean * spread(random, 0.4)),
      handled: 1,
      reopened: random() < 0.07,
      quality: Math.min(1, Math.round(100 * (0.86 + 0.05 * (random() + random() - 1))) / 100),
    };
  });
}

/** Quick and clean: ahead of the curve; the last two days are still with the reviewer. */
function listings(
  { random, rampDay, weight, day }: Day,
  today: string,
): Readonly<Record<string, DemoValue>>[] {
  const level = 0.1 + 0.9 * SATURATION(1, Math.min(1, rampDay / 90));
  return Array.from({ length: around(random, 8 * weight * level * 1.55) }, () => {
    const number = 1000 + Math.floor(random() * 9000);
    const rework = random() < 0.03 ? 1 : 0;
    const decided: Readonly<Record<string, DemoValue>> =
      day === today ? {} : { accepted: random() < 0.98, rework };
    return {
      listing: `LAMP-${number}`,
      marketplace: pick(random, ['Amazon', 'eBay', 'Etsy']),
      type: pick(random, ['New', 'New', 'Rewrite']),
      complexity: pick(random, [1, 1, 1, 1.5, 0.8]),
      minutes: Math.round(38 * spread(random, 0.3)),
      ...decided,
    };
  });
}

const CAMPAIGNS = ['Table lamps – Search', 'Lanterns – Retargeting'] as const;

/** Return on spend climbs about as the curve wants it. */
function adSpend({ random, rampDay }: Day): Readonly<Record<string, DemoValue>>[] {
  const logistic = 1 / (1 + Math.exp(-6 * (Math.min(1, rampDay / 120) - 0.5)));
  const roas = 3.2 * (0.7 + 0.3 * logistic) * 1.02;
  return CAMPAIGNS.map((campaign, i) => {
    const spend = Math.round(100 * (i === 0 ? 90 : 45) * spread(random, 0.2)) / 100;
    const revenue = Math.round(100 * spend * roas * spread(random, 0.22)) / 100;
    return {
      platform: i === 0 ? 'Google Ads' : 'Meta',
      campaign,
      spend,
      revenue,
      refunds: Math.round(100 * revenue * 0.04 * random()) / 100,
      orders: Math.max(1, Math.round(revenue / 42)),
      currency: 'USD',
      windowDays: 7,
    };
  });
}

function exceptions({ random, rampDay, weight }: Day, full: number): Readonly<Record<string, DemoValue>>[] {
  const level = 0.3 + 0.7 * SATURATION(1.5, Math.min(1, rampDay / 75));
  return [{ metric: 'Exceptions closed', quantity: around(random, full * weight * level) }];
}

/** Too few launches for day ninety. */
function launches({ random, rampDay }: Day, full: number): Readonly<Record<string, DemoValue>>[] {
  const logistic = 1 / (1 + Math.exp(-6 * (Math.min(1, rampDay / 120) - 0.5)));
  const quantity = around(random, (full / 21) * (0.05 + 0.95 * logistic) * 0.7);
  return quantity > 0 ? [{ metric: 'Qualified SKUs launched', quantity }] : [];
}

function decisions({ random, rampDay }: Day, full: number): Readonly<Record<string, DemoValue>>[] {
  const level = 0.2 + 0.8 * SATURATION(1.5, Math.min(1, rampDay / 75));
  return [{ metric: 'Decisions', quantity: around(random, full * level * 1.3) }];
}
