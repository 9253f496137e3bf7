import { isPhoto } from '@/lib/core/fields/kinds';
import type { Comparison } from '@/lib/core/verdict/comparison';
import { canSettle } from '@/lib/core/view/needs-eyes';
import type { Journey } from './journey';

/** Whether a check asks if the photo is the person's own, and whether that is answered. */
export function photoQuestion({ lines }: Pick<Comparison, 'lines'>): Journey['photo'] {
  const line = lines.find(({ field }) => isPhoto(field));
  if (line === undefined) return null;
  if (line.readBy === 'hand') return 'answered';
  return canSettle(line) ? 'asked' : null;
}
