import { isSecondary } from '@/lib/core/record/fields';
import type { FieldLine } from './comparison';

/**
 * Whether the lines look like another person's file, or like a page that was not read well: name and ID both differ,
 * or more than half of what was compared does. The school says nothing about the person; 分院, 系所 and 班级 count
 * nowhere.
 */
export function isOtherPerson(lines: readonly FieldLine[]): boolean {
  const differs = (line: FieldLine): boolean => line.verdict === 'mismatch';
  const personal = lines.filter(({ field }) => field !== 'school' && !isSecondary(field));
  const keys = personal.filter(({ field }) => field === 'name' || field === 'idNumber');
  if (keys.length === 2 && keys.every(differs)) return true;
  const compared = personal.filter(
    ({ verdict }) => verdict === 'match' || verdict === 'variant' || verdict === 'mismatch',
  );
  return compared.filter(differs).length * 2 > compared.length;
}
