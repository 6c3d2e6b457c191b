/** Sum of the values. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Arithmetic mean; the values must not be empty. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** Σ(x − x̄)(y − ȳ)/(n − 1), in two passes so that a large mean costs no digits. */
export function covariance(x: readonly number[], y: readonly number[]): number {
  const meanX = mean(x);
  const meanY = mean(y);
  let products = 0;
  for (let i = 0; i < x.length; i++) products += (x[i]! - meanX) * (y[i]! - meanY);
  return products / (x.length - 1);
}

/** Sample variance with n − 1. `variance([1, 2, 3, 4])` is 5/3. */
export function variance(values: readonly number[]): number {
  return covariance(values, values);
}
