/**
 * Runs the sections named (all by default) and prints their tables. With `--write` they go into the docs instead,
 * between the marks, with the machine's size; the rest of that page stays. Sections that only count have marks of
 * their own and can be written alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { COUNTED, SECTIONS } from './sections';

const DOCS = 'docs/benchmarks.md';
const MEASURED = 'npm run bench';

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const unknown = named.find((name) => !Object.hasOwn(SECTIONS, name));
if (unknown)
  throw new Error(`There is no section "${unknown}": name one of ${Object.keys(SECTIONS).join(', ')}`);
const isWriting = args.includes('--write');
const isCounted = (name: string) => Object.hasOwn(COUNTED, name);
if (isWriting && !named.every(isCounted))
  throw new Error('--write measures everything: name no section, or one that only counts');

const measured = [machine()];
let page = readFileSync(DOCS, 'utf8');
for (const name of named.length > 0 ? named : Object.keys(SECTIONS)) {
  const from = performance.now();
  const text = SECTIONS[name]!();
  if (isCounted(name)) page = withTables(page, `${MEASURED} -- ${name}`, text);
  else measured.push(text);
  const took = `${name}: ${Math.round((performance.now() - from) / 1000)} s`;
  console.log(isWriting ? took : `\n${text}`);
}
if (measured.length > 1) page = withTables(page, MEASURED, measured.join('\n\n'));
if (isWriting) writeFileSync(DOCS, page);

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Measured on ${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${memory} GB of memory, Node ${process.versions.node}, ${process.platform} ${process.arch}.`;
}

function withTables(text: string, command: string, tables: string): string {
  const [first, last] = [`<!-- ${command}: start -->`, `<!-- ${command}: end -->`];
  const [start, end] = [text.indexOf(first), text.indexOf(last)];
  if (start < 0 || end < start) throw new Error(`${DOCS} has lost its marks "${first}" and "${last}"`);
  return `${text.slice(0, start + first.length)}\n\n${tables}\n\n${text.slice(end)}`;
}
