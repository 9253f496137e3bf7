import { isSecondary } from '@/lib/core/fields/fields';
import type { FieldLine } from '@/lib/core/verdict/comparison';

/**
 * Whether the lines look like another person's file, or like a page that was not read well: name and ID both differ,
 * or more than half of what was compared does. The school says nothing about the person; 分院, 系所 and 班级 count
 * nowhere.
 */
export function isOtherPerson(lines: readonly FieldLine[]): boolean {
  let compared = 0;
  let differing = 0;
  let keysDiffering = 0;
  for (const { field, verdict } of lines) {
    if (field === 'school' || isSecondary(field)) continue;
    if (verdict !== 'match' && verdict !== 'variant' && verdict !== 'mismatch') continue;
    compared += 1;
    if (verdict !== 'mismatch') continue;
    differing += 1;
    if (field === 'name' || field === 'idNumber') keysDiffering += 1;
  }
  return keysDiffering === 2 || differing * 2 > compared;
}
