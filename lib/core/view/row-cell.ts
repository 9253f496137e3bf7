import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { hideIds } from '@/lib/core/values/hidden-digits';
import { isMaskedField } from './is-masked-field';
import { valuePieces } from './value-pieces';

/** A value as the list of rows shows it: not endless, and on a projector without ID number and birth date. */
export function rowCell(field: TextFieldKey, value: string, projector: boolean): string {
  return valuePieces(value, [], { masked: projector && isMaskedField(field), grouped: false })
    .map(({ text }) => text)
    .join('');
}

/** What stood beside the name; on a projector without any number that is or looks like an ID. */
export function remarkCell({ remark = '', values }: ExpectedRecord, projector: boolean): string {
  return projector ? hideIds(remark, [values.idNumber ?? ''], true) : remark;
}
