import type { PicturePlan } from '@/lib/core/capture/capture-port';
import { type Drawing, stitchShots } from '@/lib/core/capture/stitch-shots';
import type { PngShot } from './png-from-data-url';

type Context = OffscreenCanvasRenderingContext2D;

/** Draws the shots of a plan to their places, one after another; `onDrawn` is told of each. */
export async function drawShots(
  context: Context,
  shots: readonly PngShot[],
  plan: PicturePlan,
  scale: number,
  onDrawn: (drawing: Drawing) => void = () => undefined,
): Promise<void> {
  for (const drawing of stitchShots(plan.shots, plan.size, scale)) {
    const { index, from, to } = drawing;
    const shot = shots[index];
    if (!shot) continue;
    const bitmap = await createImageBitmap(shot.png);
    context.drawImage(
      bitmap,
      from.left,
      from.top,
      from.width,
      from.height,
      to.left,
      to.top,
      to.width,
      to.height,
    );
    bitmap.close();
    onDrawn(drawing);
  }
}

/** A canvas to draw on; its pixels are also read. */
export function contextOf(width: number, height: number): Context {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no 2d context to an OffscreenCanvas.');
  return context;
}

/** Image px for one CSS px; 0 when the shots do not fit together. */
export function scaleOf(shots: readonly PngShot[], plan: PicturePlan): number {
  const [first] = shots;
  return first && shots.every(({ width }) => width === first.width) ? first.width / plan.viewWidth : 0;
}
