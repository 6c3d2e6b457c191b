import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsFunctions } from '../../src/i18n/en/errors.functions';
import { errorsStats } from '../../src/i18n/en/errors.stats';

const FOLDERS = ['functions', 'domain'];
const OTHERS = /^arg\.number\./;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

const code = FOLDERS.flatMap((folder) => sources(join(__dirname, '../../src', folder))).join('\n');
const table: Record<string, string> = { ...errorsFunctions, ...errorsStats };

test('every error of the functions and the domain has its sentence', () => {
  const codes = [...code.matchAll(/(?:RampError|cellError)\(\s*['`]([\w.]+)['`]/g)].map((match) => match[1]!);
  expect(codes.length).toBeGreaterThan(50);
  expect([...new Set(codes)].filter((each) => !(each in table))).toEqual([]);
});

test('every sentence is the sentence of an error', () => {
  const unused = Object.keys(table).filter((each) => !OTHERS.test(each) && !code.includes(`'${each}'`));
  expect(unused).toEqual([]);
});
