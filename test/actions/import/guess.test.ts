import {
  assignConstant,
  assignField,
  assignReading,
  guessMapping,
  guessTables,
  mappingProblems,
} from '../../../src/actions/import/guess/guess';
import type { Mapping } from '../../../src/actions/import/guess/mapping';
import { longRates, usualStart, wideRates } from '../../../src/actions/import/guess/wideRates';
import { readTable } from '../../../src/actions/import/layout';
import type { ImportTable } from '../../../src/rpc/imports';

const fileOf = (...lines: string[]) => readTable(lines.join('\n'))!;

/** header → field of the guessed table. */
function fieldsOf(mapping: Mapping): Record<string, string> {
  return Object.fromEntries(
    mapping.columns.filter((use) => use.field !== '').map((use) => [use.header, use.field]),
  );
}

function guess(...lines: string[]): { table: ImportTable; fields: Record<string, string>; mapping: Mapping } {
  const file = fileOf(...lines);
  const table = guessTables(file)[0]!.table;
  const mapping = guessMapping(table, file, 'report.csv', 'EUR');
  return { table, fields: fieldsOf(mapping), mapping };
}

const problemsOf = (mapping: Mapping): string[] =>
  mappingProblems(mapping).map((problem) => problem.key.slice(15));

describe('which table, which columns', () => {
  it('a call centre', () => {
    const { table, fields, mapping } = guess(
      'Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,Speed of answer in seconds,AvgTalkDuration,Satisfaction rating',
      'C1,Ana,2026-01-05,9:12:58,Billing,Y,Y,10,0:02:23,3',
      'C2,Ben,2026-01-05,9:13:58,Billing,N,N,,,',
    );
    expect(table).toBe('contacts');
    expect(fields).toEqual({
      'Call Id': 'sourceId',
      Agent: 'hireId',
      Date: 'date',
      'Answered (Y/N)': 'answered',
      AvgTalkDuration: 'talk',
    });
    const why = Object.fromEntries(mapping.columns.map((use) => [use.header, use.reason.key.slice(7)]));
    expect(why).toMatchObject({
      Time: 'unused.timeOfDay',
      'Speed of answer in seconds': 'unused.wait',
      'Satisfaction rating': 'unused.csat',
      AvgTalkDuration: 'reason.byName',
    });
    expect(problemsOf(mapping)).toEqual([]);
  });

  it.each([
    [
      'Zendesk',
      'Ticket ID,Assignee name,Solved at,Ticket channel,Handle time (min)',
      '1001,Ana,2026-01-05,email,12.5',
      {
        'Ticket ID': 'sourceId',
        'Assignee name': 'hireId',
        'Solved at': 'date',
        'Ticket channel': 'channel',
        'Handle time (min)': 'talk',
      },
    ],
    [
      'Genesys',
      'Interval Start,Agent Name,Handle,Total Talk,Total Hold,Total ACW',
      '2026-01-05 00:00:00,Ana,12,3600,60,120',
      {
        'Interval Start': 'date',
        'Agent Name': 'hireId',
        Handle: 'handled',
        'Total Talk': 'talk',
        'Total Hold': 'hold',
        'Total ACW': 'wrap',
      },
    ],
    [
      'Chinese',
      '日期,客服,通话时长',
      '2026年1月5日,王,0:03:00',
      { 日期: 'date', 客服: 'hireId', 通话时长: 'talk' },
    ],
  ])('contacts of %s', (_name, header, row, fields) => {
    const found = guess(header, row);
    expect(found.table).toBe('contacts');
    expect(found.fields).toEqual(fields);
  });

  it('an Amazon report: window, currency and platform from its headers', () => {
    const { table, fields, mapping } = guess(
      'Date,Start Date,Campaign Name,Status,Budget,Impressions,Clicks,Cost Per Click (CPC),Spend,Last Year Spend,14 Day Total Orders (#),Total Advertising Cost of Sales (ACoS),14 Day Total Sales (₹)',
      '"Feb 1, 2026","Jan 1, 2026",Soap | SP,ENABLED,Rs.1000.0,782,13,Rs.15.5,Rs.201.68,,3,20.97%,Rs.961.62',
    );
    expect(table).toBe('adSpend');
    expect(fields).toEqual({
      Date: 'date',
      'Campaign Name': 'campaign',
      Spend: 'spend',
      '14 Day Total Orders (#)': 'orders',
      '14 Day Total Sales (₹)': 'revenue',
    });
    const said = Object.fromEntries(mapping.constants.map((each) => [each.field, [each.value, each.ask]]));
    expect(said).toEqual({
      platform: ['Amazon Ads', false],
      currency: ['INR', false],
      windowDays: [14, false],
    });
    const views = mapping.columns.find((use) => use.header === 'Impressions')!;
    expect(views.reason).toEqual({ key: 'import.unused.views', params: { header: 'Impressions' } });
  });

  it('advertising in Spanish, with commas for decimals', () => {
    const { table, fields, mapping } = guess(
      'Fecha;Campaña;Gasto;Ventas;Moneda',
      '13/01/2026;Jabón;1.234,50;2.500,00;EUR',
      '14/01/2026;Jabón;12,00;0,00;EUR',
    );
    expect(table).toBe('adSpend');
    expect(fields).toEqual({
      Fecha: 'date',
      Campaña: 'campaign',
      Gasto: 'spend',
      Ventas: 'revenue',
      Moneda: 'currency',
    });
    expect(mapping.columns[0]!.reading).toEqual({ kind: 'date', order: 'dmy' });
    expect(mapping.columns[2]!.reading).toEqual({ kind: 'number', decimal: ',' });
  });

  it.each<[ImportTable, string, string]>([
    ['hires', 'Employee ID,Full name,Job title,Hire date,Manager', 'E1,Ana Lima,Support,2026-01-05,Kim'],
    ['leave', 'Employee,Start date,End date,Leave type', 'Ana,2026-01-05,2026-01-09,holiday'],
    ['holidays', 'Country,Date,Holiday name', 'ES,2026-01-06,Epifanía'],
    ['fx', 'Date,Currency,Rate', '2026-01-05,USD,1.08'],
    ['pipeline', 'Create date,Deal owner,Deal name,Deal stage,Amount', '2026-01-05,Ana,Acme,Closed Won,1200'],
    ['listings', 'Date,Employee,SKU,Accepted,Rework cycles,Minutes', '2026-01-05,Ana,A-1,Y,0,35'],
    ['output', 'Date,Employee,Metric,Quantity', '2026-01-05,Ana,SKUs launched,3'],
  ])('%s', (table, header, row) => {
    const found = guess(header, row);
    expect(found.table).toBe(table);
    expect(problemsOf(found.mapping)).toEqual([]);
  });

  it('columns without a header by their values', () => {
    const file = fileOf('2026-01-05,Ana,0:03:00', '2026-01-06,Ben,0:04:00');
    const mapping = guessMapping('contacts', file);
    expect(fieldsOf(mapping)).toEqual({ 'Column 1': 'date', 'Column 3': 'talk' });
    expect(problemsOf(mapping)).toEqual(['noPerson']);
  });

  it('no column that can be used', () => {
    expect(guessTables(fileOf('foo,bar', 'x,y', 'z,w'))).toEqual([]);
  });
});

describe('what only a person can tell is asked', () => {
  const dates = (...days: string[]) =>
    guessMapping('contacts', fileOf('Date,Agent,Talk time', ...days.map((day) => `${day},Ana,0:03:00`)));

  it('the order of ambiguous dates', () => {
    const mapping = dates('01/02/2026', '02/02/2026', '03/02/2026');
    const date = mapping.columns[0]!;
    expect(date).toMatchObject({ ask: true, reading: { order: 'dmy' }, alternatives: [{ order: 'mdy' }] });
    expect(problemsOf(mapping)).toEqual(['ask']);
    const answered = assignReading(mapping, 0, { kind: 'date', order: 'mdy' });
    expect(answered.columns[0]).toMatchObject({
      ask: false,
      reading: { order: 'mdy' },
      alternatives: [{ order: 'dmy' }],
    });
    expect(problemsOf(answered)).toEqual([]);
  });

  it('not where one day decides for the column', () => {
    expect(dates('01/02/2026', '31/01/2026').columns[0]).toMatchObject({
      ask: false,
      reading: { order: 'dmy' },
    });
    expect(dates('01/02/2026', '01/31/2026').columns[0]).toMatchObject({
      ask: false,
      reading: { order: 'mdy' },
    });
    expect(dates('31/01/2026', '01/31/2026').columns[0]).toMatchObject({ ask: true });
  });

  it('what 4:02 and plain numbers are', () => {
    const talk = (header: string, ...values: string[]) =>
      guessMapping(
        'contacts',
        fileOf(`Date,Agent,${header}`, ...values.map((value) => `2026-01-05,Ana,${value}`)),
      ).columns[2]!;
    expect(talk('Talk time', '0:04', '0:05')).toMatchObject({
      ask: true,
      alternatives: [{ twoParts: 'h:mm' }],
    });
    expect(talk('Talk time', '4:02', '5:30')).toMatchObject({ ask: false, reading: { twoParts: 'mm:ss' } });
    expect(talk('Talk time', '143', '250')).toMatchObject({ ask: false, reading: { unit: 's' } });
    expect(talk('Talk time', '2.4', '4.1')).toMatchObject({ ask: true, reading: { unit: 'min' } });
    expect(talk('Talk time (min)', '2.4', '4.1')).toMatchObject({ ask: false, reading: { unit: 'min' } });
    expect(talk('Talk time in seconds', '12', '14')).toMatchObject({ ask: false, reading: { unit: 's' } });
  });

  it('1.234 in a file in which nothing else decides', () => {
    const spend = (...values: string[]) =>
      guessMapping(
        'adSpend',
        fileOf('Date;Campaign;Spend;Sales', ...values.map((value) => `2026-01-05;A;${value};0`)),
      ).columns[2]!;
    expect(spend('1.234', '2.345')).toMatchObject({ ask: true });
    expect(spend('1.234', '2.345,10')).toMatchObject({ ask: false, reading: { decimal: ',' } });
  });

  it('whose dollar it is, and the currency where nothing says', () => {
    const dollars = guessMapping(
      'adSpend',
      fileOf('Date,Campaign,Spend,Sales', '2026-01-05,A,$12.00,$30.00'),
    );
    expect(dollars.constants.find((each) => each.field === 'currency')).toMatchObject({
      value: 'USD',
      ask: true,
    });
    expect(problemsOf(dollars)).toEqual(['confirm']);
    expect(problemsOf(assignConstant(dollars, 'currency', 'CAD'))).toEqual([]);
    const plain = guessMapping('adSpend', fileOf('Date,Campaign,Spend,Sales', '2026-01-05,A,12.00,30.00'));
    expect(problemsOf(plain)).toEqual(['say']);
    expect(problemsOf(assignConstant(plain, 'currency', 'euro'))).toEqual(['constant']);
  });
});

describe('what cannot be imported says why', () => {
  it('spend without revenue', () => {
    const { table, mapping } = guess(
      'Date,Impressions,Clicks,Spend,Cost Per Click (CPC)',
      '2026-02-01,782,13,Rs.201.68,Rs.15.5',
      '2026-02-02,700,10,Rs.100.00,Rs.10.0',
    );
    expect(table).toBe('adSpend');
    expect(problemsOf(mapping)).toContain('noRevenue');
  });

  it('a report without days', () => {
    const { mapping } = guess(
      'Campaign report',
      'All time',
      'Campaign,Currency code,Cost,Conv. value',
      'Spring,USD,12.00,30.00',
    );
    expect(problemsOf(mapping)).toEqual(['noDate']);
  });
});

describe('the user corrects', () => {
  const file = fileOf('Day,Who,Minutes,Kind', '2026-01-05,Ana,3,x', '2026-01-06,Ben,4,y');

  it('a field moves from the column that had it', () => {
    const first = assignField(guessMapping('contacts', file), file, 2, 'talk');
    expect(fieldsOf(first)).toMatchObject({ Minutes: 'talk' });
    expect(first.columns[2]!.reading).toMatchObject({ kind: 'duration', unit: 'min' });
    const moved = assignField(first, file, 3, 'talk');
    expect(moved.columns.map((use) => use.field)).not.toContain('talk,talk');
    expect(moved.columns[2]!.field).toBe('');
    expect(moved.columns[3]!.field).toBe('talk');
  });
});

describe('rates with a column for each currency', () => {
  const file = fileOf(
    'Date,USD,GBP,INR,CYP,',
    '2026-01-06,1.08,0.83,77.4,N/A,',
    '2025-12-31,1.07,0.82,77.0,N/A,',
    '2024-06-03,1.09,0.85,90.1,N/A,',
  );

  it('become a line for each day and currency', () => {
    const wide = wideRates(file)!;
    expect(wide).toMatchObject({
      currencies: ['USD', 'GBP', 'INR', 'CYP'],
      firstDay: '2024-06-03',
      lastDay: '2026-01-06',
    });
    expect(usualStart(wide)).toBe('2025-01-01');
    const long = longRates(file, wide, ['USD', 'INR', 'CYP'], '2025-12-31');
    expect(long.rows.map((row) => row.cells)).toEqual([
      ['2026-01-06', 'USD', '1.08'],
      ['2026-01-06', 'INR', '77.4'],
      ['2025-12-31', 'USD', '1.07'],
      ['2025-12-31', 'INR', '77.0'],
    ]);
    expect(fieldsOf(guessMapping('fx', long))).toEqual({
      Date: 'date',
      Currency: 'currency',
      'Units per EUR': 'rate',
    });
  });

  it('are nothing that other files look like', () => {
    expect(wideRates(fileOf('Date,Agent,AHT,QA', '2026-01-05,Ana,200,90'))).toBeNull();
  });
});
