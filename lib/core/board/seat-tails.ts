/** Fewest and most characters of a 学号 that a projector shows. */
const FEWEST = 2;
const MOST = 4;

/**
 * The ends of these 学号, as few characters as tell everybody of the class apart, two at least and four at most; in the
 * order given. Students without a 学号 have none.
 */
export function seatTails(meant: readonly string[], everyone: readonly string[]): readonly string[] {
  const length = tailLength(everyone.filter((studentNo) => studentNo !== ''));
  return meant.filter((studentNo) => studentNo !== '').map((studentNo) => studentNo.slice(-length));
}

function tailLength(numbers: readonly string[]): number {
  for (let length = FEWEST; length < MOST; length += 1) {
    if (new Set(numbers.map((studentNo) => studentNo.slice(-length))).size === numbers.length) return length;
  }
  return MOST;
}
