import { encodeQR } from 'qr';
import type { Pixels } from '@/lib/core/record/pixels';

export interface CodeDrawing {
  /** px */
  readonly module: number;
  /** modules of white around it */
  readonly quiet: number;
  readonly inverted?: boolean;
}

/** A QR code as composePicture draws it: whole px, quartile. */
export function drawnCode(text: string, { module, quiet, inverted = false }: CodeDrawing): Pixels {
  const modules = encodeQR(text, 'raw', { ecc: 'quartile', border: quiet });
  const side = modules.length * module;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const dark = modules[Math.floor(y / module)]?.[Math.floor(x / module)] === true;
      if (dark !== inverted) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

/** A picture of one colour with others on it, each with its top left corner. */
export function pasted(
  { width, height, grey }: { readonly width: number; readonly height: number; readonly grey: number },
  parts: readonly { readonly left: number; readonly top: number; readonly pixels: Pixels }[],
): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(grey);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  for (const { left, top, pixels } of parts) {
    for (let row = 0; row < pixels.height; row += 1) {
      const line = pixels.data.subarray(row * pixels.width * 4, (row + 1) * pixels.width * 4);
      data.set(line, ((top + row) * width + left) * 4);
    }
  }
  return { width, height, data };
}
