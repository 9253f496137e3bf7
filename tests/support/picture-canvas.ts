import type { Enlarge, Pixels } from './read-picture';

/** An image file drawn on a canvas. */
export async function canvasOf(file: Uint8Array | Blob): Promise<OffscreenCanvas> {
  const blob = file instanceof Blob ? file : new Blob([file.slice()]);
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  contextOf(canvas).drawImage(bitmap, 0, 0);
  return canvas;
}

export function pixelsOf(canvas: OffscreenCanvas): Pixels {
  return contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height);
}

/** For `readPictureCode`. */
export function enlargeFrom(canvas: OffscreenCanvas): Enlarge {
  return ({ left, top, width, height }, by) => {
    const large = new OffscreenCanvas(width * by, height * by);
    const context = contextOf(large);
    context.imageSmoothingQuality = 'high';
    context.drawImage(canvas, left, top, width, height, 0, 0, large.width, large.height);
    return pixelsOf(large);
  };
}

/** What a messenger makes of a picture: smaller, then JPEG. */
export async function recompressed(
  canvas: OffscreenCanvas,
  quality: number,
  size: number,
): Promise<OffscreenCanvas> {
  const small = new OffscreenCanvas(Math.round(canvas.width * size), Math.round(canvas.height * size));
  const context = contextOf(small);
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, small.width, small.height);
  return canvasOf(await small.convertToBlob({ type: 'image/jpeg', quality }));
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d context');
  return context;
}
