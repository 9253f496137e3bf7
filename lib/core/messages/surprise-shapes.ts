import * as z from 'zod/mini';
import { type CountedSurprise, ERROR_CLASSES, STAGES, type Surprise } from '@/lib/core/surprises/surprise';

/** Closed lists on both sides: nothing else can cross, or be kept. */
export const surprise: z.ZodMiniType<Surprise> = z.object({
  stage: z.enum(STAGES),
  errorClass: z.enum(ERROR_CLASSES),
});

export const countedSurprises: z.ZodMiniType<readonly CountedSurprise[]> = z
  .array(
    z.object({
      stage: z.enum(STAGES),
      errorClass: z.enum(ERROR_CLASSES),
      count: z.int().check(z.minimum(1)),
    }),
  )
  .check(z.maxLength(100));
