import { wordsOf } from '@/lib/core/ocr/image/words';
import type { LineCrop } from '@/lib/core/ocr/model/recogniser';

const SEEDS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35] as const;
const FACTORS = [0x01000193, 0xcc9e2d51, 0x1b873593, 0xe6546b64 | 1] as const;

/**
 * Names a crop by its exact pixels, its size, its stretch and the model: 128 bits of hash. Never a perceptual hash:
 * two crops that only look alike have two keys.
 */
export function cropKey({ pixels, stretch }: LineCrop, model: string): string {
  return [model, pixels.width, pixels.height, stretch, hashOf(pixels.data)].join(' ');
}

/** 128 bits of hash of these very bytes, as a text. Their count is a multiple of four. */
export function hashOf(bytes: Uint8Array | Uint8ClampedArray): string {
  const words = wordsOf(bytes);
  return SEEDS.map((seed, lane) => mix(words, seed, FACTORS[lane] ?? 1).toString(36)).join(' ');
}

/** Multiplies and turns, four bytes at a time, and stirs the end (after MurmurHash3's finish). */
function mix(words: Int32Array, seed: number, factor: number): number {
  let hash = seed;
  for (let at = 0; at < words.length; at += 1) {
    hash = Math.imul(hash ^ (words[at] as number), factor);
    hash = (hash << 13) | (hash >>> 19);
    hash = Math.imul(hash, 5) + 0x2545f491;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
