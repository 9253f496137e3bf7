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
