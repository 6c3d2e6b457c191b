/** A letter as a page that opens in any browser and prints well; it asks nothing of the network. */
export function letterPage(title: string, text: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark; }
body { font: 17px/1.6 system-ui, sans-serif; margin: 3rem auto; max-width: 42rem; padding: 0 1rem; }
p { white-space: pre-line; break-inside: avoid; }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${text
  .split(/\n{2,}/)
  .map((part) => `<p>${escaped(part)}</p>`)
  .join('\n')}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Marks the text of a field and copies it; false where the browser lets no script do that. */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}
