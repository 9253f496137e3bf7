import { expect, test } from 'vitest';
import { rosterName } from '@/lib/core/roster/roster-name';

test.each([
  [['名单.xlsx'], '名单.xlsx'],
  [['1班.xlsx', '2班.xlsx', '3班.xlsx'], '1班.xlsx 等 3 个文件'],
  [[], ''],
])('%j is called %s', (names, name) => {
  expect(rosterName(names)).toBe(name);
});
