import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { readHead } from '@/lib/core/roster/columns/read-head';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Roster } from '@/lib/core/roster/model/roster';
import { leaveOutSample, TEMPLATE_COLUMNS, TEMPLATE_HEAD } from '@/lib/core/roster/template';
import { checkIdNumber } from '@/lib/core/values/id-check';
import { templateWorkbook } from '@/scripts/template-workbook';
import { parseRosterFile } from '@/tests/support/parse-roster-file';

const SAMPLE = TEMPLATE_COLUMNS.map(({ sample }) => sample);
const LIN = [
  ...['222026321062001', '林知夏', '女', '20060318', '500109200603180029', '汉族'],
  ...['26500109110123', '本科', '计算机科学与技术', '4', '20260901', '20300630'],
];

async function loaded(bytes: Uint8Array): Promise<Roster> {
  const result = await parseRosterFile(Uint8Array.from(bytes), '学籍核对名册模板.xlsx');
  if (!result.ok) throw new Error(`${result.refusal} ${result.detail}`);
  return result.roster;
}

test('the template that is handed out is the one the program makes, byte for byte', async () => {
  expect(new Uint8Array(readFileSync('public/roster-template.xlsx'))).toEqual(await templateWorkbook());
});

test('as it is, it opens without a problem, with the notice’s twelve columns and the head that holds by default', async () => {
  const { head, columns, rows, problems } = await loaded(readFileSync('public/roster-template.xlsx'));
  expect(problems).toEqual([]);
  expect(head).toEqual(DEFAULT_HEAD);
  expect([...columns].sort()).toEqual(
    [
      ...['examineeNo', 'studentNo', 'name', 'gender', 'idNumber', 'birthDate', 'ethnicity', 'major'],
      ...['duration', 'level', 'enrollDate', 'expectedGraduation'],
    ].sort(),
  );
  expect(rows.map(({ values }) => values.name)).toEqual(['示例学生']);
});

test('the sample is a made-up person with a right check digit', () => {
  const id = TEMPLATE_COLUMNS.find(({ field }) => field === 'idNumber')?.sample ?? '';
  expect(checkIdNumber(id)).toBe('ok');
});

test('a sample that was forgotten is no student, and this is told', async () => {
  const { rows, problems } = await loaded(await templateWorkbook([SAMPLE, LIN]));
  expect(rows.map(({ values }) => values.name)).toEqual(['林知夏']);
  expect(problems).toEqual([{ kind: 'sample-row', rowNumber: 2, column: '' }]);
});

test('a sample that was written over is a student like any other', async () => {
  const { rows, problems } = await loaded(await templateWorkbook([LIN]));
  expect(rows.map(({ values }) => values.studentNo)).toEqual(['222026321062001']);
  expect(problems).toEqual([]);
});

test.each(['=1+1', '=HYPERLINK("https://example.invalid")', '+86', '-1', '@name', '007', '1E5'])(
  '%s stays the text that it is',
  async (text) => {
    const row = LIN.map((value, column) => (TEMPLATE_COLUMNS[column]?.field === 'major' ? text : value));
    const bytes = await templateWorkbook([row]);
    expect((await loaded(bytes)).rows[0]?.values.major).toBe(text);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f');
  },
);

test('every column is text to its last row, and the header stays in sight', async () => {
  const parts = unzipSync(await templateWorkbook());
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
  const formats = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf numFmtId="(\d+)"/gu)].map(
    ([, id]) => id,
  );
  const text = /<numFmt numFmtId="(\d+)" formatCode="@"/u.exec(styles)?.[1];
  const columns = [...sheet.matchAll(/<col [^>]*style="(\d+)"/gu)].map(([, style]) => formats[Number(style)]);
  expect(text).toBeDefined();
  expect(columns).toEqual(TEMPLATE_COLUMNS.map(() => text));
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
});

test('every name on the sheet 说明 is one that is read; hints are not', () => {
  const filled = TEMPLATE_HEAD.rows.map((row, index) => ({
    rowNumber: index + 1,
    cells:
      row.length === 2 ? [row[0] ?? '', row[0] === '截止时间' ? '2026-09-29' : `〈${row[0]}〉`] : [...row],
  }));
  expect(readHead(filled)).toMatchObject({
    problems: [],
    head: {
      ...DEFAULT_HEAD,
      school: '〈学校〉',
      className: '〈班级〉',
      deadline: '2026-09-29T23:59',
      contact: '〈联系方式〉',
      sessionCode: '〈场次码〉',
      advice: {
        name: '〈建议：姓名〉',
        gender: '〈建议：性别〉',
        birthDate: '〈建议：出生日期〉',
        ethnicity: '〈建议：民族〉',
        idNumber: '〈建议：证件号码〉',
        major: '〈建议：专业〉',
      },
    },
  });
});

function row(rowNumber: number, name: string, idNumber: string): ExpectedRecord {
  return {
    rowNumber,
    values: { name, idNumber },
    refused: {},
  };
}
const SAMPLE_ROW = row(2, '示例学生', '500109200802290028');
const NAMESAKE = row(3, '示例学生', '500109200603180029');

test.each<[string, readonly ExpectedRecord[], readonly ExpectedRecord[], readonly ExpectedRecord[]]>([
  ['alone stays', [SAMPLE_ROW], [SAMPLE_ROW], []],
  ['among students is left out', [SAMPLE_ROW, NAMESAKE], [NAMESAKE], [SAMPLE_ROW]],
  ['is told by its ID number too', [NAMESAKE], [NAMESAKE], []],
])('the sample %s', (_, given, rows, samples) => {
  expect(leaveOutSample(given)).toEqual({ rows, samples });
});
