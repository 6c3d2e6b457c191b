import { useId } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { CandidateView, ChartPoint } from '../../rpc/comparison';
import { Details } from '../components/Details';
import { points } from './figures';
import { layOutScores, type PlacedScore, type ScoreChartLayout } from './scoreLayout';

type ScoreChartProps = {
  readonly chart: readonly ChartPoint[];
  readonly candidates: readonly CandidateView[];
  readonly cut: number | null;
  /** Fair averages, else raw means. */
  readonly fair: boolean;
  readonly locale: string;
};

/** Scores as dots with their range, bands named and shaded, and the cut; the same numbers as a table below. */
export function ScoreChart({ chart, candidates, cut, fair, locale }: ScoreChartProps) {
  const id = useId();
  const layout = layOutScores(chart, cut);
  if (layout === null) return null;
  return (
    <figure class="chart">
      <figcaption class="chart-caption">
        <span>{t(fair ? 'compare.chart' : 'compare.chartRaw')}</span>
        {fair && <code class="fn">RAMP_FAIR</code>}
      </figcaption>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{t('compare.chartTitle', { count: chart.length })}</title>
        <desc id={`${id}-desc`}>{summary(chart, locale)}</desc>
        <Bands layout={layout} />
        <Axis layout={layout} locale={locale} />
        {layout.cut !== null && cut !== null && (
          <g class="score-cut">
            <line x1={layout.cut} x2={layout.cut} y1={layout.top - 2} y2={layout.bottom} />
            <text
              x={layout.cut}
              y={layout.top - 5}
              text-anchor={layout.cut > layout.right - 30 ? 'end' : 'middle'}
            >
              {t('compare.cutMark', { cut: points(cut, locale) })}
            </text>
          </g>
        )}
        {layout.points.map((point) => (
          <Score key={point.alias} point={point} />
        ))}
      </svg>
      <Details summary={t('compare.table')}>
        <Numbers candidates={candidates} chart={chart} locale={locale} />
      </Details>
    </figure>
  );
}

function Bands({ layout }: { readonly layout: ScoreChartLayout }) {
  return (
    <g class="score-bands">
      {layout.bands.map(({ band, top, height, label }) => (
        <g key={band}>
          <rect x="0" y={top} width={layout.width} height={height} class={band % 2 ? 'is-odd' : 'is-even'} />
          <line x1="0" x2={layout.width} y1={top} y2={top} />
          <text x="4" y={label}>
            {t('compare.band', { band })}
          </text>
        </g>
      ))}
    </g>
  );
}

function Axis({ layout, locale }: { readonly layout: ScoreChartLayout; readonly locale: string }) {
  const number = new Intl.NumberFormat(locale);
  return (
    <g class="chart-axes">
      {layout.ticks.map(({ value, at }) => (
        <g key={value}>
          <line x1={at} x2={at} y1={layout.top} y2={layout.bottom} />
          <text x={at} y={layout.bottom + 14} text-anchor="middle">
            {number.format(value)}
          </text>
        </g>
      ))}
      <text x={(layout.left + layout.right) / 2} y={layout.height - 4} text-anchor="middle">
        {t('compare.axis')}
      </text>
    </g>
  );
}

function Score({ point: { alias, x, y, low, high, cutLow, cutHigh } }: { readonly point: PlacedScore }) {
  const end = (at: number, open: boolean, way: number) =>
    open ? `M${at + way * 4} ${y - 3}L${at} ${y}l${way * 4} 3` : `M${at} ${y - 3.5}v7`;
  return (
    <g class="chart-point">
      <text class="score-alias" x="4" y={y} dy="0.35em">
        {shortAlias(alias)}
      </text>
      {low !== null && high !== null && (
        <path d={`M${low} ${y}H${high}${end(low, cutLow, 1)}${end(high, cutHigh, -1)}`} />
      )}
      <circle cx={x} cy={y} r="3.5" />
    </g>
  );
}

/** An alias has six characters; an ID that stands for one may be longer than its place. */
function shortAlias(alias: string): string {
  return alias.length <= 8 ? alias : `${alias.slice(0, 7)}…`;
}

function Numbers({ candidates, chart, locale }: Pick<ScoreChartProps, 'candidates' | 'chart' | 'locale'>) {
  const of = new Map(chart.map((point) => [point.alias, point]));
  return (
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">{t('compare.alias')}</th>
          <th scope="col">{t('compare.raw')}</th>
          <th scope="col">{t('compare.fair')}</th>
          <th scope="col">{t('compare.se')}</th>
          <th scope="col">{t('compare.range')}</th>
          <th scope="col">{t('compare.bandColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {candidates.map(({ alias, rawMean, fair, se, band }) => {
          const { low = null, high = null } = of.get(alias) ?? {};
          return (
            <tr key={alias}>
              <th scope="row">{alias}</th>
              <td>{points(rawMean, locale)}</td>
              <td>{points(fair, locale)}</td>
              <td>{points(se, locale)}</td>
              <td>
                {low === null || high === null ? '–' : `${points(low, locale)}–${points(high, locale)}`}
              </td>
              <td>{band ?? '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** First and last in words, for those who do not see the chart. */
function summary(chart: readonly ChartPoint[], locale: string): string {
  const first = chart[0] as ChartPoint;
  const last = chart[chart.length - 1] as ChartPoint;
  const ends = {
    first: first.alias,
    score: points(first.score, locale),
    last: last.alias,
    lastScore: points(last.score, locale),
  };
  if (first.low === null || first.high === null) return t('compare.chartDescRaw', ends);
  return t('compare.chartDesc', {
    ...ends,
    low: points(first.low, locale),
    high: points(first.high, locale),
  });
}
