import decodeQR from 'qr/decode.js';
import type { Grey } from '@/lib/core/ocr/image/grey';

/** A collage of more is nobody's confirmation picture. */
const MOST_CODES = 6;
/** The finder looks at blocks of 8 px, and needs five of them. */
const LEAST_SIDE = 40;
export const MOST_SIDE = 4096;

interface FoundBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Texts of the QR codes in a picture, dark on light or light on dark, at most six; the same text once. Sides of 40 to
 * 4,096 px, else nothing is looked at. Never throws.
 */
export function findCodes({ width, height, data }: Grey): readonly string[] {
  if (Math.min(width, height) < LEAST_SIDE || Math.max(width, height) > MOST_SIDE) return [];
  const rest = { width, height, data: data.slice() };
  const texts = new Set<string>();
  for (let count = 0; count < MOST_CODES; count += 1) {
    const found = decode(rest);
    if (found === null) break;
    texts.add(found.text);
    blank(rest, found.box);
  }
  return [...texts];
}

/** The decoder tells everything that it cannot read by an exception. */
function decode(grey: Grey): { readonly text: string; readonly box: FoundBox } | null {
  let box: FoundBox = { x: 0, y: 0, width: grey.width, height: grey.height };
  try {
    const text = decodeQR(grey, {
      format: 'I420',
      pointsOnDetect: ({ boundingBox }) => {
        box = boundingBox;
      },
    });
    return { text, box };
  } catch (error) {
    // its own kinds of error are for what is no picture at all
    if (error instanceof TypeError || error instanceof RangeError) throw error;
    return null;
  }
}

/** What was read is painted over, so that the next one is found. */
function blank({ width, height, data }: Grey, box: FoundBox): void {
  const left = Math.max(0, Math.floor(box.x));
  const right = Math.min(width, Math.ceil(box.x + box.width));
  for (let row = Math.max(0, Math.floor(box.y)); row < Math.min(height, box.y + box.height); row += 1)
    data.fill(255, row * width + left, row * width + right);
}
