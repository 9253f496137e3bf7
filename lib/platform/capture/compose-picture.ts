import { encodeQR } from 'qr';
import { insertChunk } from '@/lib/core/bytes/png-chunk';
import type { PicturePlan } from '@/lib/core/capture/capture-port';
import type { Box } from '@/lib/core/capture/geometry';
import type { PictureFailure } from '@/lib/core/capture/picture-failures';
import { imageFits } from '@/lib/core/capture/picture-fits';
import { captionOf } from '@/lib/core/confirmation/caption';
import { chunkJson } from '@/lib/core/confirmation/chunk-json';
import { codeText } from '@/lib/core/confirmation/code-text';
import type { PictureFacts } from '@/lib/core/confirmation/picture-facts';
import { pictureRecord } from '@/lib/core/confirmation/picture-record';
import type { StripLayout } from '@/lib/core/confirmation/strip-layout';
import type { PixelBox } from '@/lib/core/record/pixels';
import { LIGHT } from '@/lib/core/theme/tokens';
import { drawCovers, drawMasks } from './draw-masks';
import { contextOf, drawShots, scaleOf } from './draw-shots';
import { drawStrip, measureStrip } from './draw-strip';
import type { PngShot } from './png-from-data-url';

type Context = OffscreenCanvasRenderingContext2D;

/** A picture narrower than this gets paper beside the record. CSS px. */
const MIN_WIDTH = 560;
/** Image px of one module at scale 1: survives what messengers do to pictures (docs/measurements.md). */
const MODULE = 6;
const QUIET_ZONE = 4;

/**
 * The whole picture as PNG bytes: shots stitched, ID and photo covered, strip with the code under it, chunk inside.
 * `now` is the time on it; `covers` are covered too, px of the picture. `too-large` when no canvas can hold it; `page-moved` when the shots differ in scale.
 */
export async function composePicture(
  shots: readonly PngShot[],
  plan: PicturePlan,
  facts: PictureFacts,
  now: Date,
  covers: readonly PixelBox[] = [],
): Promise<Uint8Array | PictureFailure> {
  const scale = scaleOf(shots, plan);
  if (scale === 0) return 'page-moved';
  const record = pictureRecord(facts, now);
  const code = codeModules(codeText(record));
  const width = Math.max(MIN_WIDTH, plan.size.width);
  const moduleSize = Math.max(MODULE, Math.round(MODULE * scale)) / scale;
  const codeSize = code.length * moduleSize;
  const layout = measureStrip(contextOf(1, 1), captionOf(facts, now), width, codeSize);
  const top = Math.ceil(plan.size.height * scale);
  const image = { width: Math.ceil(width * scale), height: top + Math.ceil(layout.height * scale) };
  if (!imageFits(image)) return 'too-large';
  const context = contextOf(image.width, image.height);
  context.fillStyle = LIGHT.paper;
  context.fillRect(0, 0, image.width, image.height);
  await drawShots(context, shots, plan, scale);
  await drawMasks(context, plan.masks, scale);
  drawCovers(context, covers);
  drawScaledStrip(context, layout, top, scale);
  drawCode(context, code, { ...layout.code, top: top / scale + layout.code.top }, scale);
  return pngOf(context, chunkJson(record));
}

function drawScaledStrip(context: Context, layout: StripLayout, top: number, scale: number): void {
  context.save();
  context.translate(0, top);
  context.scale(scale, scale);
  drawStrip(context, layout, 0);
  context.restore();
}

/** Modules at whole image px, on white; the quiet zone is part of the matrix. */
function drawCode(context: Context, code: readonly boolean[][], box: Box, scale: number): void {
  const module = Math.round((box.width * scale) / Math.max(1, code.length));
  const left = Math.round(box.left * scale);
  const top = Math.round(box.top * scale);
  context.fillStyle = '#ffffff';
  context.fillRect(left, top, module * code.length, module * code.length);
  context.fillStyle = '#000000';
  for (const [row, modules] of code.entries()) {
    for (const [column, dark] of modules.entries()) {
      if (dark) context.fillRect(left + column * module, top + row * module, module, module);
    }
  }
}

/** Empty when there is no text: the picture then has no code, and its strip and chunk still say everything. */
function codeModules(text: string | null): boolean[][] {
  return text === null
    ? []
    : encodeQR(text, 'raw', { ecc: 'quartile', encoding: 'alphanumeric', border: QUIET_ZONE });
}

async function pngOf(context: Context, json: string): Promise<Uint8Array | PictureFailure> {
  const blob = await context.canvas.convertToBlob({ type: 'image/png' });
  return insertChunk(new Uint8Array(await blob.arrayBuffer()), json) ?? 'too-large';
}
