import fc from 'fast-check';
import { currencySigns, parseCurrency } from '../../../src/actions/import/values/currency';
import { dateEvidence, parseDate } from '../../../src/actions/import/values/date';
import { parseDuration } from '../../../src/actions/import/values/duration';
import { numberEvidence, parseNumber, parseShare } from '../../../src/actions/import/values/number';
import { fold, isBlank } from '../../../src/actions/import/values/text';
import { parseChoice, parseYesNo } from '../../../src/actions/import/values/word';

describe('dates', () => {
  it.each([
    ['Feb 1, 2020', '2020-02-01'],
    ['1 February 2020', '2020-02-01'],
    ['01-Feb-20', '2020-02-01'],
    ['Sat, 1 Feb 2020', '2020-02-01'],
    ['1 de febrero de 2020', '2020-02-01'],
    ['1. März 2021', '2021-03-01'],
    ['2021-01-01', '2021-01-01'],
    ['2021-01-01T23:59:59Z', '2021-01-01'],
    ['2021-01-01 09:12:58', '2021-01-01'],
    ['2021/1/9', '2021-01-09'],
    ['20210109', '2021-01-09'],
    ['2021年1月9日', '2021-01-09'],
  ])('reads %s whatever the order', (written, iso) => {
    expect(parseDate(written, 'dmy')).toBe(iso);
    expect(parseDate(written, 'mdy')).toBe(iso);
  });

  it('reads three numbers by the order of the column', () => {
    expect(parseDate('31/12/2020', 'dmy')).toBe('2020-12-31');
    expect(parseDate('31/12/2020', 'mdy')).toBeNull();
    expect(parseDate('12/31/2020 9:05 PM', 'mdy')).toBe('2020-12-31');
    expect(parseDate('3.4.21', 'dmy')).toBe('2021-04-03');
  });

  it.each(['2021-02-30', '31/13/2020', 'Foo 1, 2020', '12345', 'Jan 2021', '', '1/2', '9:12:58'])(
    'refuses %s',
    (written) => {
      expect(parseDate(written, 'dmy')).toBeNull();
    },
  );

  it('decides the order over the whole column', () => {
    expect(dateEvidence(['01/02/2020', '13/02/2020'])).toMatchObject({
      ambiguous: 1,
      likely: 'dmy',
      mixed: false,
    });
    expect(dateEvidence(['01/02/2020', '02/13/2020'])).toMatchObject({
      ambiguous: 1,
      likely: 'mdy',
      mixed: false,
    });
    expect(dateEvidence(['13/02/2020', '02/13/2020'])).toMatchObject({ mixed: true });
    // In order as days of one month, months apart the other way.
    expect(dateEvidence(['01/02/2020', '02/02/2020', '03/02/2020'])).toMatchObject({
      dmy: 3,
      mdy: 3,
      likely: 'dmy',
    });
  });

  it('reads back every day in every shape', () => {
    const day = fc
      .integer({ min: 0, max: 60_000 })
      .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (iso) => {
        const [y, m, d] = iso.split('-');
        expect(parseDate(iso, 'mdy')).toBe(iso);
        expect(parseDate(`${d}/${m}/${y}`, 'dmy')).toBe(iso);
        expect(parseDate(`${Number(m)}-${Number(d)}-${y}`, 'mdy')).toBe(iso);
        expect(parseDate(`${d}.${m}.${y} 10:00`, 'dmy')).toBe(iso);
      }),
    );
  });
});

describe('numbers', () => {
  it.each([
    ['Rs.1000.0', '.', 1000],
    ['₹ 1,23,456.50', '.', 123456.5],
    ['$1,234.50', '.', 1234.5],
    ['1.234,50 €', ',', 1234.5],
    ['1 234,50', ',', 1234.5],
    ['USD 12', '.', 12],
    ['-$5.00', '.', -5],
    ['$-5.00', '.', -5],
    ['(12.50)', '.', -12.5],
    ['−3', '.', -3],
    ['795,836', '.', 795836],
    ['1.2e3', '.', 1200],
    ['.5', '.', 0.5],
    ['1’234.5', '.', 1234.5],
  ] as const)('reads %s', (written, decimal, value) => {
    expect(parseNumber(written, decimal)).toBe(value);
  });

  it.each(['< 10%', '> 90%', '1,2,3', '12,34', 'abc', '', ' --', '1.2.3', '5%', '=1+1'])(
    'refuses %s',
    (written) => {
      expect(parseNumber(written, '.')).toBeNull();
    },
  );

  it('finds values that two countries read differently', () => {
    expect(numberEvidence(['1,234', '12'])).toEqual({ point: 2, comma: 2, ambiguous: 1 });
    expect(numberEvidence(['1.234,50'])).toEqual({ point: 0, comma: 1, ambiguous: 0 });
  });

  it('reads shares with and without the sign', () => {
    expect(parseShare('85%', '.', 1)).toBe(0.85);
    expect(parseShare('29', '.', 100)).toBe(0.29);
    expect(parseShare('12,5 %', ',', 1)).toBe(0.125);
  });

  it('reads back amounts written with thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
        const us = value.toLocaleString('en-US', { minimumFractionDigits: 2 });
        const de = value.toLocaleString('de-DE', { minimumFractionDigits: 2 });
        const india = value.toLocaleString('en-IN', { minimumFractionDigits: 2 });
        // `-0` is written for whole = -0 only.
        expect(parseNumber(`$${us}`, '.')).toBeCloseTo(value, 6);
        expect(parseNumber(`${de} €`, ',')).toBeCloseTo(value, 6);
        expect(parseNumber(`₹${india}`, '.')).toBeCloseTo(value, 6);
      }),
    );
  });
});

describe('lengths of time', () => {
  it.each([
    ['0:02:23', 143],
    ['30:00:00', 108_000],
    ['4:02', 242],
    ['2m 23s', 143],
    ['1h 2m', 3720],
    ['143 sec', 143],
    ['1 d 2:00:00', 93_600],
    ['0:00:01.5', 1.5],
    ['143', 143],
  ])('reads %s as %d s', (written, seconds) => {
    expect(parseDuration(written, 's', 'mm:ss', '.')).toBe(seconds);
  });

  it('reads by unit and by what two parts are', () => {
    expect(parseDuration('4:02', 's', 'h:mm', '.')).toBe(14_520);
    expect(parseDuration('2,5', 'min', 'mm:ss', ',')).toBe(150);
    expect(parseDuration('1500', 'ms', 'mm:ss', '.')).toBe(1.5);
  });

  it.each(['0:02:61', '4:75', 'soon', '', 'm', '9 am'])('refuses %s', (written) => {
    expect(parseDuration(written, 's', 'mm:ss', '.')).toBeNull();
  });

  it('reads back every second of three days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 259_200 }), (seconds) => {
        const two = (n: number): string => String(n).padStart(2, '0');
        const text = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
        expect(parseDuration(text, 's', 'mm:ss', '.')).toBe(seconds);
      }),
    );
  });
});

describe('words', () => {
  it('reads yes and no in several languages', () => {
    expect(['Y', 'true', 'Sí', 'sim', 'Ja', '是', '1'].map(parseYesNo)).toEqual(Array(7).fill(true));
    expect(['N', 'FALSE', 'não', 'nein', '否', '0', 'abandoned'].map(parseYesNo)).toEqual(
      Array(7).fill(false),
    );
    expect(parseYesNo('maybe')).toBeNull();
  });

  it('reads the words of our lists and those of other systems', () => {
    const stages = ['lead', 'qualified', 'won', 'lost'];
    expect(['Closed Won', 'LOST', 'Negotiation', 'new'].map((word) => parseChoice(word, stages))).toEqual([
      'won',
      'lost',
      'qualified',
      'lead',
    ]);
    expect(parseChoice('on hold', stages)).toBeNull();
  });

  it('reads currencies by code and sign, and says when a sign is shared', () => {
    expect(parseCurrency(' inr ')).toBe('INR');
    expect(parseCurrency('rupees')).toBeNull();
    expect(currencySigns('14 Day Total Sales (₹)')).toEqual(['INR']);
    expect(currencySigns('R$ 12,00')).toEqual(['BRL']);
    expect(currencySigns('$12').length).toBeGreaterThan(1);
    expect(currencySigns('Amount spent (USD)')).toEqual(['USD']);
    expect(currencySigns('Total sales')).toEqual([]);
  });

  it('keeps blank and 0 apart', () => {
    expect(['', ' --', 'N/A', '—', '\u00a0'].map(isBlank)).toEqual(Array(5).fill(true));
    expect(['0', '0.00', 'none'].map(isBlank)).toEqual(Array(3).fill(false));
  });

  it('folds headers', () => {
    expect(fold('AvgTalkDuration')).toBe('avg talk duration');
    expect(fold('Total Advertising Cost of Sales (ACoS)')).toBe('total advertising cost of sales acos');
    expect(fold('Campaña')).toBe('campana');
  });
});
