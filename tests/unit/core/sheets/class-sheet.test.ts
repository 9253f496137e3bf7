import { expect, test } from 'vitest';
import { classSheet } from '@/lib/core/sheets/class-sheet';
import type { FiledClass } from '@/lib/core/sheets/model/filed-class';
import { type ClassSheetOptions, DEFAULT_CLASS_SHEET } from '@/lib/core/sheets/model/sheet-options';
import {
  ABOUT,
  AGREED,
  differing,
  filedClass,
  missing,
  studentOf,
  WAITING,
  WRONG_BIRTH,
  withStandings,
} from '@/tests/support/filed-class';

const EYES = { ...WAITING, state: 'eyes' } as const;
const CLASS = filedClass(withStandings(AGREED, differing(WRONG_BIRTH), EYES, WAITING, missing('on-leave')));

function sheetOf(options: Partial<ClassSheetOptions> = {}, filed: FiledClass = CLASS) {
  return classSheet(filed, { ...DEFAULT_CLASS_SHEET, ...options }, '2026-11-26');
}
function titles(options: Partial<ClassSheetOptions> = {}, filed?: FiledClass): string {
  return sheetOf(options, filed)
    .columns.map(({ title }) => title)
    .join(' ');
}
function columnOf(title: string, options: Partial<ClassSheetOptions> = {}) {
  const { columns, rows } = sheetOf({ blankRows: 0, ...options });
  const at = columns.findIndex((column) => column.title === title);
  return rows.map((row) => row[at]);
}

const ALL =
  '序号 学号 姓名 性别 出生日期 民族 身份证号 专业 学制 层次 入学日期 预毕业日期 考生号 核对结果 签名 备注';

test.each<readonly [string, Partial<ClassSheetOptions>, string]>([
  ['all that the roster has', {}, ALL],
  ['ID numbers left out', { idNumber: 'none' }, ALL.replace('身份证号 ', '')],
  ['few fields', { fields: ['major', 'gender'] }, '序号 学号 姓名 专业 性别 身份证号 核对结果 签名 备注'],
  ['no field', { fields: [], idNumber: 'masked' }, '序号 学号 姓名 身份证号 核对结果 签名 备注'],
  ['what is wrong', { wrongColumn: true }, ALL.replace('核对结果', '核对结果 有误信息登记')],
  ['two systems', { twoSystems: true }, ALL.replace('核对结果', '教务系统核对情况 学信网核对情况')],
])('the columns: %s', (_, options, expected) => {
  expect(titles(options)).toBe(expected);
});

test('a column that the roster does not have is none of the sheet', () => {
  const filed = filedClass([], { columns: ['name', 'studentNo', 'major'] });
  expect(titles({}, filed)).toBe('序号 学号 姓名 专业 核对结果 签名 备注');
});

test('a student’s row in short', () => {
  expect(sheetOf().rows[1]).toEqual([
    { count: 2 },
    '222026321000001',
    '赵知夏',
    '女',
    '2006-02-01',
    '汉族',
    '500109**********01',
    '计算机科学与技术',
    '4',
    '本科',
    '2026-09-01',
    '2030-06-30',
    '26500109000001',
    '有误（出生日期）',
    '',
    '',
  ]);
});

test.each<readonly [string, Partial<ClassSheetOptions>, readonly string[]]>([
  ['核对结果', {}, ['无误', '有误（出生日期）', '待人工核对', '未核对', '—']],
  ['核对结果', { wrongColumn: true }, ['无误', '有误', '待人工核对', '未核对', '—']],
  [
    '有误信息登记',
    { wrongColumn: true },
    ['', '出生日期应为2006年03月18日，学信网为2006年03月08日', '', '', ''],
  ],
  [
    '学信网核对情况',
    { twoSystems: true },
    ['无误', '出生日期应为2006年03月18日，学信网为2006年03月08日', '待人工核对', '未核对', '—'],
  ],
  ['学信网核对情况', { twoSystems: true, wrongColumn: true }, ['无误', '有误', '待人工核对', '未核对', '—']],
  ['教务系统核对情况', { twoSystems: true }, ['', '', '', '', '']],
  ['签名', {}, ['', '', '', '', '']],
])('%s with %j', (title, options, cells) => {
  expect(columnOf(title, options)).toEqual(cells);
});

test('a reason for a missing signature stands in 备注, in red', () => {
  expect(columnOf('备注')).toEqual(['', '', '', '', { red: '休学' }]);
});

test.each([
  ['masked', '500109**********0X'],
  ['whole', '50010920060101000X'],
] as const)('身份证号 %s is %s', (idNumber, id) => {
  expect(columnOf('身份证号', { idNumber })[0]).toBe(id);
});

test('blank rows for added students, who signs, and the stamp can be left out', () => {
  const usual = sheetOf();
  expect(usual.rows).toHaveLength(8);
  expect(usual.rows[7]).toEqual(Array.from({ length: 16 }, () => ''));
  expect(usual.signatures).toEqual(['辅导员（签字）', '教学秘书（签字）', '主任（签字）', '书记（签字）']);
  expect(usual.stamp).toBe('院（系）盖章');
  const bare = sheetOf({ blankRows: 0, signatories: ['counselor'], stamp: false });
  expect(bare.rows).toHaveLength(5);
  expect(bare.signatures).toEqual(['辅导员（签字）']);
  expect(bare.stamp).toBe('');
});

test('the foot says how a proxy signs, and the column 备注 offers it', () => {
  const { notes, columns } = sheetOf();
  expect(notes.join('')).toContain('代签人本人的姓名');
  expect(columns.at(-1)?.choices).toEqual(expect.arrayContaining(['代签', '放弃入学资格', '休学']));
});

test('paper stands upright only where the columns fit', () => {
  expect(sheetOf().paper).toBe('landscape');
  expect(sheetOf({ fields: ['gender'], idNumber: 'none' }).paper).toBe('portrait');
});

test('a student who was added by hand has a name and 学号, and no more', () => {
  const student = studentOf(0, { row: null, name: '补一', studentNo: '007' });
  const filed = filedClass([{ student, standing: WAITING }]);
  expect(sheetOf({ fields: ['gender'] }, filed).rows[0]).toEqual([
    { count: 1 },
    '007',
    '补一',
    '',
    '',
    '未核对',
    '',
    '',
  ]);
});

test('a class of nobody is a sheet of blank rows', () => {
  expect(sheetOf({}, filedClass([], { name: '' })).rows).toHaveLength(3);
  expect(sheetOf({}, filedClass([], { name: '', head: ABOUT.head })).facts).toContain('人数：0');
});
