import { FEATURES } from '@/lib/core/ocr/shapes/shape-features';
import type { LearnedTemplates } from '@/lib/core/ocr/shapes/shape-templates';
import { cholesky, largestDirections, solveLower, solveUpper } from './linear';
import type { Scatter } from './scatter';

/** Numbers kept of every character. */
const DIMENSIONS = 128;
/** Share of the mean variance added to each: a direction in which these fonts agree may differ in others. */
const CAUTION = 0.02;

/**
 * Fisher's discriminant analysis over all characters: the space is first made such that one character scatters alike
 * in all directions, with deviation 1; then the directions are kept in which the characters lie farthest apart.
 */
export function learnTemplates(scatter: Scatter, characters: readonly string[]): LearnedTemplates {
  const size = FEATURES;
  const within = scatter.within();
  let trace = 0;
  for (let at = 0; at < size; at += 1) trace += within[at * size + at] ?? 0;
  for (let at = 0; at < size; at += 1) {
    within[at * size + at] = (within[at * size + at] ?? 0) + (CAUTION * trace) / size;
  }
  const lower = cholesky(within, size);
  const known = characters.flatMap((_, index) => (scatter.count(index) > 0 ? [index] : []));
  const means = known.map((index) => scatter.mean(index));
  const white = means.map((mean) => solveLower(lower, mean));
  const directions = largestDirections(covarianceOf(white, size), size, DIMENSIONS);
  const rows = directions.map((direction) => solveUpper(lower, direction));
  const projection = new Float32Array(DIMENSIONS * size);
  rows.forEach((row, at) => {
    projection.set(row, at * size);
  });
  const points = new Float32Array(known.length * DIMENSIONS);
  means.forEach((mean, at) => {
    rows.forEach((row, dimension) => {
      points[at * DIMENSIONS + dimension] = dot(row, mean);
    });
  });
  const kept = known.map((index) => characters[index] ?? '');
  return { dimensions: DIMENSIONS, projection, points, characters: kept };
}

function covarianceOf(vectors: readonly Float64Array[], size: number): Float64Array {
  const mean = new Float64Array(size);
  for (const vector of vectors) {
    for (let at = 0; at < size; at += 1) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0) / vectors.length;
  }
  const covariance = new Float64Array(size * size);
  for (const vector of vectors) {
    const centred = vector.map((value, at) => value - (mean[at] as number));
    for (let row = 0; row < size; row += 1) {
      const value = (centred[row] as number) / vectors.length;
      for (let column = 0; column < size; column += 1) {
        const place = row * size + column;
        covariance[place] = (covariance[place] as number) + value * (centred[column] as number);
      }
    }
  }
  return covariance;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}
