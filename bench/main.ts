/**
 * Runs the sections named (all by default) and prints their tables. With `--write` they go into the docs instead,
 * between the marks, with the machine's size; the rest of that page stays.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { SECTIONS } from './sections';

const DOCS = 'docs/benchmarks.md';
const START = '<!-- npm run bench: start -->';
const END = '<!-- npm run bench: end -->';

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const unknown = named.find((name) => !Object.hasOwn(SECTIONS, name));
if (unknown)
  throw new Error(`There is no section "${unknown}": name one of ${Object.keys(SECTIONS).join(', ')}`);
const isWriting = args.includes('--write');
if (isWriting && named.length > 0) throw new Error('--write measures everything: name no section');

const texts = [machine()];
for (const name of named.length > 0 ? named : Object.keys(SECTIONS)) {
  const from = performance.now();
  const text = SECTIONS[name]!();
  texts.push(text);
  const took = `${name}: ${Math.round((performance.now() - from) / 1000)} s`;
  console.log(isWriting ? took : `\n${text}`);
}
if (isWriting) writeFileSync(DOCS, withTables(readFileSync(DOCS, 'utf8'), texts.join('\n\n')));

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Measured on ${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${memory} GB of memory, Node ${process.versions.node}, ${process.platform} ${process.arch}.`;
}

function withTables(page: string, tables: string): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${DOCS} has lost its marks "${START}" and "${END}"`);
  return `${page.slice(0, start + START.length)}\n\n${tables}\n\n${page.slice(end)}`;
}
