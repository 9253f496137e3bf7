import { expect, test } from 'vitest';
import { cellText } from '@/lib/core/sheets/model/sheet-table';
import { statisticsSheet } from '@/lib/core/sheets/statistics-sheet';
import {
  ABOUT,
  AGREED,
  differing,
  filedClass,
  missing,
  WAITING,
  WRONG_BIRTH,
  withStandings,
} from '@/tests/support/filed-class';

const ONE = filedClass(withStandings(AGREED, differing(WRONG_BIRTH), WAITING, missing('gave-up')));
const TWO = filedClass(withStandings(AGREED, AGREED), {
  name: '计科2602班',
  head: { ...ABOUT.head, deadline: null },
});

function textsOf(...classes: Parameters<typeof statisticsSheet>[0]) {
  const { columns, rows } = statisticsSheet(classes, '2026-11-26');
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ title }, at) => [title, cellText(row[at] ?? '')] as const)),
  );
}

test('a class in one row: states, rate, fields, deadline, reasons', () => {
  expect(textsOf(ONE)).toEqual([
    {
      序号: '1',
      班级: '计科2601班',
      人数: '4',
      不参加核对: '1',
      应核对: '3',
      已核对: '2',
      无误: '1',
      有误: '1',
      待人工核对: '0',
      未核对: '1',
      核对率: '66.7%',
      考生号: '0',
      学号: '0',
      姓名: '0',
      性别: '0',
      证件号码: '0',
      出生日期: '1',
      民族: '0',
      专业: '0',
      学制: '0',
      层次: '0',
      入学日期: '0',
      预计毕业日期: '0',
      学校名称: '0',
      截止时间: '2026-11-28 17:00',
      备注: '放弃入学资格 1',
    },
  ]);
});

test('several classes with a total row, of one class without', () => {
  const rows = textsOf(ONE, TWO);
  expect(rows.map((row) => [row.序号, row.班级, row.应核对, row.已核对, row.核对率, row.截止时间])).toEqual([
    ['1', '计科2601班', '3', '2', '66.7%', '2026-11-28 17:00'],
    ['2', '计科2602班', '2', '2', '100.0%', ''],
    ['', '合计', '5', '4', '80.0%', ''],
  ]);
  expect(statisticsSheet([ONE, TWO], '2026-11-26').hasTotal).toBe(true);
  expect(statisticsSheet([ONE], '2026-11-26').hasTotal).toBe(false);
});

test('a field that decides nothing has a column only where it differs in somebody', () => {
  const photo = differing({ field: 'admissionPhoto', shown: null, expected: null });
  expect(textsOf(ONE)[0]).not.toHaveProperty('录取照片');
  expect(textsOf(filedClass(withStandings(photo)))[0]).toMatchObject({ 录取照片: '1' });
});

test('a class where nobody is due has no rate', () => {
  expect(textsOf(filedClass(withStandings(missing('withdrawn'))))[0]).toMatchObject({ 核对率: '—' });
});
