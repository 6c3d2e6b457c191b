import { display } from '../../cells/format';
import { type Scriptable, scriptable, scriptRows, scriptValue, writeValues } from '../../cells/values';
import type { GridCell, GridWrite } from '../../grid';
import type { Range } from '../context';
import { type Place, sized, table } from './place';

/** Values and formulas. */
export function contents(place: Place) {
  const { ctx, sheetId, rect } = place;
  const { book, run } = ctx;
  const { grid } = book;
  const corner = { ...rect, rows: 1, columns: 1 };
  const first = (): GridCell => grid.read(sheetId, corner)[0]?.[0] as GridCell;
  const setFormulas = (formulas: (row: number, column: number) => string): void => {
    const writes = Array.from({ length: rect.rows }, (_, i) =>
      Array.from({ length: rect.columns }, (_, j): GridWrite => {
        const formula = formulas(i, j);
        if (formula === '') return null;
        return { formula: formula.startsWith('=') ? formula : `=${formula}` };
      }),
    );
    grid.write(sheetId, rect.top, rect.left, writes);
  };
  const clearContent = (): void => {
    writeValues(book, sheetId, rect, () => null);
  };

  return {
    getValue: () => run.read('Range.getValue', 1, () => scriptValue(first(), book.zone, run.intrinsics)),
    getValues: () =>
      place.read('getValues', () => scriptRows(grid.read(sheetId, rect), book.zone, run.intrinsics)),
    setValue: (value: unknown) => {
      const taken = run.guard(() => scriptable(value));
      return place.write('setValue', () => writeValues(book, sheetId, rect, () => taken));
    },
    setValues: (values: unknown[][]) => {
      const taken = sized<unknown, Scriptable>(place, 'setValues', values, scriptable);
      return place.write('setValues', () =>
        writeValues(book, sheetId, rect, (i, j) => taken[i]?.[j] as Scriptable),
      );
    },
    getDisplayValue: () =>
      run.read('Range.getDisplayValue', 1, () => {
        const cell = first();
        return display(cell.value, cell.format, book.locale);
      }),
    getDisplayValues: () =>
      place.read('getDisplayValues', () => {
        const cells = grid.read(sheetId, rect);
        return table(place, (i, j) => {
          const cell = cells[i]?.[j] as GridCell;
          return display(cell.value, cell.format, book.locale);
        });
      }),
    getFormula: () => run.read('Range.getFormula', 1, () => first().formula ?? ''),
    getFormulas: () =>
      place.read('getFormulas', () => {
        const cells = grid.read(sheetId, rect);
        return table(place, (i, j) => cells[i]?.[j]?.formula ?? '');
      }),
    setFormula: (formula: string) => place.write('setFormula', () => setFormulas(() => formula)),
    setFormulas: (formulas: string[][]) => {
      const taken = sized<string, string>(place, 'setFormulas', formulas, String);
      return place.write('setFormulas', () => setFormulas((i, j) => taken[i]?.[j] ?? ''));
    },
    isBlank: () =>
      place.read('isBlank', () =>
        grid
          .read(sheetId, rect)
          .every((row) => row.every((c) => c.value === null && c.formula === undefined)),
      ),
    clearContent: () => place.write('clearContent', clearContent),
    clearFormat: () => place.write('clearFormat', () => clearFormat(place)),
    clear: (options?: {
      commentsOnly?: boolean | undefined;
      contentsOnly?: boolean | undefined;
      formatOnly?: boolean | undefined;
      validationsOnly?: boolean | undefined;
      skipFilteredRows?: boolean | undefined;
    }) => {
      const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options ?? {};
      const all = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly;
      return place.write('clear', () => {
        if (all || contentsOnly) clearContent();
        if (all || formatOnly) clearFormat(place);
        if (commentsOnly) book.setNote(sheetId, rect, () => '');
        if (validationsOnly) grid.setValidation(sheetId, rect, null);
      });
    },
    setNote: (note: string | null) =>
      place.write('setNote', () => book.setNote(sheetId, rect, () => note ?? '')),
    setNotes: (notes: (string | null)[][]) => {
      const taken = sized<string | null, string>(place, 'setNotes', notes, (note) => note ?? '');
      return place.write('setNotes', () => book.setNote(sheetId, rect, (i, j) => taken[i]?.[j] ?? ''));
    },
    clearNote: () => place.write('clearNote', () => book.setNote(sheetId, rect, () => '')),
    getNote: () => run.read('Range.getNote', 1, () => book.note(sheetId, rect.top, rect.left)),
    getNotes: () =>
      place.read('getNotes', () => table(place, (i, j) => book.note(sheetId, rect.top + i, rect.left + j))),
  } satisfies Partial<Range>;
}

export function clearFormat(place: Place): void {
  const { grid } = place.ctx.book;
  grid.clearStyle(place.sheetId, place.rect);
  grid.setFormat(place.sheetId, place.rect, '');
}
