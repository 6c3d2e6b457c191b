import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RampError } from '../../src/domain/error';
import { errorsStats } from '../../src/i18n/en/errors.stats';
import { errorText, lookUp } from '../../src/i18n/text';
import type { StringTable } from '../../src/i18n/translate';

const SRC = resolve(__dirname, '../../src');
const ENGLISH = join(SRC, 'i18n/en');

/** Every table of every part, as [part/name, table]. */
const parts: readonly (readonly [string, StringTable])[] = readdirSync(ENGLISH).flatMap((file) =>
  Object.entries(require(join(ENGLISH, file)) as Readonly<Record<string, StringTable>>).map(
    ([name, table]) => [`${file} ${name}`, table] as const,
  ),
);

/** The parts that a table merges, by their names. */
function merged(file: string): readonly (readonly [string, StringTable])[] {
  const names = [...readFileSync(join(SRC, 'i18n', file), 'utf8').matchAll(/^ {4}(\w+),$/gm)].map(
    (match) => match[1],
  );
  return parts.filter(([name]) => names.includes(name.split(' ')[1]));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('the string tables', () => {
  it.each(['text.ts', 'page.ts'])('%s merges parts of which none hides another’s sentence', (file) => {
    const keys = merged(file).flatMap(([, table]) => Object.keys(table));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(keys.length).toBeGreaterThan(50);
  });

  it('merge every part', () => {
    const used = new Set([...merged('text.ts'), ...merged('page.ts')].map(([name]) => name));
    expect(parts.map(([name]) => name).filter((name) => !used.has(name))).toEqual([]);
  });

  it('have a sentence for every code that is thrown', () => {
    const thrown = sources(SRC).flatMap((text) =>
      [...text.matchAll(/new RampError\(\s*'([^']+)'/g)].map((match) => match[1] ?? ''),
    );
    const page = new Set(merged('page.ts').flatMap(([, table]) => Object.keys(table)));
    const said = (code: string) => lookUp(code, {}) !== null || page.has(code);
    // Statistics get their sentences together with the functions that will throw them: all of them or none.
    const statistics = Object.keys(errorsStats).length > 0;
    const due = [...new Set(thrown)].filter((code) => statistics || !code.startsWith('stats.'));
    expect(due.filter((code) => !said(code))).toEqual([]);
    expect(thrown.length).toBeGreaterThan(10);
  });
});

describe('errorText', () => {
  it('says where, when the error knows its row', () => {
    expect(errorText(new RampError('plan.none', { name: 'Ana' }))).toBe(
      'Ana has no plan yet: generate it first.',
    );
    expect(errorText(new RampError('no.such.code'))).toBe('no.such.code');
  });

  it('leaves no placeholder of a place that is not known', () => {
    const sentences = Object.keys(parts.find(([name]) => name.endsWith('errorsFunctions'))?.[1] ?? {});
    const left = sentences.filter((code) => errorText(new RampError(code)).includes('{where}'));
    expect(sentences.length).toBeGreaterThan(10);
    expect(left).toEqual([]);
  });
});
