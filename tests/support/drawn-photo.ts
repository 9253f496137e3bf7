import { exifSegment, type MadeUpExif, withSegments } from './made-up-photo';

export interface DrawnPhoto {
  readonly width: number;
  readonly height: number;
  readonly type?: 'image/jpeg' | 'image/png';
  readonly quality?: number;
  /** grey levels that every pixel strays, at most */
  readonly noise?: number;
  /** CSS filter, e.g. blur(8px) */
  readonly filter?: string;
  readonly exif?: MadeUpExif;
}

/**
 * Somebody who holds a card, drawn on a canvas: its left upper corner is red. Nobody's face, no ID number. The bytes of a
 * file.
 */
export async function drawnPhoto(photo: DrawnPhoto): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, type = 'image/jpeg', quality = 0.9, noise = 0, filter = 'none', exif } = photo;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.filter = filter;
  context.drawImage(scene(width, height), 0, 0);
  if (noise > 0) stray(context, width, height, noise);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type, quality })).arrayBuffer());
  return exif === undefined ? bytes : withSegments([exifSegment(exif)], bytes);
}

function scene(width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  const box = (color: string, x: number, y: number, w: number, h: number): void => {
    context.fillStyle = color;
    context.fillRect(x * width, y * height, w * width, h * height);
  };
  box('#d8d2c4', 0, 0, 1, 1);
  box('#c33', 0, 0, 0.1, 0.1);
  box('#334', 0.3, 0.55, 0.4, 0.45);
  box('#e0b090', 0.4, 0.2, 0.2, 0.3);
  box('#f4f4f8', 0.3, 0.6, 0.28, 0.2);
  context.fillStyle = '#223';
  context.font = `${Math.max(1, Math.round(width * 0.012))}px sans-serif`;
  for (let line = 0; line < 8; line += 1) {
    context.fillText('the quick brown fox jumps', 0.31 * width, (0.63 + line * 0.02) * height, 0.26 * width);
  }
  return canvas;
}

function stray(context: OffscreenCanvasRenderingContext2D, width: number, height: number, noise: number) {
  const image = context.getImageData(0, 0, width, height);
  let seed = 7;
  for (let at = 0; at < image.data.length; at += 1) {
    if (at % 4 === 3) continue;
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    image.data[at] = (image.data[at] ?? 0) + ((seed >>> 16) / 65_536 - 0.5) * 2 * noise;
  }
  context.putImageData(image, 0, 0);
}
