import { expect, test } from 'vitest';
import { rowCell } from '@/lib/core/view/row-cell';

test.each([
  ['idNumber', '500109200603180029', true, '••••••••••••••••••'],
  ['idNumber', '500109200603180029', false, '500109200603180029'],
  ['birthDate', '2006-03-18', true, '••••••••••'],
  ['name', '林知夏', true, '林知夏'],
  ['major', '', true, ''],
  ['major', '字'.repeat(300), false, `${'字'.repeat(200)}…`],
] as const)('%s “%s”, projector %s', (field, value, projector, shown) => {
  expect(rowCell(field, value, projector)).toBe(shown);
});
