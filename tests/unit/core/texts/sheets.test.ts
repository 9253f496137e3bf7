import { expect, test } from 'vitest';
import {
  classesText,
  countOf,
  factText,
  pageText,
  REMARK_PRESETS,
  wrongFieldsText,
  wrongText,
} from '@/lib/core/texts/sheets';

test.each([
  [factText('className', '计科2601班'), '班级：计科2601班'],
  [factText('deadline', ''), ''],
  [wrongFieldsText(['birthDate', 'ethnicity']), '有误（出生日期、民族）'],
  [wrongFieldsText([]), '有误'],
  [wrongText('name', '章', '张'), '姓名应为章，学信网为张'],
  [wrongText('name', '章', null), '姓名应为章'],
  [wrongText('name', null, '张'), '姓名学信网为张'],
  [wrongText('name', null, null), '姓名有误'],
  [countOf('休学', 2), '休学 2'],
  [classesText(3), '3个班'],
  [pageText('1', '3'), '第 1 页，共 3 页'],
])('the words of the sheets: %s', (text, expected) => {
  expect(text).toBe(expected);
});

test('a spreadsheet takes the presets of 备注 as a list: together not too long, none with a comma or twice', () => {
  expect(REMARK_PRESETS.join(',').length).toBeLessThan(255);
  expect(REMARK_PRESETS.filter((preset) => preset.includes(','))).toEqual([]);
  expect(new Set(REMARK_PRESETS).size).toBe(REMARK_PRESETS.length);
});
