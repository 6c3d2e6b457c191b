import type { Book } from '../book';
import type { GridOperator, GridValidation, GridWrite, Rect } from '../grid';
import { intersects } from '../rects';
import { a1Of, parseA1, splitSheet } from './a1';

/**
 * Refuses literals that a rejecting rule forbids, as Sheets refuses a script's write.
 *
 * @throws "The data you entered in cell B2 violates the data validation rules set on this cell."
 */
export function refuseInvalid(
  book: Book,
  sheetId: string,
  rect: Rect,
  writes: readonly (readonly (GridWrite | undefined)[])[],
): void {
  for (const { rect: area, rule } of book.grid.validations(sheetId)) {
    if (rule.allowInvalid || !intersects(area, rect)) continue;
    const valid = checker(book, sheetId, rule);
    const bottom = Math.min(area.top + area.rows, rect.top + rect.rows);
    const right = Math.min(area.left + area.columns, rect.left + rect.columns);
    for (let row = Math.max(area.top, rect.top); row < bottom; row++) {
      for (let column = Math.max(area.left, rect.left); column < right; column++) {
        const write = writes[row - rect.top]?.[column - rect.left];
        if (write && 'literal' in write && write.literal !== '' && !valid(write.literal)) {
          const cell = a1Of({ top: row, left: column, rows: 1, columns: 1 });
          throw new Error(
            `The data you entered in cell ${cell} violates the data validation rules set on this cell.${rule.help ? `\n${rule.help}` : ''}`,
          );
        }
      }
    }
  }
}

type Literal = string | number | boolean;

function checker(book: Book, sheetId: string, rule: GridValidation): (value: Literal) => boolean {
  switch (rule.kind) {
    case 'list':
      return (value) => rule.criteria.includes(String(value));
    case 'listFromRange': {
      const words = listed(book, sheetId, rule.criteria[0] ?? '');
      return (value) => words.has(String(value));
    }
    case 'checkbox':
      return (value) => typeof value === 'boolean';
    case 'number':
    case 'date': {
      const [operator, a, b] = rule.criteria;
      return (value) =>
        typeof value === 'number' && holds(operator as GridOperator, value, Number(a), Number(b));
    }
    case 'formula':
      return () => true;
  }
}

function listed(book: Book, sheetId: string, reference: string): Set<string> {
  const { sheet: name, reference: area } = splitSheet(reference.replace(/^=/, ''));
  const sheet = name === null ? book.sheet(sheetId) : book.grid.sheets().find((s) => s.name === name);
  const rect = sheet && parseA1(area, sheet.rows, sheet.columns);
  if (!sheet || !rect) return new Set();
  return new Set(
    book.grid.read(sheet.id, rect).flatMap((row) => row.map((cell) => String(cell.value ?? ''))),
  );
}

function holds(operator: GridOperator, value: number, a: number, b: number): boolean {
  switch (operator) {
    case 'between':
      return value >= a && value <= b;
    case 'notBetween':
      return value < a || value > b;
    case 'equal':
      return value === a;
    case 'notEqual':
      return value !== a;
    case 'greater':
      return value > a;
    case 'greaterOrEqual':
      return value >= a;
    case 'less':
      return value < a;
    case 'lessOrEqual':
      return value <= a;
    case 'valid':
      return true;
  }
}
