import { areaAt, areaRects, changeAreas } from '../areas';
import type { Grid, GridCell, GridStyle, Rect } from '../grid';
import { intersects } from '../rects';
import { type Book, emptySheet, ownLine, type Sheet } from './state';
import { deleteLines, insertLines, moveColumns } from './structure';

const emptyCell: GridCell = { value: null, format: '' };

/**
 * A spreadsheet without formulas: a formula is kept as text and its value is blank. Snapshots cost nothing: they
 * share everything, and what is written afterwards is copied row by row.
 */
export function createMemoryGrid(): Grid {
  let epoch = 1;
  let book: Book = {
    owner: epoch,
    sheets: [emptySheet('0', 'Sheet1', epoch)],
    active: '0',
    selection: { top: 0, left: 0, rows: 1, columns: 1 },
    names: [],
    nextId: 1001,
  };

  const ownBook = (): Book => {
    if (book.owner !== epoch) book = { ...book, owner: epoch, sheets: book.sheets.slice() };
    return book;
  };
  const find = (sheetId: string): Sheet => {
    const sheet = book.sheets.find((s) => s.id === sheetId);
    if (!sheet) throw new Error(`Sheet ${sheetId} not found`);
    return sheet;
  };
  const own = (sheetId: string): Sheet => {
    const sheet = find(sheetId);
    if (sheet.owner === epoch) return sheet;
    const copy = { ...sheet, owner: epoch, lines: sheet.lines.slice() };
    const { sheets } = ownBook();
    sheets[sheets.indexOf(sheet)] = copy;
    return copy;
  };
  const within = (sheet: Sheet, rect: Rect): void => {
    if (
      rect.top < 0 ||
      rect.left < 0 ||
      rect.top + rect.rows > sheet.rows ||
      rect.left + rect.columns > sheet.columns
    ) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
  };
  const style = (sheetId: string, rect: Rect, change: (old: GridStyle) => GridStyle | undefined): void => {
    const sheet = own(sheetId);
    within(sheet, rect);
    const known = new Map<GridStyle | undefined, GridStyle | undefined>();
    sheet.styles = changeAreas(sheet.styles, rect, (old) => {
      if (!known.has(old)) known.set(old, change(old ?? {}));
      return known.get(old);
    });
  };

  return {
    sheets: () =>
      book.sheets.map(({ id, name, hidden, rows, columns, frozenRows, frozenColumns }) => ({
        id,
        name,
        hidden,
        rows,
        columns,
        frozenRows,
        frozenColumns,
      })),
    activeSheet: () => book.active,
    activate: (sheetId) => {
      find(sheetId);
      ownBook().active = sheetId;
    },
    selection: () => book.selection,
    select: (sheetId, rect) => {
      within(find(sheetId), rect);
      Object.assign(ownBook(), { active: sheetId, selection: rect });
    },
    addSheet: (name, index) => {
      const id = String(ownBook().nextId++);
      book.sheets.splice(index, 0, emptySheet(id, name, epoch));
      return id;
    },
    duplicateSheet: (sheetId, name, index) => {
      const id = String(ownBook().nextId++);
      const lines = find(sheetId).lines.map((line) => line && { owner: epoch, cells: line.cells.slice() });
      book.sheets.splice(index, 0, { ...find(sheetId), owner: epoch, id, name, lines });
      return id;
    },
    deleteSheet: (sheetId) => {
      const sheet = find(sheetId);
      const { sheets } = ownBook();
      const at = sheets.indexOf(sheet);
      sheets.splice(at, 1);
      book.names = book.names.filter((named) => named.sheetId !== sheetId);
      if (book.active === sheetId) book.active = (sheets[at] ?? sheets[at - 1])?.id ?? '';
    },
    renameSheet: (sheetId, name) => {
      own(sheetId).name = name;
    },
    moveSheet: (sheetId, index) => {
      const sheet = own(sheetId);
      const { sheets } = ownBook();
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(index, 0, sheet);
    },
    hideSheet: (sheetId, hidden) => {
      own(sheetId).hidden = hidden;
    },
    freeze: (sheetId, rows, columns) => {
      Object.assign(own(sheetId), { frozenRows: rows, frozenColumns: columns });
    },

    insertRows: (sheetId, before, count) => insertLines(ownBook(), own, own(sheetId), 'rows', before, count),
    insertColumns: (sheetId, before, count) =>
      insertLines(ownBook(), own, own(sheetId), 'columns', before, count),
    deleteRows: (sheetId, first, count) => deleteLines(ownBook(), own, own(sheetId), 'rows', first, count),
    deleteColumns: (sheetId, first, count) =>
      deleteLines(ownBook(), own, own(sheetId), 'columns', first, count),
    moveColumns: (sheetId, first, count, before) =>
      moveColumns(ownBook(), own, own(sheetId), first, count, before),

    read: (sheetId, rect) => {
      const sheet = find(sheetId);
      within(sheet, rect);
      const rows: GridCell[][] = [];
      for (let row = rect.top; row < rect.top + rect.rows; row++) {
        const line = sheet.lines[row]?.cells;
        const cells: GridCell[] = [];
        for (let column = rect.left; column < rect.left + rect.columns; column++) {
          const format = areaAt(sheet.formats, row, column) ?? '';
          const content = line?.[column];
          cells.push(content ? { ...content, format } : format === '' ? emptyCell : { value: null, format });
        }
        rows.push(cells);
      }
      return rows;
    },
    write: (sheetId, top, left, cells) => {
      const sheet = own(sheetId);
      within(sheet, { top, left, rows: cells.length, columns: cells[0]?.length ?? 0 });
      cells.forEach((writes, i) => {
        const line = ownLine(sheet, top + i);
        writes.forEach((write, j) => {
          if (write === undefined) return;
          if (write === null) line[left + j] = undefined;
          else if ('formula' in write) line[left + j] = { value: null, formula: write.formula };
          else line[left + j] = { value: write.literal };
        });
      });
    },
    used: (sheetId) => {
      let rows = 0;
      let columns = 0;
      find(sheetId).lines.forEach((line, row) => {
        if (!line) return;
        let width = line.cells.length;
        while (width > 0 && line.cells[width - 1] === undefined) width--;
        if (width > 0) rows = row + 1;
        columns = Math.max(columns, width);
      });
      return { rows, columns };
    },
    setFormat: (sheetId, rect, format) => {
      const sheet = own(sheetId);
      within(sheet, rect);
      sheet.formats = changeAreas(sheet.formats, rect, () => format || undefined);
    },
    setStyle: (sheetId, rect, change) => style(sheetId, rect, (old) => ({ ...old, ...change })),
    style: (sheetId, row, column) => areaAt(find(sheetId).styles, row, column) ?? {},
    clearStyle: (sheetId, rect) => {
      style(sheetId, rect, () => undefined);
      const sheet = own(sheetId);
      sheet.borders = changeAreas(sheet.borders, rect, () => undefined);
    },
    setBorder: (sheetId, rect, border) => {
      const sheet = own(sheetId);
      within(sheet, rect);
      sheet.borders = changeAreas(sheet.borders, rect, () => border);
    },
    merge: (sheetId, rect) => {
      const sheet = own(sheetId);
      within(sheet, rect);
      sheet.merges = [...sheet.merges.filter((merged) => !intersects(merged, rect)), rect];
    },
    breakApart: (sheetId, rect) => {
      const sheet = own(sheetId);
      sheet.merges = sheet.merges.filter((merged) => !intersects(merged, rect));
    },
    setColumnWidth: (sheetId, column, pixels) => {
      const sheet = own(sheetId);
      sheet.widths = changeAreas(sheet.widths, { top: 0, left: column, rows: 1, columns: 1 }, () => pixels);
    },
    setRowHeight: (sheetId, row, pixels) => {
      const sheet = own(sheetId);
      sheet.heights = changeAreas(sheet.heights, { top: row, left: 0, rows: 1, columns: 1 }, () => pixels);
    },
    hideRows: (sheetId, first, count, hidden) => {
      const sheet = own(sheetId);
      const rect = { top: first, left: 0, rows: count, columns: 1 };
      sheet.hiddenRows = changeAreas(sheet.hiddenRows, rect, () => hidden || undefined);
    },
    hideColumns: (sheetId, first, count, hidden) => {
      const sheet = own(sheetId);
      const rect = { top: 0, left: first, rows: 1, columns: count };
      sheet.hiddenColumns = changeAreas(sheet.hiddenColumns, rect, () => hidden || undefined);
    },
    setGridlines: (sheetId, visible) => {
      own(sheetId).gridlines = visible;
    },
    setTabColor: (sheetId, color) => {
      own(sheetId).tabColor = color;
    },

    validations: (sheetId) =>
      areaRects(find(sheetId).validations).map(({ rect, value }) => ({ rect, rule: value })),
    setValidation: (sheetId, rect, rule) => {
      const sheet = own(sheetId);
      within(sheet, rect);
      sheet.validations = changeAreas(sheet.validations, rect, () => rule ?? undefined);
    },
    conditionalFormats: (sheetId) => find(sheetId).conditional,
    setConditionalFormats: (sheetId, rules) => {
      own(sheetId).conditional = rules;
    },
    charts: (sheetId) => find(sheetId).charts,
    addChart: (sheetId, chart) => {
      const sheet = own(sheetId);
      const id = String(ownBook().nextId++);
      sheet.charts = [...sheet.charts, { ...chart, id }];
      return id;
    },
    removeChart: (sheetId, chartId) => {
      const sheet = own(sheetId);
      sheet.charts = sheet.charts.filter((chart) => chart.id !== chartId);
    },
    namedRanges: () => book.names,
    setNamedRange: (name, sheetId, rect) => {
      within(find(sheetId), rect);
      ownBook().names = [...book.names.filter((named) => named.name !== name), { name, sheetId, rect }];
    },
    removeNamedRange: (name) => {
      ownBook().names = book.names.filter((named) => named.name !== name);
    },

    evaluate: () => {
      throw new Error('The in-memory engine has no formulas: open the host with the engine "sheets".');
    },
    registerFunction: () => undefined,
    snapshot: () => {
      epoch++;
      return book;
    },
    restore: (snapshot) => {
      epoch++;
      book = snapshot as Book;
    },
  };
}
