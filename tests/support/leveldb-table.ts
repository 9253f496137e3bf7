import { unsnappy, varint } from './snappy';

/** 0xdb4775248b80fb57, its last byte first */
const MAGIC = '57fb808b247547db';
const FOOTER = 48;

interface Entry {
  readonly key: Buffer;
  readonly value: Buffer;
}

/** A block of a table: with what stands behind it, one byte says whether it is compressed. */
function block(table: Buffer, offset: number, size: number): Buffer {
  const raw = table.subarray(offset, offset + size);
  return table.readUInt8(offset + size) === 1 ? unsnappy(raw) : raw;
}

/** What is in a block, the keys put together again: each is written as what it does not share with the one before. */
function entries(data: Buffer): readonly Entry[] {
  const end = data.length - 4 - 4 * data.readUInt32LE(data.length - 4);
  const found: Entry[] = [];
  let [at, key] = [0, Buffer.alloc(0)];
  while (at < end) {
    const [shared, afterShared] = varint(data, at);
    const [own, afterOwn] = varint(data, afterShared);
    const [size, start] = varint(data, afterOwn);
    key = Buffer.concat([key.subarray(0, shared), data.subarray(start, start + own)]);
    found.push({ key, value: data.subarray(start + own, start + own + size) });
    at = start + own + size;
  }
  return found;
}

/** Everything that a table file of LevelDB (`.ldb`) holds, deleted entries too, uncompressed. null: it is no such file. */
export function tableContent(file: Buffer): Buffer | null {
  if (file.length < FOOTER || file.subarray(-8).toString('hex') !== MAGIC) {
    return null;
  }
  const footer = file.subarray(-FOOTER);
  const [, afterOffset] = varint(footer, 0);
  const [, afterMeta] = varint(footer, afterOffset);
  const [offset, afterIndex] = varint(footer, afterMeta);
  const [size] = varint(footer, afterIndex);
  const parts = entries(block(file, offset, size)).flatMap(({ value }) => {
    const [dataOffset, next] = varint(value, 0);
    const [dataSize] = varint(value, next);
    return entries(block(file, dataOffset, dataSize)).flatMap(({ key, value: content }) => [key, content]);
  });
  return Buffer.concat(parts);
}
