import type { RosterAbout } from '@/lib/core/record/roster-about';

/** Digits and capitals without 0 1 I O, which people mix up: 32 characters, 5 bits each. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const SESSION_CODE_LENGTH = 6;

/** A session code from random bytes, one character from each. */
export function sessionCodeFrom(random: Uint8Array): string {
  return [...random.subarray(0, SESSION_CODE_LENGTH)]
    .map((byte) => ALPHABET.charAt(byte % ALPHABET.length))
    .join('');
}

/**
 * The code of the session in which a roster is used: what the file says; else that of the roster kept so far when it
 * is the same class (a corrected roster goes on with its session); else a new one.
 */
export function sessionCodeFor(head: RosterAbout, former: RosterAbout | null, fresh: () => string): string {
  if (head.sessionCode !== '') return head.sessionCode;
  const goesOn = former !== null && former.classId === head.classId ? former.sessionCode : '';
  return goesOn || fresh();
}
