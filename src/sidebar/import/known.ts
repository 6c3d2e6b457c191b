import type { ImportContext, ImportTable } from '../../rpc/imports';
import type { Call } from '../client';

/** All that the spreadsheet holds of a table, asked piece by piece; ends early when nobody `wants` it any more. */
export async function wholeContext(
  call: Call,
  table: ImportTable,
  wanted: () => boolean = () => true,
): Promise<ImportContext> {
  const first = await call('importContext', { table });
  const known = Object.entries(first.known);
  let { next } = first;
  while (next !== null && wanted()) {
    const piece = await call('importKnown', { table, from: next });
    for (const entry of Object.entries(piece.known)) known.push(entry);
    next = piece.next;
  }
  return { ...first, known: Object.fromEntries(known), next };
}
