/** One field of a protobuf message as it stands in the bytes: what it holds depends on its number. */
export interface Field {
  readonly number: number;
  /** a varint; 0 for the other kinds. Whole numbers beyond 2^53 do not occur in a network */
  readonly value: number;
  /** a message, a text, packed numbers, or the bytes of a fixed number; empty for a varint */
  readonly bytes: Uint8Array;
}

/** The kinds of field that files of today have (protobuf.dev, "Encoding"). */
const WIRE = { varint: 0, eight: 1, lengthDelimited: 2, four: 5 } as const;

/** The fields of a message in their order. Throws a RangeError when the bytes are none. */
export function* fieldsOf(message: Uint8Array): Generator<Field> {
  let at = 0;
  const varint = (): number => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = message[at];
      if (byte === undefined) throw new RangeError('The file ends inside a number.');
      at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return Number(BigInt.asIntN(64, value));
    }
  };
  const take = (length: number): Uint8Array => {
    if (at + length > message.length) throw new RangeError('The file ends inside a field.');
    at += length;
    return message.subarray(at - length, at);
  };
  while (at < message.length) {
    const key = varint();
    const [number, wire] = [key >>> 3, key & 7];
    if (wire === WIRE.varint) yield { number, value: varint(), bytes: new Uint8Array() };
    else if (wire === WIRE.lengthDelimited) yield { number, value: 0, bytes: take(varint()) };
    else if (wire === WIRE.eight) yield { number, value: 0, bytes: take(8) };
    else if (wire === WIRE.four) yield { number, value: 0, bytes: take(4) };
    else throw new RangeError(`A field of kind ${wire} is none of today's.`);
  }
}

/** Whole numbers one behind the other. */
export function packedVarints(bytes: Uint8Array): number[] {
  const values: number[] = [];
  let value = 0n;
  let shift = 0n;
  for (const byte of bytes) {
    value |= BigInt(byte & 0x7f) << shift;
    shift += 7n;
    if (byte >= 0x80) continue;
    values.push(Number(BigInt.asIntN(64, value)));
    [value, shift] = [0n, 0n];
  }
  return values;
}
