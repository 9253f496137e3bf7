import type { Failed, PicturePlan } from '@/lib/core/capture/capture-port';
import { differingFields } from '@/lib/core/capture/differing-fields';
import { privateNumbers } from '@/lib/core/capture/private-numbers';
import { stillPrivate } from '@/lib/core/capture/still-private';
import { imageBox, type ValueToRead, valuesToRead } from '@/lib/core/capture/values-to-read';
import type { ShownReader, ShownReading } from '@/lib/core/ocr/model/shown-reader';
import type { PixelBox } from '@/lib/core/record/pixels';
import type { HideId } from '@/lib/core/settings/hide-id';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import type { Comparison } from '@/lib/core/verdict/comparison';
import { encodeBase64 } from './base64';
import { scaleOf } from './draw-shots';
import type { PngShot } from './png-from-data-url';
import { recordWithoutOwn } from './without-own';

/** What was judged, and what is to be hidden. */
export interface Judged {
  readonly comparison: Comparison;
  readonly hideId: HideId;
}

/** What else must be covered, px of the picture. */
export interface Covers {
  readonly covers: readonly PixelBox[];
}

/** Covered once, an ID number that is read again stands where it cannot be covered surely. */
const LOOKS = 2;

/**
 * Reads a picture before it is saved: it must show what was judged, and nothing of an ID number may stand in it that is
 * not covered. Our own drawing is never read.
 */
export async function lookAgain(
  shots: readonly PngShot[],
  plan: PicturePlan,
  { comparison, hideId }: Judged,
  reader: ShownReader,
  onSurprise: OnSurprise,
): Promise<Covers | Failed> {
  const scale = scaleOf(shots, plan);
  if (scale === 0) return { failure: 'page-moved' };
  const png = await pngOf(await recordWithoutOwn(shots, plan, scale));
  const masks = plan.masks.map(({ box }) => imageBox(box, scale));
  const covers: PixelBox[] = [];
  let values = valuesToRead(comparison.lines, plan, scale);
  for (let look = 0; look < LOOKS; look += 1) {
    const read = await readOnce(png, values, [...masks, ...covers], reader, onSurprise);
    if (read === null) return { failure: 'not-read-again' };
    const fields = differingFields(values, read.evidence);
    if (fields.length > 0) return { failure: 'seen-otherwise', fields };
    const found = stillPrivate(read.lines, privateNumbers(comparison.lines, hideId));
    if (found.length === 0) return { covers };
    covers.push(...found.map(around));
    // what is covered now is not read as a value any more
    values = [];
  }
  return { failure: 'id-still-shown' };
}

async function readOnce(
  png: string,
  values: readonly ValueToRead[],
  covered: readonly PixelBox[],
  reader: ShownReader,
  onSurprise: OnSurprise,
): Promise<ShownReading | null> {
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  const reading = await reader.readShown(
    { png, values: values.map(({ boxes, said }) => ({ boxes, said })), covered },
    options,
  );
  if (!('failure' in reading)) return reading;
  if (reading.surprise) onSurprise(reading.surprise);
  return null;
}

/** The ink of a line, and what is smoothed around it. */
function around({ left, top, width, height }: PixelBox): PixelBox {
  return { left: left - 3, top: top - 3, width: width + 6, height: height + 6 };
}

async function pngOf(canvas: OffscreenCanvas): Promise<string> {
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return encodeBase64(new Uint8Array(await blob.arrayBuffer()));
}
