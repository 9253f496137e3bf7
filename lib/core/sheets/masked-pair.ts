import type { HideIds } from './id-hider';

/**
 * Two values with the ID numbers in them hidden. Where that would make two different ones look the same, only what differs
 * is shown: all else of both is `*`.
 */
export function maskedPair(one: string, other: string, hide: HideIds): readonly [string, string] {
  const [left, right] = [hide(one), hide(other)];
  if (left !== right || one === other) return [left, right];
  return [onlyDiffering(one, other), onlyDiffering(other, one)];
}

/** Both are of one length: their hidden forms are the same. */
function onlyDiffering(text: string, other: string): string {
  return [...text.split('')].map((unit, at) => (unit === other.charAt(at) ? '*' : unit)).join('');
}
