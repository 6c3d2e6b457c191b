/**
 * The parts of a JSDoc comment: what comes before the first tag has the tag `''`. Lines keep their own indentation,
 * so that tables stay tables.
 */
export function jsdocParts(comment) {
  const lines = comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  const parts = [{ tag: '', lines: [] }];
  for (const line of lines) {
    const [, tag, rest] = line.match(/^@(\w+) ?(.*)$/) ?? [];
    if (tag) parts.push({ tag, lines: [rest] });
    else parts[parts.length - 1].lines.push(line);
  }
  return parts.map(({ tag, lines }) => ({ tag, text: lines.join('\n').trim() }));
}
