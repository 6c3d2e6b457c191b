import { type CoreViewPlugin, registries } from '@odoo/o-spreadsheet';
import { GRID, type GridFunctions } from './functions';
import { oneTo, type Zone } from './zones';

type Config = ConstructorParameters<typeof CoreViewPlugin>[0];
const views = registries.coreViewsPluginRegistry;

type Colors = CoreViewPlugin & { getCustomColors(): readonly string[] };
const EagerColors = views.get('custom_colors') as unknown as new (config: Config) => Colors;

/** The colours in use, for the colour picker. The engine gathers them from all cells after every edit. */
class LazyColors extends EagerColors {
  static getters = ['getCustomColors'];
  override finalize(): void {}
  override getCustomColors(): readonly string[] {
    super.finalize();
    return super.getCustomColors();
  }
}

views.replace('custom_colors', LazyColors as never);

type Cells = CoreViewPlugin & { clearCells(sheetId: string, zones: readonly Zone[]): void };
const cores = registries.corePluginRegistry;
const DenseCells = cores.get('cell') as unknown as new (config: Config) => Cells;

/** Removing rows clears their cells, one command for each; here only those that exist. */
class SparseCells extends DenseCells {
  override clearCells(sheetId: string, zones: readonly Zone[]): void {
    super.clearCells(
      sheetId,
      zones.flatMap(({ top, bottom, left, right }) =>
        oneTo(top, bottom - top + 1).flatMap((row) =>
          oneTo(left, right - left + 1)
            .filter((col) => this.getters.getCell({ sheetId, col, row }))
            .map((col) => ({ top: row, bottom: row, left: col, right: col })),
        ),
      ),
    );
  }
}

cores.replace('cell', SparseCells as never);

type Charts = CoreViewPlugin & { createRuntimeChart(chartId: string, chart: unknown): unknown };
const PlainCharts = views.get('evaluation_chart') as unknown as new (config: Config) => Charts;

type Range = { readonly sheetId: string; readonly zone: object };

/** Charts whose data lie in hidden rows or columns: Sheets draws them when the script says so, the engine never. */
class ChartsOverHidden extends PlainCharts {
  static getters = ['getChartRuntime', 'getStyleOfSingleCellChart'];
  private readonly grid: GridFunctions | undefined;

  constructor(config: Config) {
    super(config);
    this.grid = config.custom[GRID] as GridFunctions | undefined;
  }

  override createRuntimeChart(chartId: string, chart: unknown): unknown {
    if (!this.grid?.showsHidden(chartId)) return super.createRuntimeChart(chartId, chart);
    const { getters } = this;
    this.getters = Object.assign(Object.create(getters), {
      isColHidden: () => false,
      isRowHidden: () => false,
      getVisibleRangeValues: ({ sheetId, zone }: Range) =>
        getters.getEvaluatedCellsInZone(sheetId, zone as never),
    });
    try {
      return super.createRuntimeChart(chartId, chart);
    } finally {
      this.getters = getters;
    }
  }
}

views.replace('evaluation_chart', ChartsOverHidden as never);
