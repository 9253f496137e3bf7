import type { FieldKey } from '@/lib/core/fields/fields';
import { isNumber, type NumberField } from '@/lib/core/fields/kinds';

/** Whether a number is nobody's business but its owner's. */
const PRIVATE: Readonly<Record<NumberField, boolean>> = {
  idNumber: true,
  studentNo: false,
  examineeNo: false,
};

/** On a projector (投影) only the differing characters of these are shown. */
export function isMaskedField(field: FieldKey): boolean {
  return field === 'birthDate' || (isNumber(field) && PRIVATE[field]);
}
