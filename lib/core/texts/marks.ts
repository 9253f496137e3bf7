import type { FieldLine } from '@/lib/core/verdict/comparison';
import { drawnLine } from '@/lib/core/view/drawn-line';
import { expectedWord } from './expected-word';

const MAX_LABEL = 60;
const BY_HAND = '人工核对';

/**
 * The short text beside a mark: what the file says where it differs, that a person settled it, '' for the others.
 * With `projector` only the characters of ID and birth date that differ are told.
 */
export function markLabel(line: FieldLine, projector: boolean): string {
  const { field, verdict, expected, readBy } = drawnLine(line, projector);
  const wanted =
    verdict === 'mismatch' && expected !== null ? [`${expectedWord(field)} ${cut(expected)}`] : [];
  return [...wanted, ...(readBy === 'hand' ? [BY_HAND] : [])].join(' · ');
}

function cut(value: string): string {
  const characters = [...value];
  return characters.length > MAX_LABEL ? `${characters.slice(0, MAX_LABEL).join('')}…` : value;
}
