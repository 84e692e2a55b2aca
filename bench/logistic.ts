/** Logistic regression by Newton's method (iteratively reweighted least squares) with an L2 penalty. */

export interface Example {
  /** NaN: not known; counts as the mean. */
  x: number[];
  /** 1 or 0. */
  y: number;
  weight: number;
}

export interface Logistic {
  mean: number[];
  deviation: number[];
  /** Weights of the standardised values. */
  weights: number[];
  bias: number;
}

/**
 * Fits standardised examples; `l2` is the penalty on each weight, none on the bias. A value whose deviation is smaller than
 * `leastDeviation` counts as if it had that one: what hardly varies among the examples can teach no great weight, which
 * would be carried far where it varies more.
 */
export function fitLogistic(examples: Example[], l2: number, leastDeviation = 0): Logistic {
  const size = examples[0]!.x.length;
  const { mean, deviation } = standard(examples, size, leastDeviation);
  const rows = examples.map(({ x }) =>
    Float64Array.of(
      ...x.map((value, j) => (Number.isNaN(value) ? 0 : (value - mean[j]!) / deviation[j]!)),
      1,
    ),
  );
  let weights = new Array<number>(size + 1).fill(0);
  for (let round = 0; round < 40; round++) {
    const { gradient, hessian } = derivatives(rows, examples, weights, l2);
    const step = solve(hessian, gradient);
    weights = weights.map((value, j) => value + step[j]!);
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  return { mean, deviation, weights: weights.slice(0, size), bias: weights[size]! };
}

/** Mean and standard deviation of the values that are known. */
function standard(
  examples: Example[],
  size: number,
  leastDeviation: number,
): { mean: number[]; deviation: number[] } {
  const mean: number[] = [];
  const deviation: number[] = [];
  for (let j = 0; j < size; j++) {
    const known = examples.filter(({ x }) => !Number.isNaN(x[j]!));
    const total = known.reduce((sum, { weight }) => sum + weight, 0);
    const average = known.reduce((sum, { x, weight }) => sum + weight * x[j]!, 0) / (total || 1);
    const square =
      known.reduce((sum, { x, weight }) => sum + weight * (x[j]! - average) ** 2, 0) / (total || 1);
    mean.push(average);
    deviation.push(Math.max(Math.sqrt(square), leastDeviation) || 1);
  }
  return { mean, deviation };
}

function derivatives(rows: Float64Array[], examples: Example[], weights: number[], l2: number) {
  const size = weights.length;
  const gradient = new Array<number>(size).fill(0);
  // Row by row in one array; only its lower half until the end, since it is symmetric.
  const curves = new Float64Array(size * size);
  rows.forEach((row, i) => {
    const { y, weight } = examples[i]!;
    let sum = 0;
    for (let j = 0; j < size; j++) sum += row[j]! * weights[j]!;
    const p = 1 / (1 + Math.exp(-sum));
    const slope = weight * (y - p);
    const curve = Math.max(p * (1 - p), 1e-6) * weight;
    for (let j = 0; j < size; j++) {
      gradient[j]! += slope * row[j]!;
      const scaled = curve * row[j]!;
      for (let k = 0; k <= j; k++) curves[j * size + k]! += scaled * row[k]!;
    }
  });
  for (let j = 0; j < size - 1; j++) gradient[j]! -= l2 * weights[j]!;
  const hessian = gradient.map((_, j) =>
    gradient.map(
      (_, k) => curves[Math.max(j, k) * size + Math.min(j, k)]! + (j === k ? (j < size - 1 ? l2 : 1e-9) : 0),
    ),
  );
  return { gradient, hessian };
}

/** Solves a linear system by Gauss-Jordan elimination with partial pivoting. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let r = i + 1; r < size; r++) if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let r = 0; r < size; r++) {
      if (r === i) continue;
      const factor = rows[r]![i]! / rows[i]![i]!;
      if (factor !== 0) for (let c = i; c <= size; c++) rows[r]![c]! -= factor * rows[i]![c]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
