import { stripBlanks } from '@/lib/core/characters/blanks';
import { foldWidth, hasFullWidth } from '@/lib/core/characters/fold-width';
import { isMasked, unreadableIn } from '@/lib/core/characters/unreadable-characters';
import { MATCH, mismatch, unsure, type ValueOutcome, variant } from '@/lib/core/verdict/value-outcome';

/** Han characters, letters, digits, brackets, · and -: nothing in it can be in doubt, hidden or folded. */
const PLAIN = /^[\u4e00-\u9fa5A-Za-z0-9()（）·-]+$/;

/** Both texts are one and the same, and every character of it means what it shows. The quick way to `match`. */
export function plainlyEqual(shown: string, expected: string): boolean {
  return shown === expected && PLAIN.test(shown);
}

/** Why the two cannot be compared by their characters, whatever they are (even when equal); null when they can. */
export function doubtIn(shown: string, expected: string): ValueOutcome | null {
  const inShown = unreadableIn(shown);
  if (inShown !== null) return unsure(inShown);
  const inExpected = unreadableIn(expected);
  return inExpected === null ? null : unsure(`expected-${inExpected}`);
}

/** For values with a notation of their own: hidden characters alone make them `unsure`. */
export function maskIn(shown: string, expected: string): ValueOutcome | null {
  if (isMasked(shown)) return unsure('masked');
  return isMasked(expected) ? unsure('expected-masked') : null;
}

/**
 * For values compared by their characters: what is visible must agree, a run of asterisks stands for any characters.
 * null when nothing is masked. Both texts must be normalised.
 */
export function compareMasked(shown: string, expected: string): ValueOutcome | null {
  const shownMasked = isMasked(shown);
  const expectedMasked = isMasked(expected);
  if (!shownMasked && !expectedMasked) return null;
  if (shownMasked && expectedMasked) return unsure('masked');
  const agrees = shownMasked ? maskAgrees(shown, expected) : maskAgrees(expected, shown);
  if (!agrees) return mismatch('different');
  return unsure(shownMasked ? 'masked' : 'expected-masked');
}

function maskAgrees(masked: string, full: string): boolean {
  const parts = foldWidth(stripBlanks(masked)).split(/\*+/);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (!full.startsWith(first) || !full.endsWith(last) || full.length < first.length + last.length)
    return false;
  const end = full.length - last.length;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = full.indexOf(part, at);
    if (found === -1 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

const FULL_WIDTH = variant('full-width');

/** Values that mean the same: `variant` when only one of the two texts writes full-width digits or letters. */
export function sameButForWidth(shown: string, expected: string): ValueOutcome {
  return shown !== expected && hasFullWidth(shown) !== hasFullWidth(expected) ? FULL_WIDTH : MATCH;
}
