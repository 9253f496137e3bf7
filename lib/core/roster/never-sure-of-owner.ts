import { neverSureIn } from '@/lib/core/characters/never-sure-in';
import type { KeptRoster } from './model/roster';

/**
 * The characters of a student's own name that pixels never make sure; none where nothing is kept, and none of a
 * counselor's roster: whose record comes next is not known before it is read.
 */
export function neverSureOfOwner(kept: Pick<KeptRoster, 'owner'> | null): readonly string[] {
  return neverSureIn(kept?.owner?.name ?? '', 'name');
}
