import type { FieldKey } from '@/lib/core/fields/fields';
import type { Comparison, FieldLine, HandVerdict, SettledLine } from '@/lib/core/verdict/comparison';
import { recordResult } from './record-result';

/**
 * The comparison after a person looked at an `unsure` line and decided; the line keeps its reason and says
 * `readBy: 'hand'`. `unsure` takes a person's word back: the line is as it was before. Lines with any other verdict
 * cannot be settled: the comparison comes back as it was.
 */
export function settleField(comparison: Comparison, field: FieldKey, verdict: HandVerdict): Comparison {
  let changed = false;
  const lines = comparison.lines.map((line) => {
    const next = line.field !== field ? null : verdict === 'unsure' ? reopened(line) : settled(line, verdict);
    changed ||= next !== null;
    return next ?? line;
  });
  return changed ? { ...comparison, lines, ...recordResult(lines) } : comparison;
}

function settled(line: FieldLine, verdict: SettledLine['verdict']): FieldLine | null {
  return line.verdict === 'unsure' ? { ...line, verdict, readBy: 'hand', settledFrom: line.readBy } : null;
}

function reopened(line: FieldLine): FieldLine | null {
  if (line.readBy !== 'hand') return null;
  const { settledFrom, ...before } = line;
  return { ...before, verdict: 'unsure', readBy: settledFrom };
}
