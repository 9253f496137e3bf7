import { expect, test } from 'vitest';
import { cellsOf, verdictTable } from '@/scripts/verdict-table';

test.each([
  ['', 0],
  ['abc 123', 7],
  ['姓名', 4],
  ['✓ 一致', 6],
  ['𬭚', 2],
  ['（）', 4],
])('a terminal gives %j %i cells, or the columns would not line up', (text, cells) => {
  expect(cellsOf(text)).toBe(cells);
});

test('the table names fields and verdicts in Chinese, in columns that line up', () => {
  expect(
    verdictTable([
      { field: 'name', verdict: 'match', note: '' },
      { field: 'expectedGraduation', verdict: 'mismatch', note: '名册为 2030年06月30日' },
    ]),
  ).toBe(
    [
      '  项目          结果      说明',
      '  姓名          ✓ 一致',
      '  预计毕业日期  ✕ 不一致  名册为 2030年06月30日',
    ].join('\n'),
  );
});
