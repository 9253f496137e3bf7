import type { FieldLine } from '@/lib/core/compare/comparison';
import { isMaskedField } from '@/lib/core/look/is-masked-field';
import { valuePieces } from '@/lib/core/look/value-pieces';

const MAX_LABEL = 60;

/**
 * The short text beside a mark: what a differing value should be, that a person settled it, '' for the others.
 * With `projector` only the characters of ID and birth date that differ are told.
 */
export function markLabel(line: FieldLine, projector: boolean): string {
  if (line.verdict === 'mismatch' && line.expected !== null) {
    return `应为 ${cut(masked(line.expected, line, projector))}`;
  }
  return line.readBy === 'hand' ? '人工确认' : '';
}

function masked(value: string, { field, expectedDiffers }: FieldLine, projector: boolean): string {
  const look = { masked: projector && isMaskedField(field), grouped: false };
  return valuePieces(value, expectedDiffers, look)
    .map(({ text }) => text)
    .join('');
}

function cut(value: string): string {
  const characters = [...value];
  return characters.length > MAX_LABEL ? `${characters.slice(0, MAX_LABEL).join('')}…` : value;
}
