/** Square matrices are row by row. */

/** L of A = L·Lᵀ for a positive definite A. */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column] as number;
      for (let at = 0; at < column; at += 1)
        sum -= (lower[row * size + at] as number) * (lower[column * size + at] as number);
      if (row === column && sum <= 0) throw new RangeError('The matrix is not positive definite.');
      lower[row * size + column] =
        row === column ? Math.sqrt(sum) : sum / (lower[column * size + column] as number);
    }
  }
  return lower;
}

/** L⁻¹·x */
export function solveLower(lower: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  const solved = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = vector[row] as number;
    for (let at = 0; at < row; at += 1) sum -= (lower[row * size + at] as number) * (solved[at] as number);
    solved[row] = sum / (lower[row * size + row] as number);
  }
  return solved;
}

/** L⁻ᵀ·x */
export function solveUpper(lower: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  const solved = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = vector[row] as number;
    for (let at = row + 1; at < size; at += 1)
      sum -= (lower[at * size + row] as number) * (solved[at] as number);
    solved[row] = sum / (lower[row * size + row] as number);
  }
  return solved;
}

/** The `count` directions in which a symmetric matrix is largest (orthogonal iteration), one array for each. */
export function largestDirections(
  matrix: Float64Array,
  size: number,
  count: number,
  rounds = 60,
): readonly Float64Array[] {
  let directions: readonly Float64Array[] = Array.from({ length: count }, (_, at) =>
    Float64Array.from(
      { length: size },
      (__, place) => Math.cos((at + 1) * (place + 0.5) * 1.37) + (at === place ? 1 : 0),
    ),
  );
  for (let round = 0; round < rounds; round += 1) {
    directions = orthonormal(directions.map((direction) => multiply(matrix, direction)));
  }
  return directions;
}

function multiply(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  const product = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum += (matrix[row * size + at] as number) * (vector[at] as number);
    product[row] = sum;
  }
  return product;
}

/** Gram and Schmidt, twice for each vector: rounding would else let them lean together. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const vector of vectors) {
    for (const other of [...done, ...done]) {
      let along = 0;
      for (let at = 0; at < vector.length; at += 1) along += (vector[at] as number) * (other[at] as number);
      for (let at = 0; at < vector.length; at += 1)
        vector[at] = (vector[at] as number) - along * (other[at] as number);
    }
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    done.push(vector.map((value) => value / length));
  }
  return done;
}
