import { expect, test } from 'vitest';
import { endingDisagrees, endingOf } from '@/lib/core/roster/formats/file-format';

test.each([
  ['名单.xlsx', 'xlsx'],
  ['名单.2026.XLS', 'xls'],
  ['名单', ''],
])('the ending of %s is %j', (name, ending) => {
  expect(endingOf(name)).toBe(ending);
});

test.each([
  ['名单.xls', 'html', true],
  ['名单.xls', 'text', true],
  ['名单.xls', 'xls', false],
  ['名单.xlsx', 'xls', true],
  ['名单.tsv', 'text', false],
  ['名单.TXT', 'text', false],
  ['名单.csv', 'dbf', true],
  ['名单.docx', 'xlsx', true],
  ['名单', 'xlsx', false],
] as const)('%s that holds %s: the name disagrees %s', (name, format, disagrees) => {
  expect(endingDisagrees(name, format)).toBe(disagrees);
});
