import { problemOf, understand } from '../../../src/actions/report/view';
import type { RawCell } from '../../../src/model/decode';
import { calls, clock, day, read, rolesOf, tab, time, titles } from './pretend';

const HEADER = ['Call Id', 'Agent', 'Date', 'AvgTalkDuration'];

function ads(header: readonly string[], row: (i: number) => readonly RawCell[]): RawCell[][] {
  return [[...header], ...Array.from({ length: 30 }, (_none, i) => [...row(i)])];
}

const problems = (found: ReturnType<typeof read>): string[] =>
  found.columns.map(problemOf).filter((problem) => problem !== '');

describe('reports of a call log', () => {
  const found = read(calls(HEADER, (i) => (i % 5 ? time(180 + i) : '')));

  it('knows its columns', () => {
    expect(rolesOf(found)).toEqual({ Agent: 'person', Date: 'date', AvgTalkDuration: 'talk' });
    expect(problems(found)).toEqual([]);
  });

  it('offers AHT by agent first, and calls in time', () => {
    expect(titles(found)).toEqual(['AHT by Agent', 'Calls by Agent per week', 'Calls by Agent per month']);
    expect(found.offers[0]?.formula).toBe(
      `=VSTACK(HSTACK('Data'!B1,"Contacts","Mean AHT, s","Typical AHT, s","Typical, low (95%)","Typical, high (95%)"),RAMP_AHT_BY('Data'!B2:B,'Data'!D2:D))`,
    );
    expect(found.offers[1]?.formula).toBe(
      `=ARRAYFORMULA(RAMP_TREND('Data'!B2:B,'Data'!C2:C,IF('Data'!C2:C="","",1),,"week"))`,
    );
  });

  it('does not multiply durations, which may be numbers or dates afterwards', () => {
    const averages = read(
      calls(['Row', 'Agent', 'Date', 'Avg talk time'], () => time(200)).map((row, i) => [
        ...row,
        i === 0 ? 'Calls' : 12,
        i === 0 ? 'Calls handled' : 10,
      ]),
    );
    expect(averages.offers.map(({ id }) => id)).not.toContain(expect.stringMatching(/^aht/));
    expect(averages.missing.join(' ')).toContain('“Avg talk time” holds averages');
  });

  it('weighs averages in seconds by the contacts they stand for', () => {
    const rows = calls(['Row', 'Agent', 'Date', 'Average handle time (sec)'], (i) => 200 + i);
    const weighed = read(rows.map((row, i) => [...row, i === 0 ? 'Calls handled' : 10]));
    expect(weighed.offers[0]?.formula).toContain(
      `RAMP_AHT_BY('Data'!B2:B,IF('Data'!D2:D="","",'Data'!D2:D*'Data'!E2:E),,,'Data'!E2:E),1,2,3)`,
    );
    expect(weighed.offers[0]?.notes[0]).toContain('counts as often as “Calls handled” says');
    expect(weighed.offers[1]?.sentence).toBe(
      'Seconds a contact in each period: “Average handle time (sec)” weighted by “Calls handled”.',
    );
  });

  it('says what the trend of AHT divides by what', () => {
    const rows = calls(['Row', 'Agent', 'Date', 'Talk time'], (i) => 200 + i);
    const with2 = (first: string, second: string) =>
      read(rows.map((row, i) => [...row, i === 0 ? first : 10, i === 0 ? second : 5]));
    const sentence = (found: ReturnType<typeof read>) =>
      found.offers.find(({ id }) => id.startsWith('ahtTrend'))?.sentence;
    expect(sentence(with2('Hold time', 'Calls handled'))).toBe(
      'Seconds a contact in each period: the sum of “Talk time” + “Hold time” over the sum of “Calls handled”.',
    );
    expect(sentence(read(rows))).toBe(
      'Seconds a contact in each period: the sum of “Talk time” over the contacts.',
    );
  });

  it('multiplies minutes into seconds, and says so', () => {
    const minutes = read(calls(['Row', 'Agent', 'Date', 'Talk time (min)'], (i) => 3 + (i % 4)));
    expect(minutes.offers[0]?.formula).toContain(`IF('Data'!D2:D="","",'Data'!D2:D*60)`);
    expect(minutes.offers[0]?.notes).toEqual([
      '“Talk time (min)” is not in seconds: the formula multiplies it by 60.',
    ]);
  });

  it('names the cell, the text and the remedy where durations are text', () => {
    const text = read(calls(HEADER, () => '0:03:45'));
    expect(problems(text)).toEqual([
      '“AvgTalkDuration” holds text like “0:03:45” (D2): select the column and choose Format → Number → Duration, or use Import.',
    ]);
    expect(titles(text)).toEqual([]);
  });
});

describe('reports of an ads export', () => {
  const header = ['Day', 'Campaign', 'Cost', 'Conv. value', 'Currency code'];
  const plain = (currency: (i: number) => string) =>
    ads(header, (i) => [
      day(`2026-0${1 + (i % 3)}-0${1 + (i % 9)}`),
      i % 2 ? 'Sun' : 'Moon',
      10 + i,
      30 + i,
      currency(i),
    ]);

  it('offers ROAS by campaign, also weekly', () => {
    const found = read(plain(() => 'USD'));
    expect(titles(found).slice(0, 2)).toEqual(['ROAS by Campaign', 'ROAS by Campaign, weekly']);
    expect(found.offers[1]?.formula).toBe(
      `=RAMP_TREND('Data'!B2:B,'Data'!A2:A,'Data'!D2:D,'Data'!C2:C,"week")`,
    );
  });

  it('offers cost per conversion by campaign and kind, not by how campaigns are set up', () => {
    const header = ['Campaign status', 'Campaign', 'Campaign type', 'Cost', 'Conversions'];
    const found = read(
      ads(header, (i) => [
        i % 3 ? 'Paused' : 'Enabled',
        `C${i % 6}`,
        i % 2 ? 'Search' : 'Display',
        10 + i,
        i,
      ]),
    );
    expect(titles(found)).toEqual([
      'Cost per conversion',
      'Cost per conversion by Campaign',
      'Cost per conversion by Campaign type',
    ]);
    expect(found.offers[2]?.formula).toBe(
      `=VSTACK(HSTACK('Data'!C1,"Conversions","Cost","Cost per conversion","Cost per conversion, low (95%)","Cost per conversion, high (95%)"),RAMP_ROAS_BY('Data'!C2:C,'Data'!D2:D,'Data'!E2:E))`,
    );
  });

  it('names the currency where a column or a header tells it', () => {
    const noteOf = (of: ReturnType<typeof read>) => of.offers[0]?.notes[0];
    expect(noteOf(read(plain(() => 'usd')))).toBe('Amounts are in USD, as “Currency code” says.');
    const bare = (cost: string, sales: string) =>
      read(
        ads(['Day', 'Campaign', cost, sales], (i) => [
          day('2026-03-02'),
          i % 2 ? 'Sun' : 'Moon',
          5 + i,
          9 + i,
        ]),
      );
    expect(noteOf(bare('Spend(₹)', 'Sales'))).toBe('Amounts are in INR, as “Spend(₹)” says.');
    const open = 'All amounts must be in one currency: the tab does not say which.';
    expect(noteOf(bare('Spend ($)', 'Sales ($)'))).toBe(open);
    expect(noteOf(bare('Spend (EUR)', 'Sales (USD)'))).toBe(open);
  });

  it('says whose limits low and high are', () => {
    expect(read(plain(() => 'USD')).offers[0]?.formula).toContain(
      '"ROAS","ROAS, low (95%)","ROAS, high (95%)"',
    );
  });

  it('refuses sums of several currencies with the remedy', () => {
    const found = read(plain((i) => (i % 3 ? 'USD' : 'EUR')));
    expect(titles(found).filter((title) => title.startsWith('ROAS'))).toEqual([]);
    expect(found.missing[0]).toBe(
      'No sums of money: “Currency code” holds EUR, USD. Filter to one currency in a tab of its own, or convert with RAMP_FX first.',
    );
  });

  it('says what dollar signs, thousands and words among numbers need', () => {
    const of = (cost: RawCell) =>
      problems(read(ads(header, (i) => [day('2026-01-05'), i % 2 ? 'Sun' : 'Moon', cost, 30, 'USD'])));
    expect(of('$1,234.50')[0]).toMatch(
      /^“Cost” holds text like “\$1,234\.50” \(C2\): .*Format → Number.*Import\.$/,
    );
    expect(of('1.234,50')[0]).toMatch(/two countries read as two numbers/);
    const one = (cost: RawCell) =>
      problems(
        read(ads(header, (i) => [day('2026-01-05'), i % 2 ? 'Sun' : 'Moon', i === 9 ? cost : 5, 30, 'USD'])),
      );
    expect(one('#DIV/0!')).toEqual(['C11 shows #DIV/0!: mend the formula in that cell.']);
    expect(one(' --')).toEqual([
      '“Cost” holds “ --” in C11, which is no number: clear the cell or write the number, or use Import.',
    ]);
  });

  it('reads two rows of headers, and offers what the first column with names allows', () => {
    const rows = plain(() => 'USD');
    const found = read([rows[0]!, ['Date', 'Name', 'USD', 'USD', 'ISO'], ...rows.slice(1)]);
    expect(found.region).toMatchObject({ headerRow: 1, headerRows: 2 });
    expect(rolesOf(found)).toMatchObject({ 'Cost USD': 'spend', 'Conv. value USD': 'revenue' });
    expect(found.offers[0]?.formula).toContain(`RAMP_ROAS_BY('Data'!B3:B,'Data'!D3:D,'Data'!C3:C)`);
  });

  it('counts only the rows above the totals, and says so', () => {
    const rows = plain(() => 'USD');
    const found = read([['Campaign report'], ...rows, ['Total: account', '', 900, 1800, 'USD']]);
    expect(found.offers[0]?.formula).toContain(`'Data'!B3:B32`);
    expect(found.offers[0]?.notes).toContain(
      'The formula counts rows 3 to 32 only, because something else follows. Rows added below will not count.',
    );
  });
});

describe('reports of listings and other counted work', () => {
  const header = ['Date', 'Name', 'Accepted', 'Complexity', 'Rework'];
  const rows = (accepted: (i: number) => RawCell) =>
    ads(header, (i) => [day(`2026-03-${10 + (i % 9)}`), i % 2 ? 'Ana' : 'Bo', accepted(i), 1.5, i % 3]);

  it('offers first-pass yield by person', () => {
    const found = read(rows((i) => i % 4 !== 0));
    expect(titles(found)[0]).toBe('First-pass yield by Name');
    expect(found.offers[0]?.formula).toContain(
      `RAMP_LISTINGS_BY('Data'!B2:B,'Data'!C2:C,'Data'!D2:D,'Data'!E2:E)`,
    );
  });

  it('says which yes and no in other words need', () => {
    const found = read(rows((i) => (i % 4 ? 'Sí' : 'No')));
    expect(problems(found)).toEqual([
      '“Accepted” holds “Sí” (C3): formulas read TRUE and FALSE, or yes and no. Replace the words (Edit → Find and replace), or use Import.',
    ]);
  });

  it('adds up whatever else is counted, but no rates, marks or IDs', () => {
    const found = read(
      ads(['Month', 'Rep', 'Deals closed', 'Win rate', 'Score', 'Order ID'], (i) => [
        day(`2026-0${1 + (i % 9)}-01`),
        i % 2 ? 'Ana' : 'Bo',
        i,
        0.4,
        i % 5,
        1000 + i,
      ]),
    );
    expect(titles(found)).toEqual(['Deals closed by Rep per month']);
  });
});

describe('headers in other languages', () => {
  it.each([
    ['Spanish', ['Registro', 'Agente', 'Fecha', 'Tiempo de conversación (s)'], 'AHT by Agente'],
    ['German', ['Nr', 'Mitarbeiter', 'Datum', 'Gesprächszeit (Sekunden)'], 'AHT by Mitarbeiter'],
    ['Chinese', ['编号', '坐席', '日期', '通话时长'], 'AHT by 坐席'],
  ])('%s', (_language, header, title) => {
    expect(titles(read(calls(header, (i) => 200 + (i % 30))))).toContain(title);
  });

  it('Spanish ads', () => {
    const found = read(
      ads(['Fecha', 'Nombre de la campaña', 'Coste', 'Ingresos'], (i) => [
        day('2026-03-02'),
        i % 2 ? 'Sol' : 'Mar',
        5,
        9,
      ]),
    );
    expect(titles(found)[0]).toBe('ROAS by Nombre de la campaña');
  });
});

describe('what a person says', () => {
  it('goes before the guess, and a role belongs to one column', () => {
    const rows = calls(['Row', 'Agent', 'Date', 'Talk time'], (i) => 200 + i).map((row, i) => [
      ...row,
      i === 0 ? 'Handle seconds' : 300 + i,
    ]);
    const found = read(rows, [{ column: 4, role: 'talk' }]);
    expect(rolesOf(found)).toEqual({ Agent: 'person', Date: 'date', 'Handle seconds': 'talk' });
    expect(found.offers[0]?.formula).toContain(`'Data'!E2:E`);
  });

  it('may name columns that have no header', () => {
    const rows = calls([], (i) => 200 + i).slice(1);
    const found = read(rows, [
      { column: 1, role: 'person' },
      { column: 3, role: 'talk' },
    ]);
    expect(titles(found)).toContain('AHT by column B');
    expect(found.offers[0]?.formula).toContain(`HSTACK("Person"`);
    expect(found.offers[0]?.formula).toContain(`RAMP_AHT_BY('Data'!B1:B,'Data'!D1:D)`);
  });
});

describe('hostile words', () => {
  it('have the apostrophes of a tab doubled', () => {
    const sample = tab(
      calls(HEADER, (i) => 200 + i),
      "It's ='1'!A1",
    );
    const formula = understand(sample, clock)?.offers[0]?.formula;
    expect(formula).toContain("RAMP_AHT_BY('It''s =''1''!A1'!B2:B,'It''s =''1''!A1'!D2:D)");
  });

  it('never put a header into a formula', () => {
    const header = ['x")&HYPERLINK("http://evil', '=1+1 Agent', 'Date', 'Talk time'];
    const found = read(calls(header, (i) => 200 + i));
    expect(found.offers.length).toBeGreaterThan(0);
    for (const { formula } of found.offers) expect(formula).not.toMatch(/HYPERLINK|1\+1/);
  });

  it('keep the guess of a header with quotes and pictures', () => {
    expect(titles(read(calls(['#', '“Agent” 😀', 'Date', "Talk 'time'"], (i) => 200 + i)))[0]).toMatch(
      /^AHT by/,
    );
  });
});
