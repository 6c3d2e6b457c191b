import { shiftRows, typedFormula } from '../../src/actions/functionsSheet/shift';
import { lookUp } from '../../src/i18n/text';
import { exampleCell, parseExample } from '../../src/model/example';
import { FUNCTION_GROUPS } from '../../src/model/functions';
import { fillDemo } from '../../workbench/demo/fill';
import { call, type Host, open } from '../path/drive';

const names = FUNCTION_GROUPS.flatMap(({ names: some }) => [...some]);

const exampleOf = (name: string) => parseExample(lookUp(`fn.example.${name}`, {}) ?? '');

/** Results begin in the seventh column. */
const OUT = 6;

/** Cells of a sheet as the example writes them. */
function written(value: unknown, shown: string): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value !== 'number') return String(value ?? '');
  const { format = '0' } = exampleCell(shown);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return format.endsWith('%') ? `${(value * 100).toFixed(decimals)} %` : value.toFixed(decimals);
}

/** What the sheet shows as the result of a function. */
function resultOf(host: Host, name: string): string[][] {
  const rows = host.values('Functions');
  const { head, result } = exampleOf(name);
  const top = rows.findIndex(([first]) => first === name) + (head.length > 0 ? 3 : 2);
  return result.map((cells, i) => cells.map((shown, j) => written(rows[top + i]?.[OUT + j], shown)));
}

const engine = (locale = 'en_GB') => open({ engine: 'sheets', timeZone: 'Etc/UTC', locale });

describe('the sheet Functions in the demo workbook', () => {
  let host: Host;
  beforeAll(async () => {
    host = engine();
    await fillDemo(host, '2026-03-02', () => Promise.resolve());
  }, 180_000);

  test.each(names)('%s shows what the manual says', (name) => {
    expect(resultOf(host, name)).toEqual(exampleOf(name).result);
  });

  test('holds no error', () => {
    const errors = host
      .values('Functions')
      .flat()
      .filter((value) => typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value));
    expect(errors).toEqual([]);
  });

  test('follows its cells', () => {
    const row = host.values('Functions').findIndex(([first]) => first === 'RAMP_BREAKEVEN') + 4;
    host.edit((person) => person.type('Functions', `A${row}`, '0.5'));
    expect(host.cell('Functions', `G${row}`).value).toBe(2);
    host.edit((person) => person.type('Functions', `A${row}`, '0.4'));
  });

  test('shows each formula as it stands in the cell below', () => {
    const rows = host.values('Functions');
    for (const name of names) {
      const at = rows.findIndex(([first]) => first === name);
      const shown = String(rows[at + 1]?.[OUT]);
      const cell = `G${at + 3 + (exampleOf(name).head.length > 0 ? 1 : 0)}`;
      const stripped = (formula: string) => formula.replace(/, /g, ',');
      expect(stripped(host.cell('Functions', cell).formula)).toBe(stripped(shown));
    }
  });
});

describe('a spreadsheet without it', () => {
  test('is offered the sheet, gets it once, and then is shown it', () => {
    const host = engine();
    expect(call(host, 'functionsSheet', {})).toEqual({ status: 'none' });
    const added = call(host, 'functionsSheet', { add: true });
    expect(added).toMatchObject({ status: 'shown', done: { changeId: null } });
    expect(call(host, 'functionsSheet', { add: true }).status).toBe('shown');
    expect(call(host, 'functionsSheet', {}).status).toBe('shown');
    expect(host.grid.sheets().filter(({ name }) => name.startsWith('Functions'))).toHaveLength(1);
  });

  test('keeps a sheet of its own with that name', () => {
    const host = engine();
    host.edit((person) => {
      person.addSheet('Functions');
      person.type('Functions', 'A1', 'mine');
    });
    expect(call(host, 'functionsSheet', {})).toEqual({ status: 'none' });
    call(host, 'functionsSheet', { add: true });
    expect(host.values('Functions')).toEqual([['mine']]);
    expect(host.values('Functions (Ramplight)')[0]?.[0]).toBe('Every function at work');
  });

  test('calculates where the comma marks decimals', () => {
    const host = engine('de_DE');
    call(host, 'functionsSheet', { add: true });
    for (const name of names) expect(resultOf(host, name)).toEqual(exampleOf(name).result);
    const at = host.values('Functions').findIndex(([first]) => first === 'RAMP_ROAS');
    expect(host.values('Functions')[at + 1]?.[OUT]).toMatch(/^=RAMP_ROAS\(A\d+:A\d+; B\d+:B\d+\)$/);
  });
});

describe('a formula of an example', () => {
  test('moves with its cells, its texts stay', () => {
    expect(shiftRows('=RAMP_CI("A1", A2, B2:C10)', 10)).toBe('=RAMP_CI("A1", A12, B12:C20)');
    expect(typedFormula('=RAMP_CI("a,b", A2)', 'pt-BR')).toBe('=RAMP_CI("a,b"; A2)');
  });

  test('has no decimal number in it, which half of the locales write in another way', () => {
    expect(names.filter((name) => /[\d]\.\d/.test(exampleOf(name).formula))).toEqual([]);
  });
});
