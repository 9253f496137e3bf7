import type { FieldLine } from '@/lib/core/verdict/comparison';
import { drawnLine } from '@/lib/core/view/drawn-line';

const MAX_LABEL = 60;
const BY_HAND = '人工核对';

/**
 * The short text beside a mark: what a differing value should be, that a person settled it, '' for the others.
 * With `projector` only the characters of ID and birth date that differ are told.
 */
export function markLabel(line: FieldLine, projector: boolean): string {
  const { verdict, expected, readBy } = drawnLine(line, projector);
  const wanted = verdict === 'mismatch' && expected !== null ? [`应为 ${cut(expected)}`] : [];
  return [...wanted, ...(readBy === 'hand' ? [BY_HAND] : [])].join(' · ');
}

function cut(value: string): string {
  const characters = [...value];
  return characters.length > MAX_LABEL ? `${characters.slice(0, MAX_LABEL).join('')}…` : value;
}
