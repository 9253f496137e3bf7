import { expect, test } from 'vitest';
import { doubtfulValue } from '@/lib/core/roster/rows/doubtful-value';

test.each([
  ['name', '林知夏', null],
  ['name', '林??夏', 'unknown-character'],
  ['name', '林\ue000夏', 'private-use'],
  ['name', '䶮', null],
  ['name', '\ue863', null],
  ['enrollDate', '202609', 'partial-date'],
  ['enrollDate', '20260901', null],
  ['studentNo', '202609', null],
] as const)('%s %j needs eyes: %j', (field, text, kind) => {
  expect(doubtfulValue(field, text)).toBe(kind);
});

test.each([
  ['studentNo', '学号：222026321062001', 'odd-characters'],
  ['name', '林知夏，班长', 'odd-characters'],
  ['name', '1.林知夏', 'odd-characters'],
  ['name', '林知夏(休学', 'odd-characters'],
  ['name', '阿依慕·吐尔逊', null],
  ['name', 'John Smith', null],
  ['name', '林知夏 Lin', 'odd-characters'],
  ['name', '王YAN', null],
  ['idNumber', 'H12345678(A)', null],
  ['studentNo', '2220-2632', null],
  ['className', '软工1班（师范）', null],
] as const)('%s “%s” holds more than its value: %s', (field, text, kind) => {
  expect(doubtfulValue(field, text)).toBe(kind);
});
