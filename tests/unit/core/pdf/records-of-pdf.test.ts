import { expect, test } from 'vitest';
import { recordsOfPdf } from '@/lib/core/pdf/records-of-pdf';

const CODE = 'A1B2C3D4E5F6G7H8';

/** A row of a report: two labels with their values. */
function row(top: number, ...texts: readonly string[]) {
  return texts.map((text, index) => ({
    text,
    left: 40 + index * 200,
    top,
    width: text.length * 20,
    height: 20,
  }));
}

const REPORT = [
  ...row(0, '教育部学籍在线验证报告'),
  ...row(60, '姓名', '林知夏', '性别', '女'),
  ...row(100, '出生日期', '2006年01月01日', '民族', '汉族'),
  ...row(140, '院校', '西南大学', '层次', '本科'),
  ...row(180, '专业', '计算机科学与技术', '学制', '4年'),
  ...row(220, '入学日期', '2026年09月01日', '学籍状态', '在籍（注册学籍）'),
  ...row(300, '在线验证码', CODE),
];

test('labels and values of a report are its record, as text', () => {
  const [record, ...others] = recordsOfPdf(REPORT);
  expect(others).toEqual([]);
  const texts = Object.entries(record?.fields ?? {}).map(([field, reading]) => [
    field,
    reading.state,
    reading.text,
  ]);
  expect(Object.fromEntries(texts.map(([field, , text]) => [field, text]))).toEqual({
    name: '林知夏',
    gender: '女',
    birthDate: '2006年01月01日',
    ethnicity: '汉族',
    school: '西南大学',
    level: '本科',
    major: '计算机科学与技术',
    duration: '4年',
    enrollDate: '2026年09月01日',
    status: '在籍（注册学籍）',
  });
  expect(record?.notShown).toContain('idNumber');
});

test('the code of a report is nowhere in what is read, wherever it stands', () => {
  const close = [
    ...REPORT,
    { text: CODE, left: 300, top: 205, width: 160, height: 20 },
    { text: CODE, left: 40, top: 30, width: 160, height: 20 },
  ];
  expect(JSON.stringify(recordsOfPdf(close))).not.toContain(CODE);
});

test('text of something else has no record', () => {
  expect(recordsOfPdf(row(0, '课程表', '周一', '周二'))).toEqual([]);
  expect(recordsOfPdf([])).toEqual([]);
});
