import type { ErrorParams } from '../../domain/error';
import { lookUp, t } from '../../i18n/text';
import type { Problem } from '../../model/problem';

const ROWS_SHOWN = 5;

/** Collects what is wrong in rows: the same finding in many rows is one sentence that names them. */
export type Findings = {
  readonly add: (code: string, row: number, params?: ErrorParams) => void;
  readonly all: () => readonly Problem[];
};

export function findings(): Findings {
  const found = new Map<string, { code: string; params: ErrorParams; rows: number[] }>();
  return {
    add: (code, row, params = {}) => {
      const key = JSON.stringify([code, params]);
      const same = found.get(key);
      if (same) same.rows.push(row);
      else found.set(key, { code, params, rows: [row] });
    },
    all: () =>
      [...found.values()]
        .map(({ rows, ...rest }) => ({ ...rest, rows: [...rows].sort((a, b) => a - b) }))
        .sort((a, b) => a.rows[0]! - b.rows[0]!)
        .map(({ code, params, rows }) => ({ code, params: { ...params, rows: rowsText(rows) } })),
  };
}

/** "row 12", "rows 12, 15 and 18", "rows 2, 3, 4, 5, 6 and 40 more". */
export function rowsText(rows: readonly number[]): string {
  if (rows.length === 1) return t('comparison.row', { row: rows[0]! });
  if (rows.length > ROWS_SHOWN) {
    return t('comparison.rows.more', {
      rows: rows.slice(0, ROWS_SHOWN).join(', '),
      more: rows.length - ROWS_SHOWN,
    });
  }
  return t('comparison.rows', { rows: listed(rows.map(String)) });
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return t('comparison.list', { most: names.slice(0, -1).join(', '), last: names[names.length - 1]! });
}

export function problemText({ code, params }: Problem): string {
  return lookUp(code, params) ?? code;
}
