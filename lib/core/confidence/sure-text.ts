import type { FieldReading } from '@/lib/core/record/reading';
import { readingDoubt } from './reading-doubt';
import { PROBABILITY_AGAINST_RECORD } from './thresholds';

/**
 * The text of a field for checks and keys that have no expected value beside it: as found on the page, or read from
 * pixels surely enough to speak against another value; '' when there is none.
 */
export function sureText(reading: FieldReading | undefined): string {
  if (reading?.state === 'pixels')
    return readingDoubt(reading.evidence, PROBABILITY_AGAINST_RECORD) === null ? reading.text : '';
  return reading?.state === 'text' && reading.doubt === undefined ? reading.text : '';
}
