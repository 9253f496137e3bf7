import type { Graph, Operation, Tensor } from './onnx';

/** What follows a convolution or a full layer. */
export type Activation =
  | { readonly kind: 'none' }
  | { readonly kind: 'swish' }
  | { readonly kind: 'hard-swish'; readonly factor: number; readonly shift: number };

/** A layer with its normalisation and its scalars folded in. */
export interface Folded {
  /** outputs × the rest */
  readonly weights: Float64Array;
  readonly dims: readonly number[];
  readonly bias: Float64Array;
  readonly activation: Activation;
  /** name of what comes out behind the activation */
  readonly output: string;
}

/** A graph that can be followed from what comes out to who uses it. */
export class GraphWalk {
  readonly #graph: Graph;
  readonly #users = new Map<string, Operation[]>();

  constructor(graph: Graph) {
    this.#graph = graph;
    for (const operation of graph.operations) {
      for (const input of operation.inputs) {
        this.#users.set(input, [...(this.#users.get(input) ?? []), operation]);
      }
    }
  }

  all(kind: string): Operation[] {
    return this.#graph.operations.filter((operation) => operation.kind === kind);
  }

  constant(name: string | undefined): Tensor {
    const tensor = this.#graph.constants.get(name ?? '');
    if (!tensor) throw new RangeError(`The model has no weights ${name}.`);
    return tensor;
  }

  isConstant(name: string | undefined): boolean {
    return this.#graph.constants.has(name ?? '');
  }

  usersOf(name: string): readonly Operation[] {
    return this.#users.get(name) ?? [];
  }

  /** The user of that kind. Throws when there is none, or more than one. */
  user(name: string, kind: string): Operation {
    const [one, ...others] = this.usersOf(name).filter((operation) => operation.kind === kind);
    if (!one || others.length > 0) throw new RangeError(`${name} is not used by one ${kind}.`);
    return one;
  }

  /** The constant among what goes into an operation. */
  constantInto({ kind, inputs, outputs }: Operation): Tensor {
    const name = inputs.find((input) => this.isConstant(input));
    if (name === undefined) throw new RangeError(`${kind} ${outputs[0]} has no constant.`);
    return this.constant(name);
  }

  /** A convolution or a full layer (`MatMul`, `Add`), with all that is linear behind it, and its activation. */
  fold(operation: Operation): Folded {
    const { dims, data } = this.constant(operation.inputs[1]);
    const full = operation.kind === 'MatMul';
    const weights = full ? transposed(data, dims) : Float64Array.from(data);
    const outputs = full ? (dims[1] ?? 0) : (dims[0] ?? 0);
    const given = full ? undefined : operation.inputs[2];
    const bias = given ? Float64Array.from(this.constant(given).data) : new Float64Array(outputs);
    const linear = { weights, bias };
    const end = this.#foldLinear(operation.outputs[0] ?? '', linear);
    return { ...linear, dims: full ? [outputs, dims[0] ?? 0] : dims, ...this.#activation(end) };
  }

  #foldLinear(from: string, { weights, bias }: { weights: Float64Array; bias: Float64Array }): string {
    const users = this.usersOf(from);
    const next = users[0];
    if (users.length !== 1 || !next) return from;
    const each = weights.length / bias.length;
    const change = this.#linear(next, bias.length);
    if (!change) return from;
    for (let at = 0; at < weights.length; at += 1) {
      weights[at] = (weights[at] ?? 0) * change.factor(Math.floor(at / each));
    }
    for (let at = 0; at < bias.length; at += 1) {
      bias[at] = (bias[at] ?? 0) * change.factor(at) + change.shift(at);
    }
    return this.#foldLinear(next.outputs[0] ?? '', { weights, bias });
  }

  /** An operation as a factor and a shift for each output; null when it is none, or one with other sizes. */
  #linear(
    operation: Operation,
    outputs: number,
  ): { factor: (at: number) => number; shift: (at: number) => number } | null {
    if (operation.kind === 'BatchNormalization') {
      const [gain, offset, mean, variance] = operation.inputs
        .slice(1)
        .map((name) => this.constant(name).data);
      const epsilon = operation.attributes.get('epsilon')?.float ?? 0;
      const factor = (at: number) => (gain?.[at] ?? 0) / Math.sqrt((variance?.[at] ?? 0) + epsilon);
      return { factor, shift: (at) => (offset?.[at] ?? 0) - (mean?.[at] ?? 0) * factor(at) };
    }
    if (operation.kind !== 'Mul' && operation.kind !== 'Add') return null;
    if (!operation.inputs.some((name) => this.isConstant(name))) return null;
    const { data } = this.constantInto(operation);
    if (data.length !== 1 && data.length !== outputs) return null;
    const value = (at: number) => data[data.length === 1 ? 0 : at] ?? 0;
    return operation.kind === 'Mul' ? { factor: value, shift: () => 0 } : { factor: () => 1, shift: value };
  }

  #activation(from: string): { activation: Activation; output: string } {
    const kinds = this.usersOf(from).map(({ kind }) => kind);
    if (kinds.length !== 2) return { activation: { kind: 'none' }, output: from };
    if (kinds.includes('Add')) return this.#hardSwish(from);
    const [gate] = this.usersOf(from).filter(({ inputs }) => inputs.some((name) => this.isConstant(name)));
    const sigmoid = this.user(gate?.outputs[0] ?? '', 'Sigmoid');
    const output = this.user(sigmoid.outputs[0] ?? '', 'Mul').outputs[0] ?? '';
    return { activation: { kind: 'swish' }, output };
  }

  /** x · clip(x + 3, 0, 6) / 6 · factor + shift, as PP-LCNetV3 writes it out. */
  #hardSwish(from: string): { activation: Activation; output: string } {
    const clip = this.user(this.user(from, 'Add').outputs[0] ?? '', 'Clip');
    const product = this.user(clip.outputs[0] ?? '', 'Mul');
    const sixth = this.user(product.outputs[0] ?? '', 'Div');
    const factor = this.user(sixth.outputs[0] ?? '', 'Mul');
    const shift = this.user(factor.outputs[0] ?? '', 'Add');
    const activation = {
      kind: 'hard-swish',
      factor: (this.constantInto(factor).data[0] ?? 0) / (this.constantInto(sixth).data[0] ?? 0),
      shift: this.constantInto(shift).data[0] ?? 0,
    } as const;
    return { activation, output: shift.outputs[0] ?? '' };
  }
}

/** inputs × outputs → outputs × inputs. */
function transposed(data: Float64Array, [inputs = 0, outputs = 0]: readonly number[]): Float64Array {
  return Float64Array.from(data, (_, at) => data[(at % inputs) * outputs + Math.floor(at / inputs)] ?? 0);
}
