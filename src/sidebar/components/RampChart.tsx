import { useId } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { CurvePoint } from '../../rpc/hires';
import { type Chart, layOut } from '../chartLayout';
import { formatFigure, formatNumber } from '../format';
import { Details } from './Details';

type RampChartProps = {
  readonly name: string;
  readonly metric: string;
  readonly unit: string;
  readonly curve: readonly CurvePoint[];
  /** The ramp day of the numbers, marked by a line. */
  readonly today?: number | null;
};

/** Actual numbers with their likely range against the ramp curve; the same numbers as a table below. */
export function RampChart({ name, metric, unit, curve, today = null }: RampChartProps) {
  const id = useId();
  const chart = layOut(curve, today);
  if (chart === null) return <p class="muted small">{t('chart.empty')}</p>;
  return (
    <figure class="chart">
      <figcaption class="chart-caption">
        <span>{unit ? `${metric} (${unit})` : metric}</span>
        <span class="legend" aria-hidden="true">
          <span class="legend-target">{t('chart.target')}</span>
          <span class="legend-actual">{t('chart.actual')}</span>
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{t('chart.title', { metric, name })}</title>
        <desc id={`${id}-desc`}>{summary(curve)}</desc>
        <Axes chart={chart} />
        {chart.today !== null && (
          <g class="chart-today">
            <line x1={chart.today} x2={chart.today} y1={chart.top} y2={chart.bottom} />
            <text x={chart.today} y={chart.top - 4} text-anchor={chart.todayAnchor}>
              {t('chart.today', { day: formatNumber(today ?? 0) })}
            </text>
          </g>
        )}
        <polyline class="chart-target" points={chart.target} />
        {chart.points.map((point) => (
          <g key={point.day} class="chart-point">
            {point.low !== null && point.high !== null && (
              <path
                d={`M${point.x} ${point.low}V${point.high}M${point.x - 3} ${point.low}h6M${point.x - 3} ${point.high}h6`}
              />
            )}
            <circle cx={point.x} cy={point.y} r="3.5" />
          </g>
        ))}
      </svg>
      <Details summary={t('chart.numbers')}>
        <Numbers curve={curve} />
      </Details>
    </figure>
  );
}

function Axes({ chart }: { readonly chart: Chart }) {
  return (
    <g class="chart-axes">
      {chart.yTicks.map((tick) => (
        <g key={tick.value}>
          <line x1={chart.left} x2={chart.right} y1={tick.at} y2={tick.at} />
          <text x={chart.left - 6} y={tick.at} dy="0.35em" text-anchor="end">
            {formatFigure(tick.value)}
          </text>
        </g>
      ))}
      {chart.xTicks.map((tick) => (
        <text key={tick.value} x={tick.at} y={chart.bottom + 15} text-anchor="middle">
          {formatNumber(tick.value)}
        </text>
      ))}
      <text x={(chart.left + chart.right) / 2} y={chart.height - 3} text-anchor="middle">
        {t('chart.day')}
      </text>
    </g>
  );
}

function Numbers({ curve }: { readonly curve: readonly CurvePoint[] }) {
  return (
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">{t('chart.day')}</th>
          <th scope="col">{t('chart.target')}</th>
          <th scope="col">{t('chart.actual')}</th>
          <th scope="col">{t('chart.range')}</th>
        </tr>
      </thead>
      <tbody>
        {curve.map((point) => (
          <tr key={point.day}>
            <th scope="row">{formatNumber(point.day)}</th>
            <td>{formatFigure(point.target)}</td>
            <td>{point.actual === null ? '–' : formatFigure(point.actual)}</td>
            <td>
              {point.low === null || point.high === null
                ? '–'
                : `${formatFigure(point.low)}–${formatFigure(point.high)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The newest actual in words, for those who do not see the chart. */
function summary(curve: readonly CurvePoint[]): string {
  const last = [...curve].reverse().find((point) => point.actual !== null) ?? curve[curve.length - 1];
  if (last === undefined) return '';
  const day = last.day;
  const target = formatFigure(last.target);
  if (last.actual === null) return t('chart.summaryTargetOnly', { day, target });
  const actual = formatFigure(last.actual);
  if (last.low === null || last.high === null) return t('chart.summaryPlain', { day, target, actual });
  return t('chart.summary', {
    day,
    target,
    actual,
    low: formatFigure(last.low),
    high: formatFigure(last.high),
  });
}
