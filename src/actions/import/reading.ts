import type { Cell } from '../../model/cell';
import type { Field } from '../../model/schema';
import { headerUnit } from './guess/header';
import { type Message, message } from './message';
import { parseCurrency } from './values/currency';
import { type DateOrder, dateEvidence, parseDate } from './values/date';
import { type DurationUnit, hasTwoParts, isPlain, parseDuration, type TwoParts } from './values/duration';
import { type Decimal, numberEvidence, parseNumber, parseShare } from './values/number';
import { isBlank, tidy } from './values/text';
import { parseChoice, parseYesNo } from './values/word';

/** How the text of a column becomes cells. */
export type Reading =
  | { readonly kind: 'text' }
  | { readonly kind: 'date'; readonly order: DateOrder }
  | { readonly kind: 'number'; readonly decimal: Decimal }
  | { readonly kind: 'share'; readonly decimal: Decimal; readonly scale: 1 | 100 }
  | {
      readonly kind: 'duration';
      readonly unit: DurationUnit;
      readonly twoParts: TwoParts;
      readonly decimal: Decimal;
      /** What the field counts in. */
      readonly into: 's' | 'min';
    }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'currency' };

/** The reading chosen for a column, the others that fit it too, and whether only a person can tell. */
export type ColumnReading = {
  readonly reading: Reading;
  readonly alternatives: readonly Reading[];
  readonly ask: boolean;
};

/** The numbers of a file agree on their decimal sign; `null` where nothing in it decides. */
export type FileDecimal = Decimal | null;

/** How a whole column reads as a field: every value is looked at, not a sample. */
export function readColumn(
  field: Field,
  header: string,
  values: readonly string[],
  fileDecimal: FileDecimal,
): ColumnReading {
  const filled = values.filter((value) => !isBlank(value));
  switch (kindOf(field)) {
    case 'date':
      return readDates(filled);
    case 'number':
      return readNumbers(filled, fileDecimal);
    case 'share':
      return readShares(filled, fileDecimal);
    case 'seconds':
      return readDurations(filled, header, fileDecimal, 's');
    case 'minutes':
      return readDurations(filled, header, fileDecimal, 'min');
    case 'yesNo':
      return sure({ kind: 'yesNo' });
    case 'choice':
      return sure({ kind: 'choice', options: field.options ?? [] });
    case 'currency':
      return sure({ kind: 'currency' });
    default:
      return sure({ kind: 'text' });
  }
}

/** A cell of the file as a value of the table; blank stays blank, `null` is a fault. */
export function readCell(written: string, reading: Reading): Cell | null {
  if (reading.kind === 'text') return tidy(written) === '' ? '' : written.replace(/\r\n?/g, '\n');
  if (isBlank(written)) return '';
  switch (reading.kind) {
    case 'date':
      return parseDate(written, reading.order);
    case 'number':
      return parseNumber(written, reading.decimal);
    case 'share':
      return parseShare(written, reading.decimal, reading.scale);
    case 'duration': {
      const seconds = parseDuration(written, reading.unit, reading.twoParts, reading.decimal);
      return seconds === null || reading.into === 's' ? seconds : Number((seconds / 60).toPrecision(12));
    }
    case 'yesNo':
      return parseYesNo(written);
    case 'choice':
      return parseChoice(written, reading.options);
    case 'currency':
      return parseCurrency(written);
  }
}

/** What a reading of such a value is called in the wizard: "day / month / year", "seconds", "hours:minutes". */
export function readingName(reading: Reading, written: string): Message {
  switch (reading.kind) {
    case 'date':
      return message(`reading.date.${reading.order}`);
    case 'number':
      return message(reading.decimal === '.' ? 'reading.number.point' : 'reading.number.comma');
    case 'share':
      return message(reading.scale === 100 ? 'reading.share.100' : 'reading.share.1');
    case 'duration':
      return message(`reading.duration.${hasTwoParts(written) ? reading.twoParts : reading.unit}`);
    default:
      return message(`reading.${reading.kind}`);
  }
}

/** What a value must look like for the field: for the fault's remedy. */
export function readingFault(reading: Reading): Message {
  if (reading.kind === 'choice') return message('fault.choice', { options: reading.options.join(', ') });
  return message(`fault.${reading.kind}`);
}

type Kind = 'text' | 'date' | 'number' | 'share' | 'seconds' | 'minutes' | 'yesNo' | 'choice' | 'currency';

export function kindOf(field: Field): Kind {
  if (/minutes$/i.test(field.id) && (field.type === 'number' || field.type === 'integer')) return 'minutes';
  if (field.type === 'number' && field.max === 1) return 'share';
  switch (field.type) {
    case 'date':
    case 'timestamp':
      return 'date';
    case 'number':
    case 'integer':
    case 'money':
      return 'number';
    case 'share':
      return 'share';
    case 'seconds':
      return 'seconds';
    case 'boolean':
      return 'yesNo';
    case 'currency':
      return 'currency';
    case 'choice':
      return field.options ? 'choice' : 'text';
    default:
      return 'text';
  }
}

/** The decimal sign that the file's columns agree on, looking only at values that decide. */
export function fileDecimalOf(columns: readonly (readonly string[])[], delimiter: string): FileDecimal {
  let point = 0;
  let comma = 0;
  for (const values of columns) {
    const found = numberEvidence(values);
    point += found.point > found.comma ? found.point - found.comma : 0;
    comma += found.comma > found.point ? found.comma - found.point : 0;
  }
  if (point !== comma) return point > comma ? '.' : ',';
  return delimiter === ',' ? '.' : null;
}

function sure(reading: Reading): ColumnReading {
  return { reading, alternatives: [], ask: false };
}

function readDates(values: readonly string[]): ColumnReading {
  const found = dateEvidence(values);
  const best: Reading = { kind: 'date', order: found.likely };
  if (!found.mixed && (found.ambiguous === 0 || found.dmy !== found.mdy)) return sure(best);
  return {
    reading: best,
    alternatives: [{ kind: 'date', order: found.likely === 'dmy' ? 'mdy' : 'dmy' }],
    ask: true,
  };
}

/** The column's decimal sign: by itself, else by the file, else to be asked. */
function decimalOf(values: readonly string[], file: FileDecimal): { decimal: Decimal; open: boolean } {
  const found = numberEvidence(values);
  if (found.point !== found.comma) return { decimal: found.point > found.comma ? '.' : ',', open: false };
  if (found.ambiguous === 0) return { decimal: file ?? '.', open: false };
  return { decimal: file ?? '.', open: file === null };
}

function readNumbers(values: readonly string[], file: FileDecimal): ColumnReading {
  const { decimal, open } = decimalOf(values, file);
  return {
    reading: { kind: 'number', decimal },
    alternatives: open ? [{ kind: 'number', decimal: decimal === '.' ? ',' : '.' }] : [],
    ask: open,
  };
}

/** Without a per-cent sign, numbers above 1 are out of 100: shown, and asked where they may be marks out of ten. */
function readShares(values: readonly string[], file: FileDecimal): ColumnReading {
  const { decimal } = decimalOf(values, file);
  const plain = values
    .filter((value) => !/%\s*$/.test(value))
    .map((value) => parseNumber(value, decimal) ?? 0);
  const most = plain.reduce((max, value) => Math.max(max, value), 0);
  if (most <= 1) return sure({ kind: 'share', decimal, scale: 1 });
  return {
    reading: { kind: 'share', decimal, scale: 100 },
    alternatives: [{ kind: 'share', decimal, scale: 1 }],
    ask: most <= 10,
  };
}

function readDurations(
  values: readonly string[],
  header: string,
  file: FileDecimal,
  into: 's' | 'min',
): ColumnReading {
  const { decimal } = decimalOf(values, file);
  const make = (unit: DurationUnit, twoParts: TwoParts): Reading => ({
    kind: 'duration',
    unit,
    twoParts,
    decimal,
    into,
  });
  const two = values.filter(hasTwoParts);
  if (two.length > 0) return readTwoParts(two, make);
  const plain = values.filter(isPlain);
  const stated = headerUnit(header);
  if (plain.length === 0) return sure(make(stated ?? 's', 'mm:ss'));
  if (stated) return sure(make(stated, 'mm:ss'));
  const numbers = plain.map((value) => parseNumber(value, decimal) ?? 0);
  if (into === 'min')
    return {
      reading: make('min', 'mm:ss'),
      alternatives: [make('s', 'mm:ss'), make('h', 'mm:ss')],
      ask: false,
    };
  const middle = median(numbers);
  const unit: DurationUnit = middle >= 20_000 ? 'ms' : middle < 30 && middle > 0 ? 'min' : 's';
  const others = (['s', 'min', 'ms'] as const).filter((other) => other !== unit);
  return {
    reading: make(unit, 'mm:ss'),
    alternatives: others.map((other) => make(other, 'mm:ss')),
    ask: unit !== 's',
  };
}

const FOUR_HOURS = 14_400;

/** `4:02` is asked about, unless one way would make the usual contact longer than four hours. */
function readTwoParts(
  values: readonly string[],
  make: (unit: DurationUnit, twoParts: TwoParts) => Reading,
): ColumnReading {
  const asHours = median(values.map((value) => parseDuration(value, 's', 'h:mm', '.') ?? 0));
  const best = make('s', 'mm:ss');
  if (asHours > FOUR_HOURS) return sure(best);
  return { reading: best, alternatives: [make('s', 'h:mm')], ask: true };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
