import type { Verdict } from '@/lib/core/verdict/comparison';

/**
 * How a value is marked on the page. `loud`: a box round it, and a tag that tells what the file says or that a person
 * must look; `quiet`: a line under it and a small icon; `none`: nothing, since it was compared with nothing.
 */
export type MarkWeight = 'loud' | 'quiet' | 'none';

export const MARK_WEIGHTS: Readonly<Record<Verdict, MarkWeight>> = {
  match: 'quiet',
  variant: 'quiet',
  mismatch: 'loud',
  unsure: 'loud',
  absent: 'none',
  unlisted: 'none',
};
