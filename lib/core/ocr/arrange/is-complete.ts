import type { LineToken } from './line-tokens';
import { inOrder } from './split-records';
import { valueFit } from './value-fit';

/** Whether a value is one of a list, a number or a date, and with one more line would be none. */
export function isComplete({ meaning }: LineToken, have: readonly LineToken[], text: LineToken): boolean {
  if (meaning === null || meaning === 'school') return false;
  const fits = (lines: readonly LineToken[]): boolean => valueFit(meaning, textOf(lines)) === 'fits';
  return fits(have) && !fits([...have, text]);
}

function textOf(lines: readonly LineToken[]): string {
  return inOrder(lines)
    .map(({ text }) => text)
    .join('');
}
