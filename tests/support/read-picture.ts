import { decodeQR } from 'qr/decode.js';

/** Pixels as a canvas gives them: RGBA. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Cuts out and enlarges a part of the pixels, smoothed; done by the caller's canvas. */
export type Enlarge = (
  part: { left: number; top: number; width: number; height: number },
  by: number,
) => Pixels;

/** Shares of the picture's width tried as the side of the bottom right corner, and how much it is enlarged. */
const CORNERS = [
  [0.3, 2],
  [0.3, 3],
  [0.45, 2],
  [0.45, 3],
  [0.6, 2],
  [0.8, 2],
  [1, 2],
] as const;

/** The text of the QR code in a confirmation picture, retried in its enlarged bottom right corner; null when unread. */
export function readPictureCode(whole: Pixels, enlarge: Enlarge): string | null {
  const direct = decode(whole);
  if (direct !== null) return direct;
  for (const [share, by] of CORNERS) {
    const side = Math.min(Math.round(whole.width * share), whole.height);
    const part = { left: whole.width - side, top: whole.height - side, width: side, height: side };
    const found = decode(enlarge(part, by));
    if (found !== null) return found;
  }
  return null;
}

function decode({ width, height, data }: Pixels): string | null {
  try {
    return decodeQR({ width, height, data }, { timeLimit: 2000 });
  } catch {
    return null;
  }
}
