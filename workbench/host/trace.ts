import type { Grid } from './grid';

/**
 * What service calls look at or change: sheets by ID, `properties`, `cache`, `lock`, `names` where they only ask which
 * sheets there are, and `ANY` for what else lies across sheets (their making, named ranges, charts, the selection).
 */
export type Trace = {
  touch(what: string): void;
  /** What was touched since it was last asked. */
  take(): ReadonlySet<string>;
};

export const ANY = '*';

export function createTrace(): Trace {
  let touched = new Set<string>();
  return {
    touch: (what) => {
      touched.add(what);
    },
    take: () => {
      const taken = touched;
      touched = new Set();
      return taken;
    },
  };
}

/** Methods that concern the one sheet named first; all others count as `ANY`. */
const OF_ONE_SHEET = new Set<keyof Grid>([
  'freeze',
  'insertRows',
  'insertColumns',
  'deleteRows',
  'deleteColumns',
  'moveColumns',
  'read',
  'write',
  'used',
  'setFormat',
  'setStyle',
  'style',
  'clearStyle',
  'setBorder',
  'merge',
  'breakApart',
  'setColumnWidth',
  'setRowHeight',
  'hideRows',
  'hideColumns',
  'setGridlines',
  'setTabColor',
  'validations',
  'setValidation',
  'conditionalFormats',
  'setConditionalFormats',
]);

const SILENT = new Set<keyof Grid>(['snapshot', 'restore', 'registerFunction', 'setClock']);

/** How large a sheet is, services ask through `Book.sheet`. */
function touchedBy(name: keyof Grid, args: readonly unknown[]): string {
  if (name === 'sheets') return 'names';
  return OF_ONE_SHEET.has(name) ? String(args[0]) : ANY;
}

/** The grid, telling the trace what it is asked about. */
export function traced(grid: Grid, trace: Trace): Grid {
  const names = Object.keys(grid) as (keyof Grid)[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      (...args: unknown[]) => {
        if (!SILENT.has(name)) trace.touch(touchedBy(name, args));
        // Looked up at the call, for whoever counts puts itself before a method.
        return (grid[name] as (...given: unknown[]) => unknown).apply(grid, args);
      },
    ]),
  ) as unknown as Grid;
}
