import * as z from 'zod/mini';
import { DECIDING_FIELDS } from '@/lib/core/fields/fields';
import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';
import { RESULTS, VERDICTS } from '@/lib/core/verdict/comparison';
import type { PictureRecord } from './picture-record';

const text = z.string().check(z.maxLength(200));

const shape = z.object({
  format: z.literal(1),
  version: z.string().check(z.regex(/^\d{1,3}\.\d{1,3}\.\d{1,3}$/)),
  minute: z.int().check(z.minimum(0)),
  withRoster: z.boolean(),
  result: z.enum(RESULTS),
  verdicts: z.record(z.enum(DECIDING_FIELDS), z.enum(VERDICTS)),
  byHand: z.array(z.enum(DECIDING_FIELDS)).check(z.maxLength(DECIDING_FIELDS.length)),
  studentNo: text,
  classId: text,
  classFingerprint: text,
  sessionCode: text,
});

/** The JSON of the `xueji-check` chunk, versioned by `format`. Holds no name and no ID number. */
export function chunkJson(record: PictureRecord): string {
  return JSON.stringify({ format: 1, ...record });
}

/** null for anything else than a record of this format. */
export function readChunkJson(json: string): PictureRecord | null {
  const parsed = shape.safeParse(attempt((): unknown => JSON.parse(json), named('SyntaxError')));
  if (!parsed.success) return null;
  const { format: _, ...record } = parsed.data;
  return record;
}
