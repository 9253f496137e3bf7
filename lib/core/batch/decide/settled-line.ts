import { recordResult } from '@/lib/core/compare/record-result';
import { settleField } from '@/lib/core/compare/settle-field';
import type { FieldLine, HandVerdict } from '@/lib/core/verdict/comparison';

/** The line after a person's word, as settle-field.ts has it for a whole record. */
export function settledLine(line: FieldLine, verdict: HandVerdict): FieldLine {
  const alone = { lines: [line], checks: [], otherPerson: false, ...recordResult([line]) };
  return settleField(alone, line.field, verdict).lines[0] ?? line;
}
