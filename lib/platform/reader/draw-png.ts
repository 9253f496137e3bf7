import type { Pixels } from '@/lib/core/record/pixels';
import { encodeBase64 } from '@/lib/platform/capture/base64';

/** Pixels → PNG as a data URL, for a person's eyes. Works in a worker. */
export async function drawPng({ width, height, data }: Pixels): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return `data:image/png;base64,${encodeBase64(new Uint8Array(await blob.arrayBuffer()))}`;
}
