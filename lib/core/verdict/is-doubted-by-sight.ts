import { SIGHT_DOUBTS } from '@/lib/core/record/reading';
import type { FieldLine } from './comparison';

/** Whether a line is in doubt because a person may see something else than the page's text says. */
export function isDoubtedBySight({ verdict, reason, readBy }: FieldLine): boolean {
  return verdict === 'unsure' && readBy === 'text' && SIGHT_DOUBTS.some((doubt) => doubt === reason);
}
