import { t } from '../../i18n/page';
import type { Cell } from '../../model/cell';
import type { PersonExport } from '../../rpc/persons';

export type ExportFile = { readonly name: string; readonly type: string; readonly text: string };

/** The export as a page that opens in any browser and prints well; it asks nothing of the network. */
export function htmlFile(data: PersonExport): ExportFile {
  const title = escaped(t('file.title', { name: data.name }));
  const contents = data.sections.map(
    ({ title: heading, rows }, i) =>
      `<li><a href="#s${i}">${escaped(heading)}</a>, ${t('file.rows', { count: rows.length })}</li>`,
  );
  const tables = data.sections.map(({ title: heading, columns, rows }, i) => {
    const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
    const body = rows
      .map((row) => `<tr>${row.map((cell) => `<td>${escaped(shown(cell))}</td>`).join('')}</tr>`)
      .join('\n');
    return `<h2 id="s${i}">${escaped(heading)}</h2>\n<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
  });
  const text = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>${escaped(madeLine(data))}</p>
<ul>${contents.join('\n')}</ul>
${tables.join('\n')}
</body>
</html>
`;
  return { name: `${fileName(data.name)}.html`, type: 'text/html', text };
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
table { border-collapse: collapse; font-size: 0.875rem; display: block; overflow-x: auto; }
th, td { border: 1px solid #8888; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
td { white-space: pre-wrap; overflow-wrap: break-word; min-width: 6rem; max-width: 40rem; }
th { background: #8882; }
@media print { table { display: table; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
`;

/** The same as data: each row an object by its column's header. */
export function jsonFile(data: PersonExport): ExportFile {
  const { kind, id, name, madeAt, sections } = data;
  const value = {
    madeBy: 'Ramplight',
    madeAt,
    person: { kind, id, name },
    data: sections.map(({ title, columns, rows }) => ({
      title,
      rows: rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? '']))),
    })),
  };
  return {
    name: `${fileName(name)}.json`,
    type: 'application/json',
    text: `${JSON.stringify(value, null, 2)}\n`,
  };
}

/** The same as plain text, to be copied where nothing can be downloaded. */
export function plainText(data: PersonExport): string {
  const parts = data.sections.map(({ title, columns, rows }) => {
    const records = rows.map((row) =>
      columns
        .map((column, i) => [column, shown(row[i] ?? '')] as const)
        .filter(([, value]) => value !== '')
        .map(([column, value]) => `${column}: ${value}`)
        .join('\n'),
    );
    return `${title.toUpperCase()}\n\n${records.join('\n\n')}`;
  });
  return [t('file.title', { name: data.name }), madeLine(data), ...parts].join('\n\n');
}

function madeLine({ kind, id, madeAt }: PersonExport): string {
  return t('file.made', { date: madeAt.slice(0, 10), kind: t(`file.kind.${kind}`), id });
}

function shown(cell: Cell): string {
  return typeof cell === 'boolean' ? t(cell ? 'file.true' : 'file.false') : String(cell);
}

/** What no file system minds: without separators, control characters and dots at the start. */
function fileName(name: string): string {
  const safe = name.replace(/[\\\s/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ').replace(/^[.\s]+/, '');
  return t('file.name', { name: [...safe].slice(0, 60).join('').trim() || 'person' });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** Hands a file to the browser's downloads; nothing of it leaves the page. */
export function download({ name, type, text }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
