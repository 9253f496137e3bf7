import type { Dense } from '@/lib/platform/engine/plan';
import type { Activation, Folded } from './graph-walk';
import type { WeightBlob } from './weight-blob';

const MOST_INT16 = 32_767;
const MOST_INT32 = 2 ** 31 - 1;
/** Outputs that the engine multiplies at a time. */
const TOGETHER = 8;
const NOTHING = 1e-12;

/** What a dense layer is told of what goes into it. */
export interface DenseInput {
  /** for each input what makes a whole number of it; null: one scale for all, found anew for every line */
  readonly toInt: Float64Array | null;
  /** the largest such number */
  readonly limit: number;
  readonly chunk: number;
}

/** Weights of a convolution or a full layer, outputs × inputs; of a 1 × 3 convolution its three steps one behind the other. */
export function matrixOf({ weights, dims: [outputs = 0, channels = 0, , across = 1] }: Folded): Float64Array {
  const inputs = channels * across;
  return Float64Array.from({ length: outputs * inputs }, (_, at) => {
    const [output, input] = [Math.floor(at / inputs), at % inputs];
    const [tap, channel] = [Math.floor(input / channels), input % channels];
    return weights[(output * channels + channel) * across + tap] ?? 0;
  });
}

/**
 * Packs a dense layer: int16 weights, scaled for every output by itself so that no sum over a chunk leaves int32,
 * whatever goes in (Σ|weight| · limit < 2³¹).
 */
export function packDense(folded: Folded, { toInt, limit, chunk }: DenseInput, blob: WeightBlob): Dense {
  const outputs = folded.bias.length;
  const matrix = matrixOf(folded);
  const inputs = matrix.length / outputs;
  if (inputs % chunk !== 0 || chunk % 2 !== 0) throw new RangeError(`${inputs} inputs are not whole chunks.`);
  if (toInt)
    for (let at = 0; at < matrix.length; at += 1) matrix[at] = (matrix[at] ?? 0) / (toInt[at % inputs] ?? 1);
  const rounded = Math.ceil(outputs / TOGETHER) * TOGETHER;
  const wholes = new Int16Array(rounded * inputs);
  const scale = new Float64Array(rounded);
  for (let output = 0; output < outputs; output += 1) {
    const row = matrix.subarray(output * inputs, (output + 1) * inputs);
    const factor = largestFactor(row, limit, chunk);
    scale[output] = 1 / factor;
    for (let input = 0; input < inputs; input += 1) {
      wholes[placeOf(output, input, inputs)] = Math.round((row[input] ?? 0) * factor);
    }
  }
  const bias = new Float64Array(rounded);
  bias.set(folded.bias);
  return {
    output: folded.output,
    inputs,
    outputs,
    chunk,
    limit,
    ...activationOf(folded.activation),
    weights: blob.wholes(wholes),
    scale: blob.floats(scale),
    bias: blob.floats(bias),
  };
}

/** What weights may be multiplied by; rounding adds at most a half to each. */
function largestFactor(row: Float64Array, limit: number, chunk: number): number {
  let factor = MOST_INT16 / Math.max(NOTHING, ...row.map(Math.abs));
  for (let at = 0; at < row.length; at += chunk) {
    const sum = row.subarray(at, at + chunk).reduce((total, weight) => total + Math.abs(weight), 0);
    factor = Math.min(factor, (MOST_INT32 / limit - chunk / 2) / Math.max(NOTHING, sum));
  }
  return factor;
}

/** Eight outputs at a time; in them for each pair of inputs eight pairs. */
function placeOf(output: number, input: number, inputs: number): number {
  const group = Math.floor(output / TOGETHER) * TOGETHER * inputs;
  return group + (Math.floor(input / 2) * TOGETHER + (output % TOGETHER)) * 2 + (input % 2);
}

function activationOf(activation: Activation): Pick<Dense, 'activation' | 'factor' | 'shift'> {
  switch (activation.kind) {
    case 'none':
      return { activation: 0, factor: 0, shift: 0 };
    case 'hard-swish':
      return { activation: 1, factor: activation.factor, shift: activation.shift };
    case 'swish':
      return { activation: 2, factor: 0, shift: 0 };
    default:
      return activation satisfies never;
  }
}
