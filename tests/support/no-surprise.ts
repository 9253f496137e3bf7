import type { Surprise } from '@/lib/core/surprises/surprise';

/** For tests in which nothing may come that was not foreseen. */
export function noSurprise({ stage, errorClass }: Surprise): never {
  throw new Error(`not foreseen: ${errorClass} in ${stage}`);
}
