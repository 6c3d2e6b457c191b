import { fairPay } from '../../domain/pay/task-pay';
import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { Tables } from '../../model/snapshot';
import type { RoundEntry } from '../../rpc/tasks';
import { taskVersions } from '../comparison/rubric';
import type { ActionContext } from '../context';
import { formatNumber } from '../format';
import { foldName, number, rowsOf, text } from '../tables';
import { inOnOf } from './isIn';
import { formatMoney } from './money';

type Round = RoundEntry & { readonly rows: readonly Row[] };

/** The tasks of the sheet by version of their rubric, in the order in which the rounds began. */
function rowsByRound(tables: Tables): readonly Round[] {
  const versionOf = taskVersions(tables);
  const scored = new Set(rowsOf(tables, 'scores').map(({ values }) => text(values, 'taskId').trim()));
  const inOn = inOnOf(tables);
  const rounds = new Map<
    string,
    { rubric: string; version: number; rows: Row[]; scored: number; submitted: number }
  >();
  for (const task of rowsOf(tables, 'tasks')) {
    const { key, values } = task;
    const version = versionOf(values);
    if (key === '' || version === null) continue;
    const rubric = text(values, 'rubric').trim();
    const id = `${version} ${foldName(rubric)}`;
    const round = rounds.get(id) ?? { rubric, version, rows: [], scored: 0, submitted: 0 };
    round.rows.push(values);
    if (scored.has(key)) round.scored += 1;
    if (inOn(task) !== null) round.submitted += 1;
    rounds.set(id, round);
  }
  return [...rounds.values()].map((round) => ({ ...round, tasks: round.rows.length }));
}

export function roundEntries(tables: Tables): readonly RoundEntry[] {
  return rowsByRound(tables).map(({ rows: _rows, ...entry }) => entry);
}

/**
 * Where tasks paid less than their promise or took longer than their time box, by the minutes that candidates reported:
 * tasks of one round with the same terms are looked at together.
 */
export function unfairRounds(tables: Tables, { locale }: ActionContext): readonly string[] {
  return rowsByRound(tables).flatMap(({ rubric, version, rows }) => {
    const byTerms = new Map<string, Row[]>();
    for (const row of rows) {
      const terms = ['fee', 'currency', 'rate', 'timeBox'].map((field) => row[field] ?? '').join('\n');
      byTerms.set(terms, [...(byTerms.get(terms) ?? []), row]);
    }
    return [...byTerms.values()].flatMap((same) => {
      const first = same[0] as Row;
      const fee = number(first, 'fee');
      const [rate, timeBox] = [number(first, 'rate'), number(first, 'timeBox')];
      if (fee === null) return [];
      const fair = fairPay(
        fee,
        rate,
        timeBox,
        same.map((row) => number(row, 'minutesReported') ?? 0),
      );
      if (fair === null) return [];
      const money = (amount: number | null) => formatMoney(amount, text(first, 'currency'), locale);
      const params = { rubric, version, n: fair.n, box: timeBox ?? 0, overran: fair.overran };
      const median = formatNumber(fair.median, locale, 0);
      return [
        ...(fair.underpaid
          ? [t('fair.underpaid', { ...params, median, implied: money(fair.implied), rate: money(rate) })]
          : []),
        ...(fair.tooShort ? [t('fair.tooShort', { ...params, count: fair.n })] : []),
      ];
    });
  });
}
