import {
  areaAt,
  areaRects,
  areasAfterDelete,
  areasAfterInsert,
  changeAreas,
} from '../../workbench/host/areas';
import { groupCells } from '../../workbench/host/group';
import { createMemoryGrid } from '../../workbench/host/memory/grid';
import { movedColumn, rectAfterDelete, rectAfterInsert } from '../../workbench/host/rects';
import { rangeOf } from './rect';

describe('areas', () => {
  const whole = changeAreas<string>([], rangeOf('A1:B10'), () => 'a');

  test('a change in the middle splits a run and joins again when undone', () => {
    const split = changeAreas(whole, rangeOf('A4:A5'), () => 'b');
    expect([3, 4, 5, 6].map((row) => areaAt(split, row - 1, 0))).toEqual(['a', 'b', 'b', 'a']);
    expect(areaAt(whole, 3, 0)).toBe('a');
    const joined = changeAreas(split, rangeOf('A4:A5'), () => 'a');
    expect(areaRects(joined)).toEqual([{ rect: rangeOf('A1:B10'), value: 'a' }]);
  });

  test('a change sees what was there, blank or not', () => {
    const seen: (string | undefined)[] = [];
    changeAreas(whole, rangeOf('B9:C12'), (old) => {
      seen.push(old);
      return 'x';
    });
    expect(seen).toEqual(['a', undefined, undefined]);
  });

  test('inserted rows inside a run belong to it; deleted rows close the gap', () => {
    expect(areaRects(areasAfterInsert(whole, 'rows', 5, 2))[0]?.rect).toEqual(rangeOf('A1:B12'));
    expect(areaRects(areasAfterInsert(whole, 'rows', 0, 2))[0]?.rect).toEqual(rangeOf('A3:B12'));
    expect(areaRects(areasAfterDelete(whole, 'rows', 8, 5))[0]?.rect).toEqual(rangeOf('A1:B8'));
    expect(areaRects(areasAfterDelete(whole, 'columns', 0, 1))[0]?.rect).toEqual(rangeOf('A1:A10'));
  });
});

test('rectangles follow inserted and deleted lines', () => {
  const rect = rangeOf('B3:C5');
  expect(rectAfterInsert(rect, 'rows', 2, 1)).toEqual(rangeOf('B4:C6'));
  expect(rectAfterInsert(rect, 'rows', 3, 1)).toEqual(rangeOf('B3:C6'));
  expect(rectAfterInsert(rect, 'rows', 5, 1)).toEqual(rect);
  expect(rectAfterDelete(rect, 'rows', 0, 3)).toEqual(rangeOf('B1:C2'));
  expect(rectAfterDelete(rect, 'columns', 1, 2)).toBeNull();
});

test('moved columns are a permutation', () => {
  const order = (first: number, count: number, before: number): number[] =>
    [0, 1, 2, 3, 4].map((column) => movedColumn(column, first, count, before));
  expect(order(0, 2, 4)).toEqual([2, 3, 0, 1, 4]);
  expect(order(3, 1, 1)).toEqual([0, 2, 3, 1, 4]);
});

test('cells of equal value are gathered into rectangles', () => {
  const cells = ['aab', 'aab', 'ccc'];
  expect(groupCells(rangeOf('A1:C3'), (i, j) => cells[i]?.[j])).toEqual([
    { rect: rangeOf('A1:B2'), value: 'a' },
    { rect: rangeOf('C1:C2'), value: 'b' },
    { rect: rangeOf('A3:C3'), value: 'c' },
  ]);
});

describe('the in-memory grid', () => {
  test('a snapshot keeps every kind of content', () => {
    const grid = createMemoryGrid();
    grid.write('0', 0, 0, [[{ literal: 'a' }, { formula: '=A1' }]]);
    grid.setFormat('0', rangeOf('A1:A1000'), '@');
    const kept = grid.snapshot();
    grid.write('0', 0, 0, [[{ literal: 'b' }, null]]);
    grid.setFormat('0', rangeOf('A1:A5'), '0');
    grid.insertRows('0', 0, 3);
    grid.addSheet('Other', 0);
    grid.setNamedRange('n', '0', rangeOf('A1'));
    grid.renameSheet('0', 'Renamed');
    grid.restore(kept);
    expect(grid.sheets()).toMatchObject([{ id: '0', name: 'Sheet1', rows: 1000 }]);
    expect(grid.read('0', rangeOf('A1:B1'))).toEqual([
      [
        { value: 'a', format: '@' },
        { value: null, formula: '=A1', format: '' },
      ],
    ]);
    expect(grid.namedRanges()).toEqual([]);
  });

  test('a snapshot can be restored again and again', () => {
    const grid = createMemoryGrid();
    const kept = grid.snapshot();
    for (const text of ['x', 'y']) {
      grid.write('0', 0, 0, [[{ literal: text }]]);
      expect(grid.read('0', rangeOf('A1'))[0]?.[0]?.value).toBe(text);
      grid.restore(kept);
      expect(grid.used('0')).toEqual({ rows: 0, columns: 0 });
    }
  });

  test('undefined leaves a cell, null clears it, and clearing shrinks the used range', () => {
    const grid = createMemoryGrid();
    grid.write('0', 0, 0, [
      [{ literal: 1 }, { literal: 2 }],
      [{ literal: 3 }, { literal: 4 }],
    ]);
    grid.write('0', 0, 0, [
      [undefined, null],
      [null, null],
    ]);
    expect(grid.used('0')).toEqual({ rows: 1, columns: 1 });
  });

  test('formulas are not calculated, and evaluate says so', () => {
    expect(() => createMemoryGrid().evaluate('=1+1')).toThrow('The in-memory engine has no formulas');
  });
});
