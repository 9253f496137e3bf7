import type { FieldKey } from '@/lib/core/fields/fields';

/** On a projector (投影) only the differing characters of these are shown. */
export function isMaskedField(field: FieldKey): boolean {
  return field === 'idNumber' || field === 'birthDate';
}
