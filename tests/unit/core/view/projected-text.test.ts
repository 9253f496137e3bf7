import { expect, test } from 'vitest';
import { projectedSample, projectedSeen } from '@/lib/core/view/projected-text';

test.each([
  ['idNumber', '500109200603180029', '••••••••••••••••••'],
  ['idNumber', '50010 ', '••••• '],
  ['birthDate', '2006年3月18日', '••••••••••'],
  ['studentNo', '222026321062001', '222026321062001'],
  ['studentNo', '500109200603180029', '••••••••••••••••••'],
  ['enrollDate', '2024-09-01', '2024-09-01'],
  ['name', '林知夏', '林知夏'],
  [null, '500109200603180029', '•••••••••••••••••'.concat('•')],
  [null, '2006/3/18', '2006/3/18'.replaceAll(/\d/g, '•')],
  [null, '２００６０３１８', '••••••••'],
  [null, '2024级1班', '2024级1班'],
] as const)('of a column taken for %s, %j is shown as %j', (field, text, shown) => {
  expect(projectedSample(field, text)).toBe(shown);
});

test.each([
  ['bad-id', '500109200603180021', '••••••••••••••••••'],
  ['digits-lost', '5.0010920060318e+17', '•.•••••••••••••e+••'],
  ['not-a-date', '2006年2月30日', '••••年•月••日'],
  ['duplicate-id', '500109200603180029', '••••••••••••••••••'],
  ['duplicate-student-no', '222026321062001', '222026321062001'],
  ['number-length', '22202632106200', '22202632106200'],
  ['unknown-character', '王?', '王?'],
] as const)('where the problem is %s, %j is shown as %j', (kind, text, shown) => {
  expect(projectedSeen(kind, text)).toBe(shown);
});
