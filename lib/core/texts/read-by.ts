import { type FieldKey, isSecondary } from '@/lib/core/fields/fields';
import type { ReadBy } from '@/lib/core/verdict/comparison';

/** Of how many values it is told how they were read; text needs no words. 分院, 系所 and 班级 count nowhere. */
export function readText(lines: readonly { readonly field: FieldKey; readonly readBy: ReadBy }[]): string {
  const count = (by: ReadBy): number =>
    lines.filter(({ field, readBy }) => readBy === by && !isSecondary(field)).length;
  const pixels = count('pixels');
  const hand = count('hand');
  return [pixels > 0 ? `${pixels} 项从屏幕识读` : '', hand > 0 ? `${hand} 项人工核对` : '']
    .filter((part) => part !== '')
    .join('，');
}
