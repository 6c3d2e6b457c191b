import type { Tables } from '../../model/snapshot';
import type { ImportStart } from '../../rpc/imports';
import { remembered } from '../import/remember';
import { foldName, rowsOf, text } from '../tables';

/** Whose the rows of a name are: hires, nobody by choice (empty), or not known (null). */
export type Owners = (source: string) => readonly string[] | null;

/**
 * Names are those that were assigned when the sheet was adopted or a file imported; else a hire's own name or ID.
 * Letter case and repeated spaces do not matter.
 */
export function ownersIn(tables: Tables, by: ImportStart['assignBy']): Owners {
  const hires = rowsOf(tables, 'hires').filter(({ values }) => text(values, 'hireId') !== '');
  const ids = new Set(hires.map(({ values }) => text(values, 'hireId')));
  const known = new Map<string, readonly string[]>();
  const doubled = new Set<string>();
  for (const { values } of hires) {
    const [id, name] = [text(values, 'hireId'), foldName(text(values, 'name'))];
    if (known.has(name)) doubled.add(name);
    known.set(name, [id]);
  }
  for (const name of doubled) known.delete(name);
  for (const id of ids) known.set(foldName(id), [id]);
  if (by !== 'none')
    for (const [source, hireIds] of remembered(tables, by)) known.set(foldName(source), hireIds);
  return (source) => {
    const found = known.get(foldName(source));
    if (!found || found.length === 0) return found ?? null;
    const there = found.filter((id) => ids.has(id));
    return there.length === found.length ? there : null;
  };
}
