import { crc32 } from '@/lib/core/bytes/crc32';
import type { Plan } from './plan';

/** The packed network: what it is, and its weights. */
export interface Weights {
  readonly plan: Plan;
  readonly numbers: Uint8Array;
  /** of all of it: tells one network from another */
  readonly checksum: number;
}

/** "XUEJINET", then the number of this form of the file. */
const MAGIC = [0x58, 0x55, 0x45, 0x4a, 0x49, 0x4e, 0x45, 0x54] as const;
const FORM = 1;
/** Magic, form, CRC-32 of what follows, and the length of the plan, which is JSON filled up with spaces. */
const HEAD = 20;

/** The file of a network. Its weights begin at a multiple of 16. */
export function packWeights(plan: Plan, numbers: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(plan));
  const planLength = Math.ceil((HEAD + json.length) / 16) * 16 - HEAD;
  const file = new Uint8Array(HEAD + planLength + numbers.length).fill(0x20);
  file.set(json, HEAD);
  file.set(numbers, HEAD + planLength);
  const head = new DataView(file.buffer);
  file.set(MAGIC);
  head.setUint32(8, FORM, true);
  head.setUint32(16, planLength, true);
  head.setUint32(12, crc32(file.subarray(16)), true);
  return file;
}

/** Reads it back; null when it is another file, or one bit of it has changed. */
export function readWeights(file: Uint8Array): Weights | null {
  if (file.length < HEAD || MAGIC.some((byte, at) => file[at] !== byte)) return null;
  const head = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const checksum = head.getUint32(12, true);
  if (head.getUint32(8, true) !== FORM || crc32(file.subarray(16)) !== checksum) return null;
  const begin = HEAD + head.getUint32(16, true);
  // packed by us, bit for bit
  const plan = JSON.parse(new TextDecoder().decode(file.subarray(HEAD, begin))) as Plan;
  return { plan, numbers: file.subarray(begin), checksum };
}
