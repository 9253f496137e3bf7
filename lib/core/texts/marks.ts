import type { FieldLine } from '@/lib/core/compare/comparison';
import { drawnLine } from '@/lib/core/look/drawn-line';

const MAX_LABEL = 60;

/**
 * The short text beside a mark: what a differing value should be, that a person settled it, '' for the others.
 * With `projector` only the characters of ID and birth date that differ are told.
 */
export function markLabel(line: FieldLine, projector: boolean): string {
  const { verdict, expected, readBy } = drawnLine(line, projector);
  if (verdict === 'mismatch' && expected !== null) return `应为 ${cut(expected)}`;
  return readBy === 'hand' ? '人工确认' : '';
}

function cut(value: string): string {
  const characters = [...value];
  return characters.length > MAX_LABEL ? `${characters.slice(0, MAX_LABEL).join('')}…` : value;
}
