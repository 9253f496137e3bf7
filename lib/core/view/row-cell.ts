import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isMaskedField } from './is-masked-field';
import { valuePieces } from './value-pieces';

/** A value as the list of rows shows it: not endless, and on a projector without ID number and birth date. */
export function rowCell(field: TextFieldKey, value: string, projector: boolean): string {
  return valuePieces(value, [], { masked: projector && isMaskedField(field), grouped: false })
    .map(({ text }) => text)
    .join('');
}
