/** Sum of the values. */
export function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

/** Middle value, or the mean of the two middle ones. `median([210, 95, 480, 330])` is 270. */
export function median(values: ArrayLike<number>): number {
  const sorted = new Float64Array(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** (Π x)^(1/n), of positive values. `geometricMean([1, 10, 100])` is 10. */
export function geometricMean(values: ArrayLike<number>): number {
  let logs = 0;
  for (let i = 0; i < values.length; i++) logs += Math.log(values[i]!);
  return Math.exp(logs / values.length);
}

/**
 * Mean without the extreme tenth, by the rule of `TRIMMEAN(data, 0.1)`: of n values 10 % rounded down to an even number,
 * half of it from each end: nothing below 20 values, one from each end from 20 to 39.
 */
export function trimmedMean10(values: ArrayLike<number>): number {
  const sorted = new Float64Array(values).sort();
  const cut = Math.floor(sorted.length / 20);
  return total(sorted.subarray(cut, sorted.length - cut)) / (sorted.length - 2 * cut);
}
