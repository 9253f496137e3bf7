import { expect, test } from 'vitest';
import { datedFileName } from '@/lib/core/text-forms/dated-file-name';
import { inTimeZones } from '@/tests/support/time-zones';

inTimeZones(() => {
  test.each([
    ['学籍核对文件', '计科2026级1班', '.zip', '学籍核对文件_计科2026级1班_20261125.zip'],
    ['学籍核对文件', '', '.zip', '学籍核对文件_20261125.zip'],
    ['问题清单', '1/2班?', '.xlsx', '问题清单_1_2班_20261125.xlsx'],
    ['问题清单', '500109200603180029', '.xlsx', '问题清单_20261125.xlsx'],
  ])('%s of the class %j as %s is called %s', (what, className, ending, name) => {
    expect(datedFileName(what, className, new Date(2026, 10, 25, 0, 30), ending)).toBe(name);
  });
});
