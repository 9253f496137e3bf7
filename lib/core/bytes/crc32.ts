import { CRC_START, crcAfter } from './crc-after';

/** CRC-32 as in PNG and zip (ISO 3309), 0 … 2³²−1. */
export function crc32(bytes: Uint8Array): number {
  return (crcAfter(CRC_START, bytes) ^ CRC_START) >>> 0;
}
