import { type CodePoint, codePointsIn } from '@/lib/core/compare/code-points';
import { differingSpans } from '@/lib/core/compare/differing-spans';
import { sentOf } from './judge-name';

/** More than these are not listed. */
const MOST_LISTED = 12;

/** The code points that differ between what will be sent and the expected name, for who wants to see them. */
export interface NameCodes {
  readonly typed: readonly CodePoint[];
  readonly expected: readonly CodePoint[];
}

/** Both empty when nothing differs but blanks that are cut off. */
export function nameCodes(typed: string, expected: string): NameCodes {
  const sent = sentOf(typed);
  const differences = differingSpans(sent, expected);
  return {
    typed: codePointsIn(sent, differences.shown).slice(0, MOST_LISTED),
    expected: codePointsIn(expected, differences.expected).slice(0, MOST_LISTED),
  };
}
