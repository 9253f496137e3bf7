import type { OwnBox, PicturePlan } from '@/lib/core/capture/capture-port';
import type { Box } from '@/lib/core/capture/geometry';
import { intersection } from '@/lib/core/capture/intersection';
import { imageBox } from '@/lib/core/capture/values-to-read';
import { MARK_BORDER } from '@/lib/core/theme/tokens';
import { contextOf, drawShots } from './draw-shots';
import type { PngShot } from './png-from-data-url';

type Context = OffscreenCanvasRenderingContext2D;

/** The line of a mark and what is blurred beside it, CSS px. */
const LINE = MARK_BORDER.width + 0.5;
/** Its tag has a hairline around it, CSS px. */
const HAIRLINE = 1.5;

/**
 * The record as the shots show it, without our own drawing: what we drew is painted over with the paper beside it, so
 * that nothing of ours is ever read.
 */
export async function recordWithoutOwn(
  shots: readonly PngShot[],
  plan: PicturePlan,
  scale: number,
): Promise<OffscreenCanvas> {
  const context = contextOf(Math.ceil(plan.size.width * scale), Math.ceil(plan.size.height * scale));
  await drawShots(context, shots, plan, scale, ({ index, to }) => {
    for (const own of plan.shots[index]?.own ?? []) paintOver(context, own, to, scale);
  });
  return context.canvas;
}

/** `part`: of the picture, what this shot has drawn. */
function paintOver(context: Context, { kind, box }: OwnBox, part: Box, scale: number): void {
  if (kind === 'tag') paintTag(context, box, part, scale);
  else paintOutline(context, box, part, scale);
}

/** Each side takes the row or column of paper between itself and the value. */
function paintOutline(context: Context, box: Box, part: Box, scale: number): void {
  const { left, top, width, height } = imageBox(box, scale);
  const line = Math.ceil(LINE * scale) + 1;
  const [right, bottom] = [left + width, top + height];
  const outer = 1;
  const across = width + 2 * outer;
  const down = height + 2 * outer;
  copy(
    context,
    { left: left - outer, top: top + line, width: across, height: 1 },
    { left: left - outer, top: top - outer, width: across, height: line + outer },
    part,
  );
  copy(
    context,
    { left: left - outer, top: bottom - line - 1, width: across, height: 1 },
    { left: left - outer, top: bottom - line, width: across, height: line + outer },
    part,
  );
  copy(
    context,
    { left: left + line, top: top - outer, width: 1, height: down },
    { left: left - outer, top: top - outer, width: line + outer, height: down },
    part,
  );
  copy(
    context,
    { left: right - line - 1, top: top - outer, width: 1, height: down },
    { left: right - line, top: top - outer, width: line + outer, height: down },
    part,
  );
}

/** A tag stands on paper: what is above it is drawn down over it. */
function paintTag(context: Context, box: Box, part: Box, scale: number): void {
  const { left, top, width, height } = box;
  const whole = {
    left: left - HAIRLINE,
    top: top - HAIRLINE,
    width: width + 2 * HAIRLINE,
    height: height + 2 * HAIRLINE,
  };
  const to = imageBox(whole, scale);
  copy(context, { ...to, top: to.top - 1, height: 1 }, to, part);
}

function copy(context: Context, from: Box, to: Box, part: Box): void {
  const [source, target] = [intersection(from, part), intersection(to, part)];
  if (!source || !target) return;
  const { canvas } = context;
  context.imageSmoothingEnabled = false;
  context.drawImage(
    canvas,
    source.left,
    source.top,
    source.width,
    source.height,
    target.left,
    target.top,
    target.width,
    target.height,
  );
}
