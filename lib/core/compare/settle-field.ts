import type { FieldKey } from '@/lib/core/record/fields';
import type { Comparison, FieldLine, Verdict } from './comparison';
import { recordResult } from './record-result';

/**
 * The comparison after a person looked at an `unsure` line and decided; the line keeps its reason and says
 * `readBy: 'hand'`. Lines with any other verdict cannot be settled: the comparison comes back as it was.
 */
export function settleField(
  comparison: Comparison,
  field: FieldKey,
  verdict: Extract<Verdict, 'match' | 'mismatch'>,
): Comparison {
  const open = (line: FieldLine): boolean => line.field === field && line.verdict === 'unsure';
  if (!comparison.lines.some(open)) return comparison;
  const lines = comparison.lines.map((line) =>
    open(line) ? ({ ...line, verdict, readBy: 'hand' } satisfies FieldLine) : line,
  );
  return { ...comparison, lines, ...recordResult(lines) };
}
