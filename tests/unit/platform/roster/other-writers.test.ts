import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRosterFile } from '@/tests/support/parse-roster-file';

/**
 * Workbooks by other writers, of made-up students. openpyxl-1904 was written by openpyxl 3.1.5 (calendar of 1904);
 * the others are openpyxl's files opened by LibreOffice 7.4 and saved as .xlsx. The first two hold a hidden first
 * sheet, a merged title row, date cells, days as numbers and as text, 合计 and 制表 rows, and 说明 as the last sheet.
 */
function read(name: string) {
  return parseRosterFile(
    new Uint8Array(readFileSync(`${import.meta.dirname}/${name}`)),
    name,
    () => undefined,
  );
}

test.each(['openpyxl-1904.xlsx', 'libreoffice-1900.xlsx'])('%s is read as it shows', async (name) => {
  const result = await read(name);
  expect(result).toMatchObject({
    ok: true,
    roster: {
      head: { school: '西南大学', deadline: '2026-09-29T17:00', className: '软工2026级1班' },
      problems: [],
    },
  });
  expect(result.ok ? result.roster.rows : result).toEqual([
    {
      rowNumber: 4,
      values: {
        studentNo: '0222026321062',
        name: '林　知夏',
        gender: '女',
        idNumber: '500109200603180029',
        birthDate: '2006-03-18',
        ethnicity: '汉族',
        school: '西南大学',
        level: '本科',
        major: '软件工程',
        duration: '4',
        enrollDate: '2026-09-01',
        expectedGraduation: '2030-06-30',
      },
      refused: {},
    },
    {
      rowNumber: 5,
      values: {
        studentNo: '0222026321063',
        name: '买买提·艾力',
        gender: '2',
        idNumber: '11010519491231002x',
        birthDate: '1949-12-31',
        ethnicity: '05',
        school: '西南大学',
        level: '本科',
        major: '软件工程',
        duration: '4',
        enrollDate: '20260901',
        expectedGraduation: '20300630',
      },
      refused: {},
    },
  ]);
});

test('a header in two rows with merged cells loses neither 学号 nor 姓名', async () => {
  const result = await read('libreoffice-two-row-header.xlsx');
  expect(result.ok ? result.roster.rows.map(({ values }) => values) : result).toEqual([
    {
      studentNo: '0012',
      name: '林知夏',
      idNumber: '500109200603180029',
      ethnicity: '穿青人',
      enrollDate: '20260901',
      expectedGraduation: '20300630',
    },
  ]);
});
