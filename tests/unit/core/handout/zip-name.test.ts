import { expect, test } from 'vitest';
import { zipName } from '@/lib/core/handout/zip-name';

test.each([
  ['计科2026级1班', '学籍核对文件_计科2026级1班_20261125.zip'],
  ['', '学籍核对文件_20261125.zip'],
  ['1/2班?', '学籍核对文件_1_2班_20261125.zip'],
  ['500109200603180029', '学籍核对文件_20261125.zip'],
])('an archive of the class %j is called %s', (className, name) => {
  expect(zipName(className, '2026-11-25')).toBe(name);
});
