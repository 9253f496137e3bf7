// What the packed weights say of the network, beside the numbers themselves: the layers in their order, and where in
// the file their weights stand (bytes from its first weight; all are multiples of 16).

/** All inputs of a place into all outputs: 1 × 1 and 1 × 3 convolutions and full layers, in int16. */
export interface Dense {
  /** the name that the model has for what comes out */
  readonly output: string;
  /** values of a place that go in: channels, or three steps of them */
  readonly inputs: number;
  readonly outputs: number;
  /** inputs that are summed in int32 before the sum becomes a float */
  readonly chunk: number;
  /** largest input as a whole number */
  readonly limit: number;
  /** 0: nothing, 1: hard swish with factor and shift, 2: swish */
  readonly activation: 0 | 1 | 2;
  readonly factor: number;
  readonly shift: number;
  readonly weights: number;
  /** for each output what one of its sums is worth, and what is added */
  readonly scale: number;
  readonly bias: number;
}

export interface Pointwise extends Dense {
  readonly kind: 'pointwise';
}

export interface Stem {
  readonly kind: 'stem';
  readonly output: string;
  readonly channels: number;
  readonly weights: number;
  readonly bias: number;
}

export interface Depthwise {
  readonly kind: 'depthwise';
  readonly output: string;
  readonly channels: number;
  /** of the window, 3 or 5 */
  readonly size: number;
  /** strides */
  readonly down: number;
  readonly across: number;
  /** of hard swish */
  readonly factor: number;
  readonly shift: number;
  readonly weights: number;
  readonly bias: number;
  /** for each channel what makes a whole number of it; the largest such number */
  readonly toInt: number;
  readonly limit: number;
  readonly gate: SqueezeExcite | null;
}

export interface SqueezeExcite {
  /** channels between its two layers */
  readonly between: number;
  readonly firstWeights: number;
  readonly firstBias: number;
  readonly secondWeights: number;
  readonly secondBias: number;
}

export interface LayerNorm {
  readonly output: string;
  readonly epsilon: number;
  readonly gain: number;
  readonly bias: number;
}

/** One of the two mixing blocks: attention, and two full layers, each added to what went in. */
export interface Block {
  readonly norm1: LayerNorm;
  readonly queryKeyValue: Dense;
  /** name of what attention gives */
  readonly attended: string;
  readonly project: Dense;
  readonly norm2: LayerNorm;
  readonly widen: Dense;
  readonly narrow: Dense;
}

/** The neck as PaddleOCR's SVTR has it. */
export interface Neck {
  /** name of what the pooling before it gives */
  readonly pooled: string;
  readonly conv1: Dense;
  readonly conv2: Dense;
  readonly blocks: readonly Block[];
  readonly norm: LayerNorm;
  readonly conv3: Dense;
  readonly conv4: Dense;
  readonly conv1x1: Dense;
  readonly head: Dense;
}

export interface Plan {
  /** CRC-32 of the compiled layers that it is packed for */
  readonly layers: number;
  readonly backbone: readonly (Stem | Depthwise | Pointwise)[];
  readonly neck: Neck;
  /** name of what comes out in the end */
  readonly shares: string;
}
