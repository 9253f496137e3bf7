/** Only every so manyth class counts for the scatter, which costs size² for each sample. */
const EVERY = 7;

/** Sums over samples of classes (characters), from which the classes' means and the scatter within a class follow. */
export class Scatter {
  readonly #sums: Float64Array;
  readonly #counts: Float64Array;
  /** lower triangle of the sum of products */
  readonly #products: Float64Array;

  constructor(
    readonly classes: number,
    readonly size: number,
  ) {
    this.#sums = new Float64Array(classes * size);
    this.#counts = new Float64Array(classes);
    this.#products = new Float64Array(size * size);
  }

  add(index: number, features: Float32Array): void {
    const { size } = this;
    const start = index * size;
    for (let at = 0; at < size; at += 1) {
      this.#sums[start + at] = (this.#sums[start + at] as number) + (features[at] as number);
    }
    this.#counts[index] = this.count(index) + 1;
    if (index % EVERY !== 0) return;
    const products = this.#products;
    for (let row = 0; row < size; row += 1) {
      const value = features[row] as number;
      if (value === 0) continue;
      const place = row * size;
      for (let column = 0; column <= row; column += 1) {
        products[place + column] =
          (products[place + column] as number) + value * (features[column] as number);
      }
    }
  }

  /** Counts another one's samples too. */
  join(other: Scatter): void {
    addTo(this.#sums, other.#sums);
    addTo(this.#counts, other.#counts);
    addTo(this.#products, other.#products);
  }

  count(index: number): number {
    return this.#counts[index] ?? 0;
  }

  mean(index: number): Float64Array {
    const sums = this.#sums.subarray(index * this.size, (index + 1) * this.size);
    return Float64Array.from(sums, (sum) => sum / Math.max(1, this.count(index)));
  }

  /** Covariance within classes, size × size. */
  within(): Float64Array {
    const { size } = this;
    const covariance = this.#products.slice();
    let samples = 0;
    for (let index = 0; index < this.classes; index += EVERY) {
      const count = this.count(index);
      if (count === 0) continue;
      samples += count;
      const mean = this.mean(index);
      for (let row = 0; row < size; row += 1) {
        const value = (mean[row] as number) * count;
        const place = row * size;
        for (let column = 0; column <= row; column += 1) {
          covariance[place + column] =
            (covariance[place + column] as number) - value * (mean[column] as number);
        }
      }
    }
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column <= row; column += 1) {
        const value = (covariance[row * size + column] as number) / Math.max(1, samples);
        covariance[row * size + column] = value;
        covariance[column * size + row] = value;
      }
    }
    return covariance;
  }
}

function addTo(sums: Float64Array, more: Float64Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (more[at] as number);
}
