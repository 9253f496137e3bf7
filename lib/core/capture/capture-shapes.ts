import * as z from 'zod/mini';
import { FIELD_KEYS, TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import { MAX_SHOTS, PICTURE_KEPT } from './capture-port';
import { PICTURE_FAILURES } from './picture-failures';

/**
 * The shapes of capture-port.ts, checked where they cross between content script and background.
 * Sizes are bounded: what a content script sends was taken from a page.
 */

const MAX_PATHS = 500;
const MAX_MASKS = 5000;
const MAX_OWN = 100;
const MAX_LINES = 20;
const text = z.string().check(z.maxLength(500));
const px = z.number().check(z.minimum(-100_000), z.maximum(100_000));
const length = z.number().check(z.minimum(0), z.maximum(100_000));
const box = z.object({ left: px, top: px, width: length, height: length });
const size = z.object({ width: length, height: length });
const failed = z.object({
  failure: z.enum(PICTURE_FAILURES),
  fields: z.exactOptional(z.array(z.enum(FIELD_KEYS))),
});
const paths = z.array(text).check(z.maxLength(MAX_PATHS));

export const hiddenElements = z.object({ hide: paths, unstick: paths });
export const shotPlace = z.object({
  index: z.int().check(z.minimum(0), z.maximum(MAX_SHOTS - 1)),
  total: z.int().check(z.minimum(1), z.maximum(100_000)),
});
export const answer = z.union([z.object({ failure: z.null() }), failed]);
export const shotAnswer = z.union([size, failed]);
export const savedPicture = z.union([z.object({ fileName: text }), failed]);
export const pictureKept = z.object({ kept: z.enum(PICTURE_KEPT) });

export const picturePlan = z.object({
  size,
  viewWidth: z.number().check(z.minimum(1), z.maximum(100_000)),
  shots: z
    .array(
      z.object({
        source: box,
        offset: z.object({ x: px, y: px }),
        own: z.array(z.object({ kind: z.enum(['outline', 'tag']), box })).check(z.maxLength(MAX_OWN)),
      }),
    )
    .check(z.minLength(1), z.maxLength(MAX_SHOTS)),
  values: z
    .array(z.object({ field: z.enum(TEXT_FIELD_KEYS), boxes: z.array(box).check(z.maxLength(MAX_LINES)) }))
    .check(z.maxLength(TEXT_FIELD_KEYS.length)),
  masks: z.array(z.object({ kind: z.enum(['id', 'photo']), box })).check(z.maxLength(MAX_MASKS)),
});
