import type { Block, Dense, Depthwise, Neck, Plan, SqueezeExcite, Stem } from '@/lib/platform/engine/plan';
import { packWeights } from '@/lib/platform/engine/weights-file';
import type { Folded } from './graph-walk';
import type { DepthwiseLayer, Gate, Network, NormLayer } from './network';
import { packDense } from './pack-dense';
import { WeightBlob } from './weight-blob';

/** For the output of every depthwise layer the largest value of each channel that was met (engine/scales.json). */
export type Scales = Readonly<Record<string, readonly number[]>>;

/** Whole numbers of an activation, and inputs that are summed before a sum becomes a float (docs/measurements.md). */
const LIMIT = 12_000;
const MOST_IN_CHUNK = 64;
/** Room above the largest value that was met; a channel that hardly did anything gets this share of the largest one. */
const HEADROOM = 1.5;
const LEAST_SHARE = 0.02;

/** The network as the file that ships, for compiled layers with this CRC-32. Throws a RangeError when the scales are those of another network. */
export function packNetwork(network: Network, scales: Scales, layers: number): Uint8Array {
  const blob = new WeightBlob();
  const plan: Plan = {
    layers,
    backbone: packBackbone(network, scales, blob),
    neck: packNeck(network, blob),
    shares: network.shares,
  };
  return packWeights(plan, blob.bytes());
}

function packBackbone({ backbone }: Network, scales: Scales, blob: WeightBlob): Plan['backbone'] {
  let toInt = new Float64Array();
  return backbone.map((layer) => {
    switch (layer.kind) {
      case 'stem':
        return packStem(layer.folded, blob);
      case 'depthwise':
        toInt = toIntOf(layer, scales);
        return packDepthwise(layer, toInt, blob);
      case 'pointwise': {
        const input = { toInt, limit: LIMIT, chunk: chunkOf(toInt.length) };
        return { kind: 'pointwise', ...packDense(layer.folded, input, blob) };
      }
      default:
        return layer satisfies never;
    }
  });
}

/** The largest even part of the inputs that is no larger than it may be. */
function chunkOf(inputs: number): number {
  for (let parts = 1; ; parts += 1) {
    const chunk = inputs / parts;
    if (chunk <= MOST_IN_CHUNK && chunk % 2 === 0) return chunk;
  }
}

function toIntOf({ output, folded }: DepthwiseLayer, scales: Scales): Float64Array<ArrayBuffer> {
  const met = scales[output];
  if (met?.length !== folded.bias.length) throw new RangeError(`The scales have none for ${output}.`);
  const least = LEAST_SHARE * HEADROOM * Math.max(...met);
  return Float64Array.from(met, (largest) => LIMIT / Math.max(HEADROOM * largest, least));
}

/** The three planes of a grey line are the same: their weights are added up. outputs × 3 × 9 → 9 × outputs. */
function packStem({ weights, bias, output }: Folded, blob: WeightBlob): Stem {
  const channels = bias.length;
  const grey = Float64Array.from({ length: 9 * channels }, (_, at) => {
    const from = (at % channels) * 27 + Math.floor(at / channels);
    return [0, 9, 18].reduce((sum, plane) => sum + (weights[from + plane] ?? 0), 0);
  });
  return { kind: 'stem', output, channels, weights: blob.floats(grey), bias: blob.floats(bias) };
}

function packDepthwise(layer: DepthwiseLayer, toInt: Float64Array, blob: WeightBlob): Depthwise {
  const { folded, size, output, gate } = layer;
  const [down, across] = layer.strides;
  if (folded.activation.kind !== 'hard-swish') throw new RangeError(`${output} does not end in hard swish.`);
  const { factor, shift } = folded.activation;
  const channels = folded.bias.length;
  const window = Float64Array.from(
    folded.weights,
    (_, at) => folded.weights[(at % channels) * size * size + Math.floor(at / channels)] ?? 0,
  );
  return {
    kind: 'depthwise',
    output,
    channels,
    size,
    down,
    across,
    factor,
    shift,
    weights: blob.floats(window),
    bias: blob.floats(folded.bias),
    toInt: blob.floats(toInt),
    limit: LIMIT,
    gate: gate && packGate(gate, blob),
  };
}

function packGate({ first, second }: Gate, blob: WeightBlob): SqueezeExcite {
  return {
    between: first.bias.length,
    firstWeights: blob.floats(first.weights),
    firstBias: blob.floats(first.bias),
    secondWeights: blob.floats(second.weights),
    secondBias: blob.floats(second.bias),
  };
}

function packNeck(network: Network, blob: WeightBlob): Neck {
  const dense = (folded: Folded | undefined): Dense => {
    if (!folded) throw new RangeError('The neck has too few layers.');
    const inputs = folded.weights.length / folded.bias.length;
    return packDense(folded, { toInt: null, limit: LIMIT, chunk: chunkOf(inputs) }, blob);
  };
  const norm = (layer: NormLayer | undefined) => {
    if (!layer) throw new RangeError('The neck has too few layer norms.');
    const { output, epsilon } = layer;
    return { output, epsilon, gain: blob.floats(layer.gain), bias: blob.floats(layer.bias) };
  };
  const { convolutions, full, norms, attended } = network;
  const block = (at: number): Block => ({
    norm1: norm(norms[2 * at]),
    queryKeyValue: dense(full[4 * at]),
    attended: attended[at] ?? '',
    project: dense(full[4 * at + 1]),
    norm2: norm(norms[2 * at + 1]),
    widen: dense(full[4 * at + 2]),
    narrow: dense(full[4 * at + 3]),
  });
  return {
    pooled: network.pooled,
    conv1: dense(convolutions[0]),
    conv2: dense(convolutions[1]),
    blocks: [block(0), block(1)],
    norm: norm(norms[4]),
    conv3: dense(convolutions[2]),
    conv4: dense(convolutions[3]),
    conv1x1: dense(convolutions[4]),
    head: dense(full[8]),
  };
}
