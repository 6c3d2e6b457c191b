/**
 * Generated argument lists for custom functions: mostly what a sheet would send, with wrong types, ragged rows, blanks,
 * error cells, far dates, Unicode and formula text strewn in. `HOSTILE=full npx jest test/functions` runs the whole
 * count; the usual run takes a sample.
 */

/** What an argument usually holds; a list of words is an option. */
export type Kind =
  | 'number'
  | 'positive'
  | 'share'
  | 'count'
  | 'duration'
  | 'date'
  | 'flag'
  | 'group'
  | 'currency'
  | 'weekend'
  | 'holidays'
  | 'leave'
  | 'table'
  | 'rates'
  | 'groupNumbers'
  | 'levels'
  | 'weights'
  | 'level'
  | 'iban'
  | readonly string[];

export interface HostileTarget {
  readonly name: string;
  readonly call: (...args: never[]) => unknown;
  /** Arguments in order, by name: a result that is an error must name one of them, or a row. */
  readonly args: Readonly<Record<string, Kind>>;
}

type Random = () => number;

const FULL = process.env.HOSTILE === 'full';
const SMALL = FULL ? 20_000 : 300;
const LARGE = FULL ? 50 : 1;
const LARGE_ROWS = 20_000;

/** Tests that each target answers every list with a legal result or one clear error, and changes no argument. */
export function testHostile(targets: readonly HostileTarget[]): void {
  describe.each(targets.map((target) => [target.name, target] as const))('%s', (_, target) => {
    test(`${SMALL} small argument lists`, () => {
      const seen = { results: 0, errors: 0 };
      for (let i = 0; i < SMALL; i++) {
        const random = generator(i + 1);
        check(target, list(target, Math.floor(random() * 8) + 1, random), seen);
      }
      expect(seen.results).toBeGreaterThan(0);
      expect(seen.errors).toBeGreaterThan(0);
    }, 600_000);

    test(`${LARGE} large argument lists`, () => {
      for (let i = 0; i < LARGE; i++) {
        const random = generator(1_000_003 * (i + 1));
        check(target, list(target, LARGE_ROWS, random), { results: 0, errors: 0 });
      }
    }, 600_000);
  });
}

function check(target: HostileTarget, args: unknown[], seen: { results: number; errors: number }): void {
  deepFreeze(args);
  let result: unknown;
  try {
    result = target.call(...(args as never[]));
  } catch (error) {
    seen.errors++;
    const fault = errorFault(target, error);
    if (fault !== null) throw new Error(`${fault}: ${error}\n${show(args)}`);
    return;
  }
  seen.results++;
  const fault = resultFault(result);
  if (fault !== null) throw new Error(`${fault}\n${show(args)}`);
}

function errorFault({ name, args }: HostileTarget, error: unknown): string | null {
  if (!(error instanceof Error) || error.constructor !== Error) return 'not a plain error';
  const { message } = error;
  if (!message.startsWith(`${name}: `)) return 'an error without the name of its function';
  if (message.includes('unexpected fault')) return 'an unexpected fault';
  const own = message.replace(/“[^”]*”/g, '');
  if (/\{\w+\}/.test(own)) return 'a sentence with a gap';
  if (/NaN|undefined|Infinity|\[object|null/.test(own)) return 'a sentence with a word of the machine';
  const named = /\brow \d/.test(message) || Object.keys(args).some((arg) => message.includes(arg));
  return named ? null : 'an error that names neither row nor argument';
}

/** Null where a cell, or a rectangle of cells, could take the result. */
export function resultFault(result: unknown): string | null {
  if (!Array.isArray(result)) return isCell(result) ? null : `illegal result ${String(result)}`;
  const width = (result[0] as unknown[] | undefined)?.length ?? 0;
  if (width === 0) return 'an empty result';
  for (const row of result as unknown[]) {
    if (!Array.isArray(row) || row.length !== width) return 'a ragged result';
    const illegal = row.find((cell) => !isCell(cell));
    if (row.some((cell) => !isCell(cell))) return `illegal cell ${String(illegal)}`;
  }
  return null;
}

function isCell(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  return typeof value === 'string' || typeof value === 'boolean';
}

function list(target: HostileTarget, rows: number, random: Random): unknown[] {
  const kinds = Object.values(target.args);
  const args = kinds.map((kind) => argument(kind, rows, random));
  // Omitted arguments at the end, or now and then any.
  const given = random() < 0.3 ? Math.floor(random() * (args.length + 1)) : args.length;
  return args.slice(0, given);
}

const HOSTILE: readonly unknown[] = [
  '',
  '',
  ' ',
  null,
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  Number.MIN_VALUE,
  -0,
  -1,
  0,
  1e15,
  '1,234',
  '0,5',
  '1.234',
  '12%',
  '1e400',
  '٣',
  '−5',
  '#N/A',
  '#REF!',
  'Loading...',
  '=1+1',
  '=IMPORTXML("x")',
  '{name}',
  '名前 👩🏽‍💻 ﷽',
  'a'.repeat(60_000),
  '__proto__',
  'constructor',
  true,
  false,
  new Date(Number.NaN),
  new Date(8.64e15),
  new Date(-8.64e15),
  new Date(Date.UTC(2026, 2, 29, 1, 30)),
  new Date(Date.UTC(1899, 11, 30)),
  '2026-02-30',
  '9999-12-31',
  '0000-00-00',
  [],
  [[]],
  [1, 2, 3],
  [[1], [2, 3]],
  [[[1]]],
  {},
  () => 1,
  Symbol.iterator,
  10n,
];

function argument(kind: Kind, rows: number, random: Random): unknown {
  const chance = random();
  if (chance < 0.06) return pick(HOSTILE, random);
  if (chance < 0.12) return '';
  if (kind === 'weekend') return pick([1, '1', 11, '11', 2, 17, '0000011', '1111111', '1111110', 8], random);
  if (kind === 'holidays') return table(rows, pick([1, 2, 2, 3], random), ['date', 'share', 'group'], random);
  if (kind === 'leave') return table(rows, pick([2, 3], random), ['date', 'date', 'share'], random);
  if (kind === 'groupNumbers') return table(rows, 2, ['group', 'positive'], random);
  if (kind === 'table') return table(rows, Math.floor(random() * 5) + 1, Array(5).fill('number'), random);
  if (kind === 'levels') return table(rows, 3, ['level', 'level', 'level'], random);
  if (kind === 'weights') return table(1, 3, ['positive', 'positive', 'positive'], random);
  if (kind === 'rates') return rates(rows, random);
  if (chance < 0.35 || typeof kind !== 'string') return cell(kind, random);
  const length = random() < 0.95 ? rows : rows + 1;
  const blanks = random() < 0.3 ? random() : 0;
  const cells = Array.from({ length }, () => (random() < blanks ? '' : cell(kind, random)));
  if (random() < 0.2) cells[Math.floor(random() * length)] = pick(HOSTILE, random);
  return random() < 0.1 ? [cells] : cells.map((value) => [value]);
}

function table(rows: number, width: number, kinds: readonly Kind[], random: Random): unknown[][] {
  return Array.from({ length: rows }, () =>
    Array.from({ length: width }, (_, j) =>
      random() < 0.02 ? pick(HOSTILE, random) : cell(kinds[j] ?? 'number', random),
    ),
  );
}

function rates(rows: number, random: Random): unknown[][] {
  if (random() < 0.5) return table(rows, 3, ['date', 'currency', 'positive'], random);
  const lines = table(rows, 4, ['date', 'positive', 'positive', 'positive'], random);
  return [['Date', 'USD', 'GBP', ''], ...lines];
}

const START = Date.UTC(2026, 0, 1);

function cell(kind: Kind, random: Random): unknown {
  if (typeof kind !== 'string') return pick(kind, random);
  switch (kind) {
    case 'positive':
      return random() * 1000 + 0.01;
    case 'share':
      return Math.ceil(random() * 20) / 20;
    case 'level':
      return pick([0, 1, 2, 2, 3, 3, 4, '3', ''], random);
    case 'iban':
      return pick(['GB82 WEST 1234 5698 7654 32', 'de89370400440532013000', 'DE00', 12, ''], random);
    case 'count':
      return Math.floor(random() * 50);
    case 'duration':
      return random() < 0.7 ? Math.floor(random() * 900) : new Date(Date.UTC(1899, 11, 30) + random() * 2e8);
    case 'date': {
      const day = Math.floor(random() * 400);
      const date = new Date(START + day * 86_400_000);
      return pick([date, date.toISOString().slice(0, 10), 46_023 + day], random);
    }
    case 'flag':
      return pick([true, false, 1, 0, 'yes', 'NO', 'true', ''], random);
    case 'group':
      return pick(['Ana', 'Bo', 'Cy', ' Ana', 7, '7', 'Zoë'], random);
    case 'currency':
      return pick(['USD', 'GBP', 'EUR', 'usd ', 'XXX'], random);
    default:
      return random() < 0.1 ? String(random()) : (random() - 0.3) * 100;
  }
}

function pick<T>(values: readonly T[], random: Random): T {
  return values[Math.floor(random() * values.length)]!;
}

/** Same lists on every run. */
export function generator(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A function that writes to its arguments fails on frozen ones. */
export function deepFreeze(value: unknown): void {
  if (!Array.isArray(value) || Object.isFrozen(value)) return;
  Object.freeze(value);
  value.forEach(deepFreeze);
}

function show(args: readonly unknown[]): string {
  const text = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.slice(0, 10).map(text).join(', ')}]`;
    if (value instanceof Date) return `Date(${value.getTime()})`;
    return typeof value === 'string' ? JSON.stringify(value.slice(0, 50)) : String(value);
  };
  return args.map(text).join('\n');
}
