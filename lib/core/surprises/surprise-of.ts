import { errorClassOf } from './error-class';
import type { Stage, Surprise } from './surprise';

/** What may be told of an error, and what was being done when it came. Never throws. */
export function surpriseOf(stage: Stage, error: unknown): Surprise {
  return { stage, errorClass: errorClassOf(error) };
}
