import { expect, test } from 'vitest';
import { projectedNotice, projectedSample, projectedSeen } from '@/lib/core/view/projected-text';

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

test.each([
  ['rows-above', '222026321062001 林知夏 500109200603180029', '••••••••••••••• 林知夏 ••••••••••••••••••'],
  ['remark-rows', '联系人 13800000000', '联系人 •••••••••••'],
  ['total-rows', '合计 36人', '合计 36人'],
  // names of sheets and columns, and how many
  ['hidden-sheets', '20260901备份', '20260901备份'],
  ['common-value', 'enrollDate:20260901', 'enrollDate:20260901'],
  ['common-value', 'birthDate:20060318', 'birthDate:••••••••'],
] as const)('of a notice of %s, %j is shown as %j', (kind, detail, shown) => {
  const notice = { kind, fileName: '1班.xlsx', detail, rows: '3' };
  expect(projectedNotice(notice)).toEqual({ ...notice, detail: shown });
});
