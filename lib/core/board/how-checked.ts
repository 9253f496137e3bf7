import type { Standing } from '@/lib/core/session/model/class-session';
import { BY_HAND, WAY_WORDS } from '@/lib/core/texts/class-states';

/** How a student's state came about, and when (ISO instant); null while nothing has. */
export interface HowChecked {
  readonly way: string;
  readonly at: string;
}

/** A person's word goes before the check that it is about. */
export function howChecked({ byHand, check }: Pick<Standing, 'byHand' | 'check'>): HowChecked | null {
  if (byHand !== null) return { way: BY_HAND, at: byHand.at };
  return check && { way: WAY_WORDS[check.way], at: check.cameAt };
}
