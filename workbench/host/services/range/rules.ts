import type { GridWrite } from '../../grid';
import { groupCells } from '../../group';
import { intersects } from '../../rects';
import type { Range, ValidationInner } from '../context';
import { createProtection } from '../protection';
import { innerOf } from '../strict';
import { createValidation } from '../validation';
import { type Place, sized, table } from './place';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Data validation, checkboxes, protection. */
export function rules(place: Place) {
  const { ctx, sheetId, rect } = place;
  const { grid } = ctx.book;
  const inner = (rule: DataValidation | null): ValidationInner | null =>
    rule === null ? null : innerOf<ValidationInner>(rule, 'DataValidation');
  const found = (): ((row: number, column: number) => DataValidation | null) => {
    const near = grid.validations(sheetId).filter((v) => intersects(v.rect, rect));
    return (i, j) => {
      const cell = { top: rect.top + i, left: rect.left + j, rows: 1, columns: 1 };
      const hit = near.find((v) => intersects(v.rect, cell));
      return hit ? createValidation(ctx, hit.rule) : null;
    };
  };

  return {
    setDataValidation: (rule: DataValidation | null) => {
      const taken = ctx.run.guard(() => inner(rule));
      return place.write('setDataValidation', () => grid.setValidation(sheetId, rect, taken));
    },
    setDataValidations: (list: (DataValidation | null)[][]) => {
      const taken = sized<DataValidation | null, ValidationInner | null>(
        place,
        'setDataValidations',
        list,
        inner,
      );
      return place.write('setDataValidations', () => {
        for (const group of groupCells(rect, (i, j) => taken[i]?.[j] ?? null)) {
          grid.setValidation(sheetId, group.rect, group.value);
        }
      });
    },
    clearDataValidations: () =>
      place.write('clearDataValidations', () => grid.setValidation(sheetId, rect, null)),
    getDataValidation: () => ctx.run.read('Range.getDataValidation', 1, () => found()(0, 0)),
    getDataValidations: () => place.read('getDataValidations', () => table(place, found())),
    insertCheckboxes: (...values: unknown[]) => {
      if (values.length > 0) ctx.run.fail('Range.insertCheckboxes with values is not emulated');
      return place.write('insertCheckboxes', () => {
        grid.setValidation(sheetId, rect, { kind: 'checkbox', criteria: [], allowInvalid: false, help: '' });
        const cells = grid.read(sheetId, rect);
        grid.write(
          sheetId,
          rect.top,
          rect.left,
          cells.map((row) =>
            row.map((cell): GridWrite | undefined =>
              cell.value === null && cell.formula === undefined ? { literal: false } : undefined,
            ),
          ),
        );
      });
    },
    removeCheckboxes: () =>
      place.write('removeCheckboxes', () => {
        grid.setValidation(sheetId, rect, null);
        grid.write(
          sheetId,
          rect.top,
          rect.left,
          Array.from({ length: rect.rows }, () => new Array<null>(rect.columns).fill(null)),
        );
      }),
    protect: () => createProtection(ctx, 'Range.protect', sheetId, rect),
  } satisfies Partial<Range>;
}
