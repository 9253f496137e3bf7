import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import { settleField } from './settle-field';

/**
 * A later comparison of the same picture, with what a person had said of lines that ask the same again: of the same values,
 * for the same reason. Of what is shown otherwise now nobody has said anything.
 */
export function settledAsBefore(later: Comparison, before: Comparison): Comparison {
  return before.lines.reduce((settled, line) => {
    const asked = later.lines.find(({ field }) => field === line.field);
    return line.readBy === 'hand' && asked && asksTheSame(asked, line)
      ? settleField(settled, line.field, line.verdict)
      : settled;
  }, later);
}

function asksTheSame(one: FieldLine, other: FieldLine): boolean {
  return (
    one.verdict === 'unsure' &&
    one.reason === other.reason &&
    one.shown === other.shown &&
    one.expected === other.expected &&
    one.crop === other.crop
  );
}
