import { type Folded, GraphWalk } from './graph-walk';
import type { Graph, Operation } from './onnx';

/** The squeeze-excite gate behind a depthwise layer: two small full layers. */
export interface Gate {
  readonly first: Folded;
  readonly second: Folded;
}
export interface DepthwiseLayer {
  readonly kind: 'depthwise';
  readonly folded: Folded;
  readonly size: number;
  readonly strides: readonly [number, number];
  readonly gate: Gate | null;
  /** name of what comes out, behind the gate where there is one */
  readonly output: string;
}
export type BackboneLayer =
  | { readonly kind: 'stem'; readonly folded: Folded }
  | DepthwiseLayer
  | { readonly kind: 'pointwise'; readonly folded: Folded };

export interface NormLayer {
  readonly gain: Float64Array;
  readonly bias: Float64Array;
  readonly epsilon: number;
  readonly output: string;
}

/** The recogniser's network, everything folded, in the order in which it runs. */
export interface Network {
  readonly backbone: readonly BackboneLayer[];
  readonly pooled: string;
  /** conv1, conv2, conv3, conv4, conv1x1 of the neck */
  readonly convolutions: readonly Folded[];
  /** for each block queryKeyValue, project, widen, narrow; last the head */
  readonly full: readonly Folded[];
  readonly norms: readonly NormLayer[];
  readonly attended: readonly string[];
  readonly shares: string;
}

/** What a graph must have to be PP-OCRv4's mobile recogniser. */
const COUNTS = { backbone: 29, convolutions: 5, full: 9, norms: 5 } as const;

/** Recognises the layers of PP-OCRv4's mobile recogniser. Throws a RangeError when the graph is another one. */
export function networkOf(graph: Graph): Network {
  const walk = new GraphWalk(graph);
  const convolutions = walk.all('Conv');
  const neck = convolutions.findIndex(
    (one) => one.attributes.get('kernel_shape')?.ints[1] === 3 && isRow(one),
  );
  const full = walk.all('MatMul').filter(({ inputs }) => walk.isConstant(inputs[1]));
  const projects = full.filter((_, at) => at % 4 === 1);
  const network = {
    backbone: backboneOf(walk, convolutions.slice(0, neck)),
    pooled: walk.all('AveragePool')[0]?.outputs[0] ?? '',
    convolutions: convolutions.slice(neck).map((one) => walk.fold(one)),
    full: full.map((one) => walk.fold(one)),
    norms: walk.all('Sqrt').map((root) => normOf(walk, root)),
    attended: projects.map(({ inputs }) => inputs[0] ?? ''),
    shares: walk.all('Softmax').at(-1)?.outputs[0] ?? '',
  };
  for (const [part, count] of Object.entries(COUNTS)) {
    const found = network[part as keyof typeof COUNTS].length;
    if (found !== count) throw new RangeError(`The model has ${found} layers (${part}), not ${count}.`);
  }
  return network;
}

function isRow(convolution: Operation): boolean {
  return convolution.attributes.get('kernel_shape')?.ints[0] === 1;
}

function backboneOf(walk: GraphWalk, convolutions: readonly Operation[]): readonly BackboneLayer[] {
  // the gates' own layers are found from the layer that they belong to
  const own = convolutions.filter(({ inputs }) => !isInGate(walk, inputs[0] ?? ''));
  return own.map((convolution, at): BackboneLayer => {
    const folded = walk.fold(convolution);
    if (at === 0) return { kind: 'stem', folded };
    if (folded.dims[1] !== 1) return { kind: 'pointwise', folded };
    const [down = 1, across = 1] = convolution.attributes.get('strides')?.ints ?? [];
    const gated = walk.usersOf(folded.output).some(({ kind }) => kind === 'GlobalAveragePool');
    const gate = gated ? gateOf(walk, folded.output) : null;
    const output = gated ? (walk.user(folded.output, 'Mul').outputs[0] ?? '') : folded.output;
    return { kind: 'depthwise', folded, size: folded.dims[2] ?? 0, strides: [down, across], gate, output };
  });
}

function isInGate(walk: GraphWalk, input: string): boolean {
  const means = new Set(walk.all('GlobalAveragePool').map(({ outputs }) => outputs[0]));
  const relus = new Set(walk.all('Relu').map(({ outputs }) => outputs[0]));
  return means.has(input) || relus.has(input);
}

function gateOf(walk: GraphWalk, from: string): Gate {
  const mean = walk.user(from, 'GlobalAveragePool');
  const first = walk.user(mean.outputs[0] ?? '', 'Conv');
  const relu = walk.user(first.outputs[0] ?? '', 'Relu');
  const second = walk.user(relu.outputs[0] ?? '', 'Conv');
  return { first: walk.fold(first), second: walk.fold(second) };
}

/** (x − mean) / √(variance + ε) · gain + bias, written out from its root on. */
function normOf(walk: GraphWalk, root: Operation): NormLayer {
  const divided = walk.user(root.outputs[0] ?? '', 'Div');
  const scaled = walk.user(divided.outputs[0] ?? '', 'Mul');
  const shifted = walk.user(scaled.outputs[0] ?? '', 'Add');
  const [variance] = walk.all('Add').filter(({ outputs }) => outputs[0] === root.inputs[0]);
  if (!variance) throw new RangeError('A layer norm of the model has no ε.');
  return {
    gain: walk.constantInto(scaled).data,
    bias: walk.constantInto(shifted).data,
    epsilon: walk.constantInto(variance).data[0] ?? 0,
    output: shifted.outputs[0] ?? '',
  };
}
