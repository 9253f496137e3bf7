import { expect, test } from 'vitest';
import { findHeader } from '@/lib/core/roster/columns/find-header';
import type { TableRow } from '@/lib/core/roster/model/table';
import { readRange } from '@/lib/core/sheets/form/cell-range';
import { formHeader } from '@/lib/core/sheets/form/form-header';

/** Rows as text, cells between `|`, counted from 3; which cells are merged; the titles and the last row. */
function headerOf(lines: readonly string[], merged: string) {
  const rows = lines.map((line, at): TableRow => ({ rowNumber: at + 3, cells: line.split('|') }));
  const merges = merged === '' ? [] : merged.split(' ').flatMap((range) => readRange(range) ?? []);
  const header = findHeader(rows);
  if (!header.ok) throw new Error(header.refusal);
  const { titles, last } = formHeader(rows, header, merges);
  return [titles.join('|'), last];
}

test.each<[string, string[], string, string, number]>([
  ['one row', ['学号|姓名|备注', '||'], '', '学号|姓名|备注', 3],
  [
    'lower titles that only a form has',
    ['学号|姓名|核对信息||备注', '||学信网显示|正确信息|'],
    'A3:A4 B3:B4 C3:D3 E3:E4',
    '学号|姓名|学信网显示|正确信息|备注',
    4,
  ],
  [
    'the same, not merged',
    ['学号|姓名|核对信息||备注', '||学信网显示|正确信息|'],
    '',
    '学号|姓名|学信网显示|正确信息|备注',
    4,
  ],
  [
    'upper titles that only a form has, beside fields below',
    ['序号|学生||有误字段|核对信息|', '|学号|姓名||学信网显示|正确信息'],
    'A3:A4 B3:C3 D3:D4 E3:F3',
    '序号|学号|姓名|有误字段|学信网显示|正确信息',
    4,
  ],
  [
    'a lower title that nobody knows, asked with its group',
    ['学号|姓名|核对信息||备注', '||结论|正确信息|'],
    'A3:A4 B3:B4 C3:D3 E3:E4',
    '学号|姓名|核对信息结论|正确信息|备注',
    4,
  ],
  [
    'what is somebody else’s',
    ['学号|姓名|家长信息||备注', '||姓名|联系电话|'],
    'A3:A4 B3:B4 C3:D3 E3:E4',
    '学号|姓名|家长信息姓名|家长信息联系电话|备注',
    4,
  ],
  ['a sum below it', ['学号|姓名|备注', '合计|3|'], '', '学号|姓名|备注', 3],
  ['who signs below it', ['学号|姓名|核对结果', '||辅导员签字'], '', '学号|姓名|核对结果', 3],
])('the header of a form: %s', (_, lines, merged, titles, last) => {
  expect(headerOf(lines, merged)).toEqual([titles, last]);
});
