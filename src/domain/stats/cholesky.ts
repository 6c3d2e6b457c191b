/** A symmetric matrix as its rows. */
export type Matrix = readonly Float64Array[];

/**
 * Inverse of a symmetric positive definite matrix by Cholesky: A = LLᵀ, A⁻¹ = L⁻ᵀL⁻¹. O(n³), meant for a few hundred
 * rows. `inverse([[4, 2], [2, 3]])` is [[0.375, −0.25], [−0.25, 0.5]].
 */
export function inverse(a: Matrix): Float64Array[] {
  const n = a.length;
  const rows = lowerInverse(cholesky(a));
  const result = Array.from({ length: n }, () => new Float64Array(n));
  for (let k = 0; k < n; k++) {
    const row = rows[k]!;
    for (let i = 0; i <= k; i++) {
      const value = row[i]!;
      const target = result[i]!;
      for (let j = 0; j <= i; j++) target[j] = target[j]! + value * row[j]!;
    }
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) result[j]![i] = result[i]![j]!;
  return result;
}

function cholesky(a: Matrix): Float64Array[] {
  const n = a.length;
  const l = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < n; i++) {
    const rowI = l[i]!;
    for (let j = 0; j <= i; j++) {
      const rowJ = l[j]!;
      let rest = a[i]![j]!;
      for (let k = 0; k < j; k++) rest -= rowI[k]! * rowJ[k]!;
      rowI[j] = i === j ? Math.sqrt(rest) : rest / rowJ[j]!;
    }
  }
  return l;
}

function lowerInverse(l: readonly Float64Array[]): Float64Array[] {
  const n = l.length;
  const result = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < n; i++) {
    const target = result[i]!;
    const row = l[i]!;
    for (let k = 0; k < i; k++) {
      const factor = row[k]!;
      const earlier = result[k]!;
      for (let j = 0; j <= k; j++) target[j] = target[j]! - factor * earlier[j]!;
    }
    target[i] = 1;
    for (let j = 0; j <= i; j++) target[j] = target[j]! / row[i]!;
  }
  return result;
}
