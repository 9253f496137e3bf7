import { stripUnseen } from '@/lib/core/characters/blanks';
import { differingName } from './differing-name';
import type { JudgedName, NameFinding, Place } from './name-finding';
import { unseenFindings } from './unseen-findings';

/** Longer texts are not looked into: no school has such a name (isUsableSchoolName: 60), and pasting must not hang. */
export const LONGEST_JUDGED = 200;

/**
 * What is off about a typed school name. CHSI cuts off blanks at both ends as `trim` does (U+3000, U+00A0 and U+FEFF
 * too; its page code as saved in 2026), but no other characters without width, no blanks inside and no look-alikes.
 * `expected` is a usable name (isUsableSchoolName). Never throws; takes no longer for 10,000 characters than for 200.
 */
export function judgeName(typed: string, expected: string): JudgedName {
  if (typed === '') return { state: 'empty', findings: [] };
  if (typed === expected) return { state: 'exact', findings: [] };
  const sent = typed.trim();
  const around = blanksAround(typed, sent);
  if (sent === expected) return { state: 'trimmed', findings: around };
  if (sent.length > LONGEST_JUDGED) return { state: 'differs', findings: [tooLong(sent)] };
  const seen = stripUnseen(sent);
  if (seen === '') return { state: 'differs', findings: [{ kind: 'nothing-seen' }] };
  return {
    state: 'differs',
    findings: [...differingName(seen, expected), ...unseenFindings(sent), ...around],
  };
}

/** What is sent once the blanks around it are cut off; long texts no further than they are looked into. */
export function sentOf(typed: string): string {
  return typed.trim().slice(0, LONGEST_JUDGED);
}

function tooLong(sent: string): NameFinding {
  return { kind: 'too-long', length: Array.from(sent).length };
}

function blanksAround(typed: string, sent: string): readonly NameFinding[] {
  const count = typed.length - sent.length;
  if (count === 0 || sent === '') return [];
  const before = typed.length - typed.trimStart().length;
  const place: Place = before === 0 ? 'after' : before === count ? 'before' : 'both';
  return [{ kind: 'blanks-around', place, count }];
}
