import { readFileSync, writeFileSync } from 'node:fs';
import esbuild from 'esbuild';
import { openHost } from '../build/host.mjs';
import { jsdocParts } from '../workbench/jsdoc.mjs';
import { commentOf, findFunction } from '../workbench/stubs.mjs';
import { BUILT_IN, GROUPS, INTRODUCTION } from './words.mjs';

/**
 * The manual of the custom functions, and the words of it that the add-on itself shows, from the JSDoc above each
 * function: `node docs/generate.mjs`. With `--check` it writes nothing and fails when a file is not up to date.
 * Sentences of errors are asked of the built functions themselves, so build first.
 */
const MANUAL = 'docs/functions.md';
const TABLE = 'src/i18n/en/functions.ts';

function load(file) {
  const { code } = esbuild.transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

const { FUNCTION_GROUPS } = await load('src/model/functions.ts');
const host = openHost({ engine: 'sheets', timeZone: 'Etc/UTC', locale: 'en_GB' });

// Reading

const oneLine = (text) => text.replace(/\s*\n\s*/g, ' ');

function readParam(text) {
  const [, type, optional, name, about] = oneLine(text).match(/^\{(.+?)\} (\[?)(\w+)\]? (.*)$/) ?? [];
  if (!name) throw new Error(`This @param has no type, name or text: ${text}`);
  return { name, type, optional: optional === '[', about };
}

const readRows = (lines) =>
  lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );

/** A title, a table of data, the formula in backticks, a table of the result. */
function readExample(name, text, ownHeader) {
  const [title, data, formula, result, ...more] = text.split(/\n{2,}/);
  const tables = [data, result].map((table) => readRows((table ?? '').split('\n')).filter((_, i) => i !== 1));
  const [, call] = formula?.match(/^`(=.+)`$/) ?? [];
  if (!call || more.length > 0) throw new Error(`This @example of ${name} has another form: ${text}`);
  const [head, ...body] = tables[1];
  return {
    title: oneLine(title),
    data: tables[0],
    formula: call,
    head: ownHeader ? [] : head,
    result: ownHeader ? tables[1] : body,
  };
}

function readThrows(name, text) {
  const [, formula, when] = oneLine(text).match(/^`(=.+)` (.+)\.$/) ?? [];
  if (!formula) throw new Error(`This @throws of ${name} has no formula: ${text}`);
  const sentence = host.formulaMessage(formula);
  if (!sentence.startsWith(`${name}: `)) throw new Error(`${formula} gives no error of ${name}: ${sentence}`);
  return { formula, when, sentence };
}

function readFunction(name) {
  const parts = jsdocParts(commentOf(findFunction('src/main.ts', name)));
  const all = (tag) => parts.filter((part) => part.tag === tag).map(({ text }) => text);
  const one = (tag) => {
    const [text] = all(tag);
    if (!text) throw new Error(`${name} has no ${tag === '' ? 'description' : `@${tag}`}`);
    return oneLine(text);
  };
  const returns = one('return').replace(/^\{.+?\} /, '');
  const ownHeader = /header row/.test(returns);
  return {
    name,
    sentence: one(''),
    remarks: one('remarks'),
    params: all('param').map(readParam),
    returns,
    formula: one('formula'),
    limits: one('limits'),
    sources: all('see').map(oneLine),
    errors: all('throws').map((text) => readThrows(name, text)),
    examples: all('example').map((text) => readExample(name, text, ownHeader)),
  };
}

const groups = FUNCTION_GROUPS.map(({ id, names }) => ({
  ...GROUPS[id],
  id,
  functions: names.map(readFunction),
}));

// The manual

const plain = (text) => text.replace(/\|/g, '\\|');
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows, right = []) =>
  [row(head), row(head.map((_, i) => (right.includes(i) ? '---:' : '---'))), ...rows.map(row)].join('\n');
const anchor = (title) =>
  title
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replace(/ /g, '-');
const code = (text) => `\`${text}\``;

const EXAMPLE = /,? e\.g\. (.+?)( for the median)?(?: \(default[^)]*\))?(?=; |, or |, 4 for|\.?$)/;
const DEFAULTS = [
  /\(default ([^)]+)\)/,
  /e\.g\. (\S+) (?:for the median )?\(default\)/,
  /("[^"]*"|TRUE|FALSE) \((?:[^)]*, )?default/,
  /; (none) by default/,
];
const KINDS = { string: 'text', boolean: 'TRUE or FALSE' };

function argument({ name, type, optional, about }) {
  const preset = DEFAULTS.map((pattern) => about.match(pattern)?.[1]).find((found) => found !== undefined);
  const [, example = ''] = about.match(EXAMPLE) ?? [];
  const rest = about
    .replace(EXAMPLE, '')
    .replace(/ \(default [^)]*\)/, '')
    .replace('; none by default', '')
    .replace(/([^.])$/, '$1.');
  const kind = type
    .split('|')
    .map((each) => KINDS[each] ?? each)
    .join(' or ');
  const shown =
    example === '' || / (?!or )/.test(example.replace(/ or /g, ''))
      ? example
      : example.split(' or ').map(code).join(' or ');
  return [code(name), plain(rest), kind, optional ? plain(preset ?? 'left out') : 'required', plain(shown)];
}

const letters = (count) => Array.from({ length: count }, (_, i) => String.fromCharCode(65 + i));
const isNumber = (cell) => cell === '' || /^-?[\d.]+( %)?$/.test(cell);

/** Columns of figures stand to the right. */
const figures = (rows, width) =>
  Array.from({ length: width }, (_, i) => i).filter((i) => rows.every((cells) => isNumber(cells[i] ?? '')));

function exampleText({ title, data, formula, head, result }) {
  const [names, ...body] = data;
  const input = table(
    ['', ...letters(names.length)],
    [names, ...body].map((cells, i) => [`**${i + 1}**`, ...cells]),
    figures(body, names.length).map((i) => i + 1),
  );
  const [first, ...rest] = head.length > 0 ? [head, ...result] : result;
  const output = table(first, rest, figures(rest, first.length));
  return `${title}\n\n${input}\n\n\`\`\`\n${formula}\n\`\`\`\n\n${output}`;
}

/** One thing in its line, several below each other. */
function listed(title, items) {
  const [only] = items;
  return items.length === 1
    ? `**${title}.** ${only}`
    : `**${title}**\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

function functionText(each) {
  const { name, params, examples, sources, errors } = each;
  const signature = params.map(({ name: arg, optional }) => (optional ? `[${arg}]` : arg)).join(', ');
  return [
    `### ${name}`,
    each.sentence,
    `\`\`\`\n=${name}(${signature})\n\`\`\``,
    each.remarks,
    table(['Argument', 'What to give', 'Kind', 'Without it', 'For example'], params.map(argument)),
    `**Gives:** ${each.returns}`,
    ...examples.map(
      (example, i) => `**Example${examples.length > 1 ? ` ${i + 1}` : ''}.** ${exampleText(example)}`,
    ),
    listed('How it is computed', each.formula.split('; ')),
    `**What it does not do.** ${each.limits}`,
    listed(
      'Errors to expect',
      errors.map(({ when, formula, sentence }) => `${when}, as in ${code(formula)}: *${plain(sentence)}*`),
    ),
    listed(sources.length > 1 ? 'Sources' : 'Source', sources),
  ].join('\n\n');
}

const count = groups.reduce((sum, { functions }) => sum + functions.length, 0);
const contents = groups.map(
  ({ title, functions }) =>
    `**[${title}](#${anchor(title)})**\n\n${table(
      ['Function', 'What it answers'],
      functions.map(({ name, sentence }) => [`[${name}](#${anchor(name)})`, plain(sentence)]),
    )}`,
);
const manual = `${[
  '<!-- Made by `npm run docs` from the comments above the functions in src/functions: change those. -->',
  '# The custom functions',
  INTRODUCTION.replace('{count}', String(count)),
  '## Contents',
  ...contents,
  `**[${BUILT_IN.title}](#${anchor(BUILT_IN.title)})**`,
  ...groups.flatMap(({ title, about, functions }) => [`## ${title}`, about, ...functions.map(functionText)]),
  `## ${BUILT_IN.title}`,
  BUILT_IN.text,
].join('\n\n')}\n`;

// What the add-on shows

const compact = ({ title, data, formula, head, result }) => {
  const rows = (cells) => cells.map((each) => each.join('|')).join('\n');
  const parts = [title, rows(data), formula, head.join('|'), rows(result)];
  if (parts.some((part) => /\n\n|[{}']/.test(part)))
    throw new Error(`${formula}: no blank row, brace or quote mark, please`);
  return parts.join('\n\n');
};

/** As the formatter writes an entry of a table. */
function entry(key, text) {
  const quote = text.includes("'") ? '"' : "'";
  const value = `${quote}${text.replaceAll('\n', '\\n')}${quote}`;
  const line = `  '${key}': ${value},`;
  return line.length > 110 ? `  '${key}':\n    ${value},` : line;
}

const sentences = groups.flatMap(({ id, title, functions }) => [
  entry(`fn.group.${id}`, title),
  ...functions.map(({ name, sentence }) => entry(`fn.${name}`, sentence)),
]);
const examples = groups.flatMap(({ functions }) =>
  functions.map(({ name, examples: [first] }) => entry(`fn.example.${name}`, compact(first))),
);
const strings = `// Made by \`npm run docs\` from the comments above the functions in src/functions: change those.

/** What each custom function answers, in one sentence. */
export const functionSentences = {
${sentences.join('\n')}
} as const;

/** The worked example of each, in the form that \`parseExample\` reads. */
export const functionExamples = {
${examples.join('\n')}
} as const;
`;

const stale = [
  [MANUAL, manual],
  [TABLE, strings],
].filter(([file, text]) => {
  try {
    return readFileSync(file, 'utf8') !== text;
  } catch {
    return true;
  }
});
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is not up to date: npm run docs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) writeFileSync(file, text);
}
