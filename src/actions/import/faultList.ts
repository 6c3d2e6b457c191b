import Papa from 'papaparse';
import type { FileTable } from './layout';
import type { ImportFault, Message } from './message';

/**
 * The lines that were left out as a file of their own: the columns as they came, then line and problem. What would
 * be a formula in a spreadsheet program is written as text.
 */
export function faultList(
  file: FileTable,
  faults: readonly ImportFault[],
  say: (message: Message) => string,
  headers: { readonly line: string; readonly problem: string },
): string {
  const byLine = new Map(file.rows.map((row) => [row.line, row.cells]));
  const width = file.header.length;
  const rows = faults.map((fault) => {
    const cells = byLine.get(fault.line) ?? [fault.value];
    const problem = fault.column === '' ? say(fault.message) : `${fault.column}: ${say(fault.message)}`;
    return [...Array.from({ length: width }, (_, i) => cells[i] ?? ''), String(fault.line), problem];
  });
  return Papa.unparse([[...file.header, headers.line, headers.problem], ...rows], { escapeFormulae: true });
}
