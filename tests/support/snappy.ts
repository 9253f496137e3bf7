/** A number in seven bits a byte, and where the next thing begins. */
export function varint(bytes: Buffer, from: number): readonly [value: number, next: number] {
  let [value, at, weight] = [0, from, 1];
  for (;;) {
    const byte = bytes.readUInt8(at);
    at += 1;
    value += (byte & 0x7f) * weight;
    if (byte < 0x80) return [value, at];
    weight *= 128;
  }
}

/** Undoes Snappy's compression, after its published format. Throws for anything else. */
export function unsnappy(bytes: Buffer): Buffer {
  const [length, start] = varint(bytes, 0);
  const out = Buffer.alloc(length);
  let [from, to] = [start, 0];
  const copy = (size: number, offset: number): void => {
    if (offset === 0 || offset > to) throw new Error('no Snappy');
    // byte by byte: a copy may reach into what it writes
    for (let left = size; left > 0; left -= 1, to += 1) out[to] = out.readUInt8(to - offset);
  };
  while (from < bytes.length) {
    const tag = bytes.readUInt8(from);
    const kind = tag & 3;
    from += 1;
    if (kind === 0) {
      const short = tag >> 2;
      const more = Math.max(0, short - 59);
      const size = (more === 0 ? short : bytes.readUIntLE(from, more)) + 1;
      from += more;
      bytes.copy(out, to, from, from + size);
      from += size;
      to += size;
    } else if (kind === 1) {
      copy(((tag >> 2) & 7) + 4, ((tag >> 5) << 8) | bytes.readUInt8(from));
      from += 1;
    } else {
      const wide = kind === 2 ? 2 : 4;
      copy((tag >> 2) + 1, bytes.readUIntLE(from, wide));
      from += wide;
    }
  }
  if (to !== length) throw new Error('no Snappy');
  return out;
}
