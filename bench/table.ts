/** A Markdown table; the first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, j) => Math.max(title.length, 3, ...rows.map((row) => row[j]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, j) => (j === 0 ? cell.padEnd(widths[j]!) : cell.padStart(widths[j]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, j) => (j === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

export const whole = (n: number): string => n.toLocaleString('en');

/** Three digits that count. */
export const short = (n: number): string => (n === 0 ? '0' : n.toFixed(n < 10 ? 2 : n < 100 ? 1 : 0));
