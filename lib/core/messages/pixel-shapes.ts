import * as z from 'zod/mini';
import { MAX_SHOTS } from '@/lib/core/capture/capture-port';
import { PICTURE_FAILURES } from '@/lib/core/capture/picture-failures';
import { MAX_CUTS, MAX_PICTURE_LENGTH } from '@/lib/core/capture/pixel-capture';
import { SEEN } from '@/lib/core/compare/as-on-screen';
import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import { READER_FAILURES } from '@/lib/core/ocr/model/pixel-reader';
import { MAX_RECORDS } from '@/lib/core/record/reading';
import { pixelEvidence } from './shapes';
import { pngUrl, textField } from './value-shapes';

/**
 * The shapes of lib/core/capture/pixel-capture.ts, checked where they cross between content script and background.
 * Sizes are bounded: what a content script sends was taken from a page, what the reader gives was taken from pixels.
 */

const px = z.number().check(z.minimum(-100_000), z.maximum(100_000));
const length = z.number().check(z.minimum(0), z.maximum(100_000));
const box = z.object({ left: px, top: px, width: length, height: length });
const viewWidth = z.number().check(z.minimum(1), z.maximum(100_000));
const shot = z.int().check(z.minimum(0), z.maximum(MAX_SHOTS - 1));
const text = z.string().check(z.maxLength(500));
const base64 = z.string().check(z.maxLength(MAX_PICTURE_LENGTH), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

const failed = z.object({ failure: z.enum([...PICTURE_FAILURES, ...READER_FAILURES]) });

export const valueCuts = z.object({
  viewWidth,
  cuts: z
    .array(z.object({ key: z.string().check(z.maxLength(100)), shot, box, said: z.exactOptional(text) }))
    .check(z.minLength(1), z.maxLength(MAX_CUTS)),
});
export const readValues = z.union([
  z.object({ evidence: z.array(pixelEvidence).check(z.maxLength(MAX_CUTS)) }),
  failed,
]);

export const pictureSource = z.union([z.object({ png: base64 }), z.object({ viewWidth, shot, box })]);
export const readPicture = z.union([
  z.object({
    records: z
      .array(
        z.object({
          title: text,
          fields: z.partialRecord(
            textField,
            z.object({ evidence: pixelEvidence, box, isInDoubt: z.exactOptional(z.literal(true)) }),
          ),
        }),
      )
      .check(z.maxLength(MAX_RECORDS)),
    size: z.object({ width: length, height: length }),
  }),
  failed,
]);

export const screenSights = z
  .array(
    z.object({
      field: textField,
      seen: z.enum(SEEN),
      crop: pngUrl,
      cropsBelow: z.exactOptional(z.array(pngUrl).check(z.maxLength(5))),
    }),
  )
  .check(z.maxLength(TEXT_FIELD_KEYS.length));
