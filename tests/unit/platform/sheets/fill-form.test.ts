import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { FiledClass } from '@/lib/core/sheets/model/filed-class';
import type { FormKey } from '@/lib/core/sheets/model/form';
import { type FormParts, fillForm } from '@/lib/platform/sheets/fill-form';
import { anyText } from '@/tests/support/any-text';
import {
  AGREED,
  differing,
  filedClass,
  madeUpRow,
  missing,
  studentOf,
  WRONG_BIRTH,
  withStandings,
} from '@/tests/support/filed-class';
import { hasTool } from '@/tests/support/has-tool';
import { convertWithLibreOffice } from '@/tests/support/libreoffice';
import {
  CLASS_TITLES,
  FOOT,
  FORM_SHEET,
  formParts,
  type MadeForm,
  makeForm,
} from '@/tests/support/made-up-form';

const THREE = filedClass(withStandings(AGREED, differing(WRONG_BIRTH), missing('on-leave')));
const SEVEN = filedClass(withStandings(...Array.from({ length: 7 }, () => AGREED)));
const FORM: MadeForm = { titles: CLASS_TITLES };
const FEEDBACK_TITLES = [
  '序号',
  '学院',
  '专业/班级',
  '学号',
  '姓名',
  '有误字段',
  '学信网显示',
  '正确信息',
  '证明材料',
  '联系电话',
  '备注',
];

function outcomeOf(form: MadeForm | Uint8Array<ArrayBuffer>, more: Partial<FormParts> = {}) {
  const archive = form instanceof Uint8Array ? form : makeForm(form);
  const usual = { classes: [THREE], idNumber: 'whole', given: null, remembered: {} } as const;
  return fillForm({ archive, fileName: '学院核对表.xlsx', ...usual, ...more });
}
async function filled(form: MadeForm | Uint8Array<ArrayBuffer>, more: Partial<FormParts> = {}) {
  const outcome = await outcomeOf(form, more);
  if (!outcome.ok || outcome.kind !== 'filled') throw new Error(JSON.stringify(outcome));
  return outcome.archive;
}
async function rowsOf(archive: Uint8Array<ArrayBuffer>, sheet = '核对表') {
  const found = (await readXlsx(archive)).sheets.find(({ name }) => name === sheet);
  return found?.rows.map((row) => row.map((cell) => cell ?? '')) ?? [];
}
function textsOf(archive: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

const HEAD = [
  ['某某学院学籍信息核对表', '', '', '', '', '', '', ''],
  ['学院：　　　　　　　专业：　　　　　　　班级：', '', '', '', '', '', '', ''],
  ['序号', '学号', '姓名', '核对信息', '', '核对结果', '签名', '备注'],
  ['', '', '', '身份证号', '出生日期', '', '', ''],
];
const STUDENTS = [
  [1, '222026321000000', '林知夏', '50010920060101000X', '2006-01-01', '无误', '', ''],
  [2, '222026321000001', '赵知夏', '500109200602010001', '2006-02-01', '有误（出生日期）', '', ''],
  [3, '222026321000002', '何知夏', '500109200603010003', '2006-03-01', '—', '', '休学'],
];
function footRows(...texts: readonly string[]) {
  return texts.map((text) => [text, '', '', '', '', '', '', '']);
}

test('students stand in the empty rows, everything else stays', async () => {
  expect(await rowsOf(await filled(FORM))).toEqual([
    ...HEAD,
    ...STUDENTS,
    ['', '', '', '', '', '', '', ''],
    ...footRows(...FOOT),
  ]);
});

test('all other parts of the workbook keep their bytes, and the sheet those of its head, foot and set-up', async () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
  const before = formParts({
    ...FORM,
    parts: { 'xl/media/image1.png': picture, 'docProps/custom.bin': picture },
  });
  const after = unzipSync(await filled(zipSync(before as Zippable) as Uint8Array<ArrayBuffer>));
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [name, bytes] of Object.entries(before))
    if (name !== FORM_SHEET) expect(after[name]).toEqual(bytes);
  const [was = '', is = ''] = [before, after].map((parts) =>
    strFromU8(parts[FORM_SHEET] ?? new Uint8Array()),
  );
  expect(is.slice(0, is.indexOf('<row r="5"'))).toBe(was.slice(0, was.indexOf('<row r="5"')));
  expect(is.slice(is.indexOf('<row r="8"'))).toBe(was.slice(was.indexOf('<row r="8"')));
});

test('when there are more students than empty rows, the foot moves down and is still printed', async () => {
  const archive = await filled(FORM, { classes: [SEVEN] });
  const rows = await rowsOf(archive);
  expect(rows.slice(0, 4)).toEqual(HEAD);
  expect(rows.slice(4, 11).map((row) => row[1])).toEqual(
    SEVEN.students.map(({ student }) => student.studentNo),
  );
  expect(rows.slice(11)).toEqual(footRows(...FOOT));
  const parts = textsOf(archive);
  expect(parts['xl/workbook.xml']).toContain("'核对表'!$A$1:$H$13<");
  expect(parts['xl/workbook.xml']).toContain("'核对表'!$1:$4<");
  expect(parts[FORM_SHEET]).toContain('<mergeCell ref="A12:H12"/><mergeCell ref="A13:H13"/>');
});

test.each<readonly [string, Partial<MadeForm>]>([
  ['nothing below the empty rows', { foot: [] }],
  ['tags with a prefix', { prefix: 'x:' }],
  ['a name that is written with marks', { name: "1班's & 2班" }],
  ['numbers that are written already', { rawBody: '<row r="5"><c r="A5" s="3"><v>1</v></c></row>' }],
])('a form with %s is filled in', async (_, more) => {
  const archive = await filled({ ...FORM, ...more }, { classes: [SEVEN] });
  const rows = await rowsOf(archive, more.name);
  expect(rows.slice(4, 11).map((row) => row.slice(0, 3))).toEqual(
    SEVEN.students.map(({ student }, at) => [at + 1, student.studentNo, student.name]),
  );
});

test('a form that asks for fields has a row per differing field', async () => {
  const rows = await rowsOf(await filled({ titles: FEEDBACK_TITLES }));
  expect(rows[4]).toEqual([
    1,
    '计算机学院',
    '计算机科学与技术/计科2601班',
    '222026321000001',
    '赵知夏',
    '出生日期',
    '2006年03月08日',
    '2006年03月18日',
    '户口簿、身份证和公安机关的证明',
    '',
    '',
  ]);
  expect(rows[5]).toEqual(Array.from({ length: 11 }, () => ''));
});

test('nobody to write is the form as it was', async () => {
  const archive = await filled(FORM, { classes: [filedClass([])] });
  expect(textsOf(archive)[FORM_SHEET]).toBe(textsOf(makeForm(FORM))[FORM_SHEET]);
});

const UNKNOWN: MadeForm = { titles: ['序号', '学号', '姓名', '情况'] };
const KEY = '序号|学号|姓名|情况';
function answer(...keys: readonly FormKey[]) {
  return { columns: keys.map((key, index) => ({ index, key })) };
}

test('a column that nobody knows is asked about, once', async () => {
  expect(await outcomeOf(UNKNOWN)).toEqual({
    ok: true,
    kind: 'question',
    question: {
      source: '学院核对表.xlsx › 核对表',
      headerKey: KEY,
      columns: [
        { index: 0, title: '序号', key: 'number', certain: true },
        { index: 1, title: '学号', key: 'studentNo', certain: true },
        { index: 2, title: '姓名', key: 'name', certain: true },
        { index: 3, title: '情况', key: null, certain: false },
      ],
    },
  });
  const given = answer('number', 'studentNo', 'name', 'result');
  const row = [2, '222026321000001', '赵知夏', '有误（出生日期）'];
  expect((await rowsOf(await filled(UNKNOWN, { given })))[5]).toEqual(row);
  expect((await rowsOf(await filled(UNKNOWN, { remembered: { [KEY]: given } })))[5]).toEqual(row);
});

test.each([
  ['without a column that says whose row it is', answer('number', 'blank', 'blank', 'result')],
  ['with one meaning twice', answer('number', 'name', 'name', 'result')],
])('an answer %s is asked again', async (_, given) => {
  expect(await outcomeOf(UNKNOWN, { given })).toMatchObject({ kind: 'question' });
});

function withPart(name: string, text: string): Uint8Array<ArrayBuffer> {
  return zipSync({ ...formParts(FORM), [name]: strToU8(text) } as Zippable) as Uint8Array<ArrayBuffer>;
}
const SHEET_TEXT = textsOf(makeForm(FORM))[FORM_SHEET] ?? '';

test.each<readonly [string, MadeForm | Uint8Array<ArrayBuffer>, string, string]>([
  ['no zip', strToU8('学号,姓名'), 'not-xlsx', ''],
  [
    'an old workbook, or one with a password',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'not-xlsx',
    '',
  ],
  ['another zip', zipSync({ 'a.txt': strToU8('x') }) as Uint8Array<ArrayBuffer>, 'not-xlsx', ''],
  ['cut off', makeForm(FORM).slice(0, 900) as Uint8Array<ArrayBuffer>, 'damaged', ''],
  ['macros', withPart('xl/vbaProject.bin', 'x'), 'has-macros', ''],
  ['a bomb', withPart('xl/media/image1.png', '0'.repeat(33 * 1024 * 1024)), 'too-large', ''],
  [
    'entities of its own',
    withPart('xl/styles.xml', '<!DOCTYPE x [<!ENTITY a "b">]><styleSheet/>'),
    'unusual',
    '',
  ],
  [
    'rows that do not say where they stand',
    withPart(FORM_SHEET, SHEET_TEXT.replace('<row r="8"', '<row')),
    'unusual',
    '',
  ],
  ['no header', { titles: ['甲', '乙', '丙'] }, 'no-header', ''],
  ['nothing that says whose row it is', { titles: ['民族', '专业'] }, 'no-key-column', '民族、专业'],
  [
    'an example',
    { ...FORM, rawBody: '<row r="5"><c r="B5" t="inlineStr"><is><t>例：2026</t></is></c></row>' },
    'body-filled',
    '5',
  ],
  ['no empty row', { ...FORM, emptyRows: 0 }, 'no-body', '5'],
  ['cells merged over rows', { ...FORM, merges: ['B5:B6'] }, 'body-merged', '5'],
  [
    'too few rows beside a picture',
    { ...FORM, emptyRows: 2, behind: '<drawing r:id="rId1"/>' },
    'cannot-grow',
    '2',
  ],
  [
    'too few rows and a formula on another sheet',
    {
      ...FORM,
      emptyRows: 2,
      otherRows: '<row r="1"><c r="A1"><f>COUNTA(核对表!B5:B6)</f><v>0</v></c></row>',
    },
    'cannot-grow',
    '2',
  ],
])('a form that is not filled in says why: %s', async (_, form, refusal, detail) => {
  expect(await outcomeOf(form)).toEqual({ ok: false, refusal, detail });
});

test('formulas about the rows are calculated when it is opened', async () => {
  const otherRows = '<row r="1"><c r="A1"><f>COUNTA(核对表!B5:B8)</f><v>0</v></c></row>';
  const parts = textsOf(await filled({ ...FORM, otherRows }));
  expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  expect(parts['xl/worksheets/sheet2.xml']).toContain(otherRows);
});

function classFullOf(text: string): FiledClass {
  const { values } = madeUpRow(0);
  const row = { rowNumber: 2, values: { ...values, name: text, studentNo: text, major: text }, refused: {} };
  return filedClass([{ student: studentOf(0, { row, note: text }), standing: missing('other', text) }]);
}

test('whatever the texts: they are texts inside their cells, no formula, and what was read again is what was written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        anyText(),
        anyText().map((text) => `=${text}`),
        fc.constantFrom('_x000D_', '</t></is></c><c r="A1"><f>1</f></c>', "'=1", '#N/A', ' a ', '\r\n'),
      ),
      async (text) => {
        const xml = textsOf(await filled(FORM, { classes: [classFullOf(text)] }))[FORM_SHEET] ?? '';
        expect(xml).not.toMatch(/<f[ >/]/u);
        expect(xml.match(/<row r="5".*?<\/row>/su)?.[0]).not.toMatch(/ t="(?!inlineStr)/u);
      },
    ),
    { numRuns: 60 },
  );
});

test('a masked form holds no whole ID number', async () => {
  const id = '500109200603180029';
  const { values } = madeUpRow(0);
  const row = { rowNumber: 2, values: { ...values, studentNo: id, name: id, idNumber: id }, refused: {} };
  const wrong = differing({ field: 'idNumber', shown: id, expected: id });
  const filed = filedClass([{ student: studentOf(0, { row, note: id }), standing: wrong }]);
  for (const titles of [CLASS_TITLES, FEEDBACK_TITLES]) {
    const parts = textsOf(await filled({ titles }, { classes: [filed], idNumber: 'masked' }));
    expect(Object.values(parts).join('')).not.toContain(id);
    expect(parts[FORM_SHEET]).toContain('500109**********29');
  }
});

test.skipIf(!hasTool('soffice', '--version'))(
  'LibreOffice opens a filled form without repair; a form that it has saved is filled in the same way',
  async () => {
    const filledForms = {
      room: await filled(FORM),
      grown: await filled(FORM, { classes: [SEVEN] }),
      empty: makeForm(FORM),
    };
    const saved = convertWithLibreOffice(filledForms, 'xlsx');
    for (const name of ['room', 'grown'] as const)
      expect(await rowsOf(saved[name] ?? new Uint8Array())).toEqual(await rowsOf(filledForms[name]));
    const again = await filled(saved.empty ?? new Uint8Array(), { classes: [SEVEN] });
    expect(await rowsOf(again)).toEqual(await rowsOf(filledForms.grown));
  },
);

test('a head in two rows whose lower one names the columns of a feedback sheet is understood', async () => {
  const titles = [
    '序号',
    '学号',
    '姓名',
    '有误字段',
    ['核对信息', '学信网显示'],
    ['核对信息', '正确信息'],
    '证明材料',
    '备注',
  ] as const;
  const rows = await rowsOf(await filled({ titles }));
  expect(rows.slice(4, 6)).toEqual([
    [
      1,
      '222026321000001',
      '赵知夏',
      '出生日期',
      '2006年03月08日',
      '2006年03月18日',
      '户口簿、身份证和公安机关的证明',
      '',
    ],
    Array.from({ length: 8 }, () => ''),
  ]);
});

test('lower titles that nobody knows are asked, each', async () => {
  const titles = ['学号', '姓名', ['核对信息', '第一次'], ['核对信息', '第二次']] as const;
  const outcome = await outcomeOf({ titles });
  expect(
    outcome.ok && outcome.kind === 'question' && outcome.question.columns.map(({ title }) => title),
  ).toEqual(['学号', '姓名', '核对信息第一次', '核对信息第二次']);
});
