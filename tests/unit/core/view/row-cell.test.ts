import { expect, test } from 'vitest';
import { remarkCell, rowCell } from '@/lib/core/view/row-cell';

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

test.each([
  [undefined, true, ''],
  ['休学', true, '休学'],
  ['证件500109200603180029', false, '证件500109200603180029'],
  ['证件500109200603180029', true, `证件${'*'.repeat(18)}`],
  ['护照E12345678', true, `护照${'*'.repeat(9)}`],
])('beside the name “%s”, projector %s', (remark, projector, shown) => {
  const record = { rowNumber: 2, values: { idNumber: 'E12345678' }, refused: {} };
  expect(remarkCell(remark === undefined ? record : { ...record, remark }, projector)).toBe(shown);
});
