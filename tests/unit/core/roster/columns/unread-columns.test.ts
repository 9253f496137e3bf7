import { expect, test } from 'vitest';
import { unreadColumns } from '@/lib/core/roster/columns/unread-columns';
import type { Cell } from '@/lib/core/roster/model/table';

const NAME = { field: 'name', index: 0 } as const;

function told(titles: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  const { several, ticked } = unreadColumns(
    { titles },
    rows.map((cells, index) => ({ rowNumber: index + 2, cells })),
    [NAME],
  );
  return [several.join(' '), ticked.join(' ')];
}

test.each([
  [['姓名', '原学号', '现学号'], '原学号 现学号'],
  [['姓名', '旧专业', '新专业'], '旧专业 新专业'],
  [['姓名', '转出专业', '转入专业'], '转出专业 转入专业'],
  [['姓名', '专业（原）', '专业(新)'], '专业（原） 专业(新)'],
  [['姓名', '变更前学院', '变更后学院'], '变更前学院 变更后学院'],
  [['姓名', '曾用名', '姓名拼音'], ''],
  [['姓名', '现住址', '原籍'], ''],
  // the field has its column
  [['姓名', '原姓名', '现姓名'], ''],
])('former and present values: %j', (titles, several) => {
  expect(told(titles, ['林知夏', '甲', '乙'])).toEqual([several, '']);
});

test('a column without a value is none', () => {
  expect(told(['姓名', '原学号', '现学号'], ['林知夏', '1', null])).toEqual(['原学号', '']);
});

test.each<[readonly string[], readonly Cell[], readonly Cell[], string]>([
  [['姓名', '男', '女'], ['林知夏', null, '√'], ['苏映川', '√', null], '男 女'],
  [['姓名', '男生', '女生'], ['林知夏', '', 1], ['苏映川', 1, ''], '男生 女生'],
  [['姓名', '本科', '专科'], ['林知夏', '✓', null], ['苏映川', null, '✓'], '本科 专科'],
  [['姓名', '男', '备注'], ['林知夏', '√', '√'], ['苏映川', null, null], ''],
  [['姓名', '男', '女'], ['林知夏', '23', '41'], ['苏映川', null, null], ''],
])('values that are ticked: %j', (titles, first, second, ticked) => {
  expect(told(titles, first, second)).toEqual(['', ticked]);
});
