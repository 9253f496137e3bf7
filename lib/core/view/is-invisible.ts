const INVISIBLE = /^[\p{Z}\p{C}\p{M}]$/u;

/** Nothing is to be seen of this one character: blank, zero width, control, variation selector. Private use counts too. */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character);
}
