import * as z from 'zod/mini';
import { ERROR_CLASSES, STAGES, type Surprise } from '@/lib/core/surprises/surprise';
import { MOST_SURPRISES } from '@/lib/core/surprises/surprise-list';

/** Closed lists on both sides: nothing else can cross, or be kept. */
export const surprise: z.ZodMiniType<Surprise> = z.object({
  stage: z.enum(STAGES),
  errorClass: z.enum(ERROR_CLASSES),
});

export const surprises: z.ZodMiniType<readonly Surprise[]> = z
  .array(surprise)
  .check(z.maxLength(MOST_SURPRISES));
