import type { Tables } from '../../model/snapshot';
import type { CutView } from '../../rpc/comparison';
import { cutOf, type Judgement } from '../comparison/cut';
import type { Round } from '../comparison/round';
import { number, rowsOf, sameName, text } from '../tables';

/** What judges wrote for a round; a level that does not fit its column is left out and said. */
export function judgementsOf(
  tables: Tables,
  { rubric, version }: Pick<Round, 'rubric' | 'version'>,
): { readonly judgements: readonly Judgement[]; readonly faults: readonly string[] } {
  const judgements: Judgement[] = [];
  const faults: string[] = [];
  const badLevel = new Map(
    (tables.cuts?.faults ?? [])
      .filter(({ code }) => code !== 'row.duplicate' && code !== 'cell.required')
      .map(({ row, message }) => [row, message]),
  );
  for (const { row, values } of rowsOf(tables, 'cuts')) {
    if (!sameName(text(values, 'rubric'), rubric) || number(values, 'version') !== version) continue;
    const fault = badLevel.get(row);
    if (fault !== undefined && number(values, 'level') === null) {
      faults.push(fault);
      continue;
    }
    judgements.push({
      row,
      judge: text(values, 'judge'),
      criterion: text(values, 'criterion'),
      level: number(values, 'level') ?? '',
      setAt: text(values, 'setAt'),
    });
  }
  return { judgements, faults };
}

/** The cut score of a round; null where nobody has judged. */
export function roundCut(tables: Tables, round: Round, locale: string): CutView | null {
  const { judgements, faults } = judgementsOf(tables, round);
  if (judgements.length === 0 && faults.length === 0) return null;
  const cut = cutOf(round, judgements, locale);
  return { ...cut, notes: [...cut.notes, ...faults] };
}
