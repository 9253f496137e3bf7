import * as z from 'zod/mini';
import { REFUSED_REASONS } from '@/lib/core/record/expected-record';
import { CHECKS, type CheckLine, type FieldLine, READ_FROM } from '@/lib/core/verdict/comparison';
import { CHECK_REASONS, REASONS } from '@/lib/core/verdict/reasons';
import { character, field, pngUrl } from './value-shapes';

/** The lines of a comparison: exactly the unions of lib/core/verdict, so that a verdict comes with a reason of its own. */

const spans = z.array(z.object({ start: z.int(), end: z.int() }));

const values = {
  field,
  shown: z.nullable(z.string()),
  expected: z.nullable(z.string()),
  shownDiffers: spans,
  expectedDiffers: spans,
  crop: z.nullable(pngUrl),
  cropsBelow: z.exactOptional(z.array(pngUrl)),
  otherForms: z.exactOptional(z.array(z.object({ character, others: z.string() }))),
  locator: z.boolean(),
};

const judged = { ...values, refused: z.null(), readBy: z.enum(READ_FROM) };

const judgedLine = z.discriminatedUnion('verdict', [
  z.object({ ...judged, verdict: z.literal('match'), reason: z.null() }),
  z.object({ ...judged, verdict: z.literal('variant'), reason: z.enum(REASONS.variant) }),
  z.object({ ...judged, verdict: z.literal('mismatch'), reason: z.enum(REASONS.mismatch) }),
  z.object({ ...judged, verdict: z.literal('unsure'), reason: z.enum(REASONS.unsure) }),
  z.object({ ...judged, verdict: z.literal('absent'), reason: z.enum(REASONS.absent) }),
  z.discriminatedUnion('reason', [
    z.object({
      ...judged,
      verdict: z.literal('unlisted'),
      reason: z.enum(REASONS.unlisted),
    }),
    z.object({
      ...judged,
      verdict: z.literal('unlisted'),
      reason: z.literal('refused'),
      refused: z.enum(REFUSED_REASONS),
    }),
  ]),
]);

const settledLine = z.object({
  ...values,
  verdict: z.enum(['match', 'mismatch']),
  reason: z.enum(REASONS.unsure),
  refused: z.null(),
  readBy: z.literal('hand'),
  settledFrom: z.enum(READ_FROM),
});

export const fieldLine: z.ZodMiniType<FieldLine> = z.discriminatedUnion('readBy', [judgedLine, settledLine]);

export const checkLine: z.ZodMiniType<CheckLine> = z.discriminatedUnion('verdict', [
  z.object({ check: z.enum(CHECKS), verdict: z.literal('match'), reason: z.null() }),
  z.object({ check: z.enum(CHECKS), verdict: z.literal('mismatch'), reason: z.enum(CHECK_REASONS.mismatch) }),
  z.object({ check: z.enum(CHECKS), verdict: z.literal('unsure'), reason: z.enum(CHECK_REASONS.unsure) }),
]);
