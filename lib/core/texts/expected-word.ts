import type { FieldKey } from '@/lib/core/fields/fields';

/**
 * What stands before an expected value. A roster can be wrong too, so that it is only said what it says; the school is
 * tested against the one name that holds for all, with a roster or without one.
 */
export function expectedWord(field: FieldKey): string {
  return field === 'school' ? '应为' : '名册为';
}
