import { expect, test } from 'vitest';
import { reportName } from '@/lib/core/report/report-name';

test.each([
  ['计科2026级1班', '问题清单_计科2026级1班_20261125.xlsx'],
  ['计科/1:班', '问题清单_计科_1_班_20261125.xlsx'],
  ['', '问题清单_20261125.xlsx'],
  ['500109200603180029', '问题清单_20261125.xlsx'],
])('class “%s”', (className, name) => {
  expect(reportName(className, '2026-11-25')).toBe(name);
});
