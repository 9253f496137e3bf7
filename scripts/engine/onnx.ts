import { type Field, fieldsOf, packedVarints } from './protobuf';

/** Numbers that a network holds: weights, shapes, constants. */
export interface Tensor {
  readonly dims: readonly number[];
  readonly data: Float64Array;
}

export interface Attribute {
  readonly float: number;
  readonly int: number;
  readonly ints: readonly number[];
  readonly tensor: Tensor | null;
}

/** One operation: which, on what, and the names of what comes out. */
export interface Operation {
  readonly kind: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: ReadonlyMap<string, Attribute>;
}

/** A network as its file describes it. */
export interface Graph {
  readonly operations: readonly Operation[];
  /** by name: the initializers, and what operations of the kind `Constant` hold */
  readonly constants: ReadonlyMap<string, Tensor>;
}

/** Field numbers of onnx.proto, and of TensorProto.DataType. */
const MODEL_GRAPH = 7;
const GRAPH = { node: 1, initializer: 5 } as const;
const NODE = { input: 1, output: 2, kind: 4, attribute: 5 } as const;
const ATTRIBUTE = { name: 1, float: 2, int: 3, tensor: 5, ints: 8 } as const;
const TENSOR = { dims: 1, type: 2, floats: 4, int32s: 5, int64s: 7, name: 8, raw: 9 } as const;
const TYPE = { float: 1, int32: 6, int64: 7 } as const;

/** Reads the parts of an ONNX file that this project's network uses. Throws a RangeError when it is no such file. */
export function readOnnx(file: Uint8Array): Graph {
  const operations: Operation[] = [];
  const constants = new Map<string, Tensor>();
  for (const { number, bytes } of fieldsOf(inside(file, MODEL_GRAPH))) {
    if (number === GRAPH.initializer) constants.set(...namedTensor(bytes));
    if (number !== GRAPH.node) continue;
    const operation = readOperation(bytes);
    const constant = operation.attributes.get('value')?.tensor;
    if (operation.kind === 'Constant' && constant) constants.set(operation.outputs[0] ?? '', constant);
    else operations.push(operation);
  }
  return { operations, constants };
}

function inside(message: Uint8Array, wanted: number): Uint8Array {
  for (const { number, bytes } of fieldsOf(message)) if (number === wanted) return bytes;
  throw new RangeError('The file holds no network.');
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function readOperation(message: Uint8Array): Operation {
  const fields = [...fieldsOf(message)];
  const texts = (wanted: number): string[] => all(fields, wanted).map(({ bytes }) => text(bytes));
  return {
    kind: texts(NODE.kind)[0] ?? '',
    inputs: texts(NODE.input),
    outputs: texts(NODE.output),
    attributes: new Map(all(fields, NODE.attribute).map(({ bytes }) => readAttribute(bytes))),
  };
}

function all(fields: readonly Field[], wanted: number): Field[] {
  return fields.filter(({ number }) => number === wanted);
}

function readAttribute(message: Uint8Array): [string, Attribute] {
  const fields = [...fieldsOf(message)];
  const first = (wanted: number): Field | undefined => all(fields, wanted)[0];
  const float = first(ATTRIBUTE.float)?.bytes;
  const tensor = first(ATTRIBUTE.tensor)?.bytes;
  return [
    text(first(ATTRIBUTE.name)?.bytes ?? new Uint8Array()),
    {
      float: float ? view(float).getFloat32(0, true) : 0,
      int: first(ATTRIBUTE.int)?.value ?? 0,
      ints: numbers(all(fields, ATTRIBUTE.ints)),
      tensor: tensor ? namedTensor(tensor)[1] : null,
    },
  ];
}

/** Repeated whole numbers, packed or not. */
function numbers(fields: readonly Field[]): number[] {
  return fields.flatMap(({ value, bytes }) => (bytes.length > 0 ? packedVarints(bytes) : [value]));
}

function namedTensor(message: Uint8Array): [string, Tensor] {
  const fields = [...fieldsOf(message)];
  const name = text(all(fields, TENSOR.name)[0]?.bytes ?? new Uint8Array());
  const dims = numbers(all(fields, TENSOR.dims));
  const data = Float64Array.from(values(fields, all(fields, TENSOR.type)[0]?.value ?? 0));
  const size = dims.reduce((product, dim) => product * dim, 1);
  if (data.length !== size)
    throw new RangeError(`The constant ${name} has ${data.length} values, not ${size}.`);
  return [name, { dims, data }];
}

function values(fields: readonly Field[], type: number): Iterable<number> {
  const raw = all(fields, TENSOR.raw)[0]?.bytes;
  const places = (size: number): number[] =>
    Array.from({ length: (raw?.length ?? 0) / size }, (_, at) => at * size);
  switch (type) {
    case TYPE.float: {
      if (raw) return places(4).map((at) => view(raw).getFloat32(at, true));
      return all(fields, TENSOR.floats).flatMap(({ bytes }) =>
        Array.from({ length: bytes.length / 4 }, (_, at) => view(bytes).getFloat32(at * 4, true)),
      );
    }
    case TYPE.int64:
      if (raw) return places(8).map((at) => Number(view(raw).getBigInt64(at, true)));
      return numbers(all(fields, TENSOR.int64s));
    case TYPE.int32:
      if (raw) return places(4).map((at) => view(raw).getInt32(at, true));
      return numbers(all(fields, TENSOR.int32s));
    default:
      throw new RangeError(`A constant holds numbers of kind ${type}, which this network has none of.`);
  }
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
