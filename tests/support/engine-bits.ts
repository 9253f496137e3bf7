import { cutOut } from '@/lib/core/ocr/lines/crop-line';
import { type LineTensor, lineTensor } from '@/lib/core/ocr/lines/line-tensor';
import type { Pixels } from '@/lib/core/record/pixels';
import { type OpenedEngine, sharesOf } from '@/lib/platform/engine/open-engine';

/** Pictures of tests/support/pictures of which pieces are run. */
export const BITS_OF = ['record-ruled', 'phone-gradient', 'row-thin'] as const;
const CROPS = 50;
/** px of a piece: as high as a line, from one character to a long value */
const HEIGHT = 22;
const WIDTHS = { least: 20, most: 300 };

/**
 * What `bitsOf` gives in every browser and in Node. It changes with the engine, its scales, and the scaling of lines,
 * and with nothing else: `npx vitest run same-bits` says what it is then.
 */
export const BITS = '67b70cbab698ea2b7c5cde4857b79cfd4ada8965d75b48a6a000eb18f430d0f0';

/** Pieces at places that nothing but these numbers decides: how lines are found may change. */
function piece(picture: Pixels, at: number): LineTensor {
  const width = Math.min(picture.width, WIDTHS.least + ((at * 67) % (WIDTHS.most - WIDTHS.least)));
  const left = (at * 37) % (picture.width - width + 1);
  const top = (at * 23) % Math.max(1, picture.height - HEIGHT);
  const pixels = cutOut(picture, { left, top, width, height: HEIGHT });
  return lineTensor({ pixels, stretch: 1, ink: { left: 0, top: 0, width, height: HEIGHT } });
}

/** SHA-256 over every share of every character at every step of 50 crops: what the engine gives, bit for bit. */
export async function bitsOf(engine: OpenedEngine, pictures: readonly Pixels[]): Promise<string> {
  let hash = new Uint8Array(32);
  for (let at = 0; at < CROPS; at += 1) {
    const picture = pictures[at % pictures.length];
    if (!picture) throw new Error('There is no picture.');
    const { data } = sharesOf(engine, piece(picture, at));
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    const both = new Uint8Array(hash.length + bytes.length);
    both.set(hash);
    both.set(bytes, hash.length);
    hash = new Uint8Array(await crypto.subtle.digest('SHA-256', both));
  }
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
