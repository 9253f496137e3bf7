import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packDense } from '@/scripts/engine/pack-dense';
import { WeightBlob } from '@/scripts/engine/weight-blob';

const LIMIT = 12_000;
const CHUNK = 4;
const weight = fc.double({ min: -50, max: 50, noNaN: true });
const matrix = fc
  .record({ outputs: fc.integer({ min: 1, max: 19 }), chunks: fc.integer({ min: 1, max: 4 }) })
  .chain(({ outputs, chunks }) =>
    fc.record({
      outputs: fc.constant(outputs),
      inputs: fc.constant(chunks * CHUNK),
      weights: fc.array(weight, { minLength: outputs * chunks * CHUNK, maxLength: outputs * chunks * CHUNK }),
    }),
  );

interface Packed {
  /** whole numbers, outputs × inputs */
  readonly wholes: readonly (readonly number[])[];
  readonly scale: Float32Array;
}

/** Packs weights and reads them as the engine does: eight outputs at a time, pairs of inputs. */
function packed(
  weights: readonly number[],
  outputs: number,
  inputs: number,
  toInt: Float64Array | null,
): Packed {
  const blob = new WeightBlob();
  const bias = new Float64Array(outputs);
  const folded = { weights: Float64Array.from(weights), dims: [outputs, inputs], bias, output: 'x' };
  const layer = packDense(
    { ...folded, activation: { kind: 'none' } },
    { toInt, limit: LIMIT, chunk: CHUNK },
    blob,
  );
  const { buffer } = blob.bytes();
  const all = new Int16Array(buffer, layer.weights, Math.ceil(outputs / 8) * 8 * inputs);
  const wholes = Array.from({ length: outputs }, (_, output) =>
    Array.from({ length: inputs }, (_, input) => {
      const group = Math.floor(output / 8) * 8 * inputs;
      return all[group + Math.floor(input / 2) * 16 + (output % 8) * 2 + (input % 2)] ?? Number.NaN;
    }),
  );
  return { wholes, scale: new Float32Array(buffer, layer.scale, outputs) };
}

test('no sum over a chunk leaves int32, whatever goes in', () => {
  fc.assert(
    fc.property(matrix, ({ weights, outputs, inputs }) => {
      for (const row of packed(weights, outputs, inputs, null).wholes) {
        expect(Math.max(...row.map(Math.abs))).toBeLessThanOrEqual(32_767);
        for (let at = 0; at < inputs; at += CHUNK) {
          const sum = row.slice(at, at + CHUNK).reduce((total, one) => total + Math.abs(one), 0);
          expect(sum * LIMIT).toBeLessThan(2 ** 31);
        }
      }
    }),
  );
});

test('a whole number times its scale is the weight, to half a step', () => {
  fc.assert(
    fc.property(matrix, ({ weights, outputs, inputs }) => {
      const { wholes, scale } = packed(weights, outputs, inputs, null);
      for (const [at, wanted] of weights.entries()) {
        const step = scale[Math.floor(at / inputs)] ?? Number.NaN;
        const whole = wholes[Math.floor(at / inputs)]?.[at % inputs] ?? Number.NaN;
        expect(Math.abs(whole * step - wanted)).toBeLessThanOrEqual(0.51 * step + 1e-9);
      }
    }),
  );
});

test('the scales of what goes in are taken out of the weights', () => {
  const plain = packed([1, 2, 3, 4], 1, 4, null);
  const scaled = packed([2, 8, 24, 64], 1, 4, Float64Array.of(2, 4, 8, 16));
  expect(scaled.wholes).toEqual(plain.wholes);
  expect([...scaled.scale]).toEqual([...plain.scale]);
});

test('inputs that are not whole chunks are refused', () => {
  expect(() => packed([1, 2, 3], 1, 3, null)).toThrow(RangeError);
});
