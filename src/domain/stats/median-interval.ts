import { RampError } from '../error';
import { binomialCdf } from './distributions';
import { checkConfidence, type Interval, TOLERANCE } from './interval';

/**
 * Distribution-free interval of a median: the k-th smallest and k-th largest value, k as large as the binomial
 * coverage 1 − 2·P(X ≤ k − 1), X ~ Binomial(n, ½), allows while it is at least `conf`. Fewer values than that
 * needs (six at 95 %) are an error. Of fifteen values at 95 %, k = 4.
 */
export function medianInterval(values: readonly number[], conf: number): Interval {
  checkConfidence(conf);
  const n = values.length;
  if (n === 0) throw new RampError('stats.tooFewValues', { name: 'the list', count: 0, least: 1 });
  const covers = (k: number): boolean => 1 - 2 * binomialCdf(k - 1, n, 0.5) >= conf - TOLERANCE;
  if (!covers(1)) throw new RampError('stats.tooFewForMedian', { name: 'the list', count: n, conf });
  let k = 1;
  for (let beyond = Math.floor(n / 2) + 1; beyond - k > 1; ) {
    const middle = Math.floor((k + beyond) / 2);
    if (covers(middle)) k = middle;
    else beyond = middle;
  }
  const sorted = Float64Array.from(values).sort();
  const median = (sorted[Math.floor((n - 1) / 2)]! + sorted[Math.floor(n / 2)]!) / 2;
  return { estimate: median, low: sorted[k - 1]!, high: sorted[n - k]!, n };
}
