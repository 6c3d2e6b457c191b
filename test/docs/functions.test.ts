import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { FUNCTION_GROUPS } from '../../src/model/functions';
import type { Host } from '../../workbench/host/host';
import type { openHost as OpenHost } from '../../workbench/host/node';

const { openHost } = require('../../build/host.cjs') as { openHost: typeof OpenHost };

type Shown = readonly (readonly string[])[];
type Worked = {
  readonly name: string;
  readonly formula: string;
  readonly data: Shown;
  readonly result: Shown;
};

const manual = readFileSync('docs/functions.md', 'utf8');

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .filter((_, i) => i !== 1)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

/** Every example as a reader sees it: the lettered table, the formula below it, and the table that it gives. */
function examplesOf(name: string): Worked[] {
  const section = manual.split(`\n### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
  const pattern = /(\| {2}\| A \|[\s\S]+?)\n\n```\n(=.+)\n```\n\n((?:\|.*\n)+)/g;
  return [...section.matchAll(pattern)].map(([, data = '', formula = '', result = '']) => {
    const [head = [], ...body] = rowsOf(result);
    const ownHeader = /\*\*Gives:\*\*.*header row/.test(section);
    return {
      name,
      formula,
      data: rowsOf(data)
        .slice(1)
        .map((cells) => cells.slice(1)),
      result: ownHeader ? [head, ...body] : body,
    };
  });
}

const names = FUNCTION_GROUPS.flatMap(({ names: some }) => [...some]);
const examples = names.flatMap(examplesOf);

type Value = string | number | boolean | Date;

function typed(shown: string): Value {
  if (shown === 'TRUE' || shown === 'FALSE') return shown === 'TRUE';
  if (/^\d{4}-\d{2}-\d{2}$/.test(shown)) return new Date(`${shown}T00:00:00Z`);
  return /^-?\d+(\.\d+)?$/.test(shown) ? Number(shown) : shown;
}

/** A result as the manual writes it, to the decimals it shows. */
function written(value: unknown, shown: string): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value !== 'number') return String(value ?? '');
  const [, decimals = '', percent = ''] = /^-?\d+(?:\.(\d+))?( %)?$/.exec(shown) ?? [];
  return `${(percent ? value * 100 : value).toFixed(decimals.length)}${percent}`;
}

const asWritten = (given: unknown, shown: Shown): string[][] =>
  (Array.isArray(given) ? (given as unknown[][]) : [[given]]).map((cells, i) =>
    cells.map((value, j) => written(value, shown[i]?.[j] ?? '')),
  );

const REFERENCE = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/;

/** The arguments of a formula as Sheets hands them over. */
function argumentsOf({ formula, data }: Worked): unknown[] {
  const inside = /\((.*)\)$/.exec(formula)?.[1] ?? '';
  return (inside.match(/"[^"]*"|[^,]+/g) ?? []).map((part) => {
    const word = part.trim();
    const [, left, top, right, bottom] = REFERENCE.exec(word) ?? [];
    if (!left) return word.startsWith('"') ? word.slice(1, -1) : typed(word);
    const column = (letter: string) => letter.charCodeAt(0) - 65;
    const cells = data
      .slice(Number(top) - 1, Number(bottom ?? top))
      .map((row) => row.slice(column(left), column(right ?? left) + 1).map(typed));
    return right ? cells : cells[0]?.[0];
  });
}

const options = { timeZone: 'Etc/UTC', locale: 'en_GB' };

describe('docs/functions.md', () => {
  test('is what the comments above the functions say', () => {
    expect(() => execFileSync('node', ['docs/generate.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  test('leaves in dist/Code.js only what Sheets shows', () => {
    const tags = readFileSync('dist/Code.js', 'utf8').match(/^ \* @\w+/gm) ?? [];
    expect([...new Set(tags)].sort()).toEqual([' * @customfunction', ' * @param', ' * @return']);
  });

  test('has every function of the bundle, each with an example', () => {
    const host = openHost({ ...options, engine: 'memory' });
    expect([...names].sort()).toEqual(host.functions.filter((name) => name.startsWith('RAMP_')).sort());
    expect(new Set(examples.map(({ name }) => name)).size).toBe(names.length);
  });
});

describe('the worked examples', () => {
  const cases = examples.map((each, i) => [`${i + 1} ${each.formula}`, each] as const);
  let memory: Host;
  let engine: Host;
  beforeAll(() => {
    memory = openHost({ ...options, engine: 'memory' });
    engine = openHost({ ...options, engine: 'sheets' });
  });

  test.each(cases)('%s gives what is written, called as Sheets calls it', (_title, each) => {
    expect(asWritten(memory.call(each.name, ...argumentsOf(each)), each.result)).toEqual(each.result);
  });

  test.each(cases)('%s gives what is written, as a formula on cells', (_title, each) => {
    const width = each.data[0]?.length ?? 0;
    engine.edit((person) => {
      person.addSheet('Example');
      person.paste('Example', 'A1', each.data);
      person.type('Example', `${String.fromCharCode(66 + width)}1`, each.formula);
    });
    const spilled = engine
      .values('Example')
      .slice(0, each.result.length)
      .map((cells) => cells.slice(width + 1, width + 1 + (each.result[0]?.length ?? 0)));
    engine.edit((person) => person.deleteSheet('Example'));
    expect(asWritten(spilled, each.result)).toEqual(each.result);
  });
});
