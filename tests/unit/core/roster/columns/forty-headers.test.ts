import { expect, test } from 'vitest';
import { findHeader } from '@/lib/core/roster/columns/find-header';
import { isCertain } from '@/lib/core/roster/columns/match-columns';
import { madeUpPerson } from '@/tests/support/made-up-people';

/**
 * Header rows, forty and more, written by hand after eight systems, the ministry's structures and what people make of
 * them; a new one is one more line. Behind each: the fields, in the order of their columns, `-` where a column stands
 * for none; `?` in front where a person is to be asked. The rows under the header hold what such a file holds.
 */
type Row = readonly [about: string, headers: string, fields: string];

const HEADERS: readonly Row[] = [
  [
    '正方, 学生信息',
    '学号|姓名|性别|学院|专业名称|班级|身份证号|出生日期|民族|政治面貌|学制|层次',
    'studentNo name gender branch major className idNumber birthDate ethnicity - duration level',
  ],
  [
    '正方, both majors',
    '学号|姓名|学院名称|专业名称|录取专业|行政班|学籍状态|入学日期',
    'studentNo name branch - major className status enrollDate',
  ],
  [
    '正方, names of its fields',
    'xh|xm|xbm|csrq|zjhm|zyh_id|bh_id|rxrq',
    'studentNo name gender birthDate idNumber major className enrollDate',
  ],
  [
    '强智, 学籍卡片',
    '学号|姓名|性别|所属院系|所属专业|所在班级|身份证编号|入学考号|学习形式|培养层次|学制',
    'studentNo name gender branch major className idNumber examineeNo studyForm level duration',
  ],
  [
    '强智, with 证件',
    '序号|学号|姓名|姓名拼音|性别|证件类型|证件号|出生日期|民族|专业|学习层次',
    '- studentNo name - gender - idNumber birthDate ethnicity major level',
  ],
  [
    '青果, 班级名单',
    '序号|学号|姓名|性别|院(系)/部|年级|专业|行政班级',
    '- studentNo name gender branch - major className',
  ],
  [
    '青果, 学籍表',
    '学号|姓名|性别|民族|入学时间|专业|行政班级|学制|备注',
    'studentNo name gender ethnicity enrollDate major className duration -',
  ],
  [
    '金智, pairs of code and name',
    'XH|XM|XBDM|XBDM_DISPLAY|MZDM|MZDM_DISPLAY|SFZJH|ZYDM|ZYDM_DISPLAY|PYCCDM_DISPLAY|XZ',
    'studentNo name - gender - ethnicity idNumber - major level duration',
  ],
  [
    '金智, admission major',
    'XH|XM|RXZY_DISPLAY|ZYDM_DISPLAY|YXDM_DISPLAY|BJMC|RXNY|YJBYRQ',
    'studentNo name major - branch className enrollDate expectedGraduation',
  ],
  [
    '树维, 学生名册',
    '学号|姓名|英文名|性别|年级|学生类别|院系|专业|方向|行政班|学历层次|学制',
    'studentNo name - gender - educationType branch major - className level duration',
  ],
  [
    'URP, 学籍',
    '学号|姓名|性别|出生日期|民族|身份证号|系所|专业|班级|入学日期|生源地',
    'studentNo name gender birthDate ethnicity idNumber department major className enrollDate -',
  ],
  [
    '学工系统',
    '学号|姓名|性别|学院|专业|班级|辅导员姓名|手机号码|宿舍号|家庭住址',
    'studentNo name gender branch major className - - - -',
  ],
  [
    '迎新系统',
    '考生号|学号|姓名|性别|证件号码|民族|录取专业|录取院校|报到状态|联系电话',
    'examineeNo studentNo name gender idNumber ethnicity major school - -',
  ],
  [
    '部里, 新生注册',
    'KSH|XH|XM|XB|CSRQ|SFZH|MZ|ZYDM|ZYMC|FY|XSH|BH|CC|XXXS|XZ|RXRQ|YJBYRQ',
    'examineeNo studentNo name gender birthDate idNumber ethnicity - major branch department className level studyForm duration enrollDate expectedGraduation',
  ],
  [
    '部里, with the older spelling',
    'KSH|XM|XB|SFZH|YXDM|YXMC|CC|XZ|RXRQ|YBYRQ',
    'examineeNo name gender idNumber - school level duration enrollDate expectedGraduation',
  ],
  [
    '学信网平台导出',
    'YXDM|YXMC|KSH|XH|XM|XB|CSRQ|SFZH|ZZMM|MZ|ZCZT|DQSZJ',
    '- school examineeNo studentNo name gender birthDate idNumber - ethnicity status -',
  ],
  [
    '省招办录取库',
    'KSH|XM|XBDM|CSRQ|MZDM|SFZH|ZYMC|CCDM',
    'examineeNo name gender birthDate ethnicity idNumber major level',
  ],
  [
    'codes and Chinese names',
    'KSH 考生号|XH 学号|XM 姓名|XB 性别|SFZH 身份证号',
    'examineeNo studentNo name gender idNumber',
  ],
  [
    '通知附件, 核对表',
    '序号|考生号|学号|姓名|性别|身份证号|出生日期|民族|专业|学制|层次|入学日期|预毕业日期|学生签名',
    '- examineeNo studentNo name gender idNumber birthDate ethnicity major duration level enrollDate expectedGraduation -',
  ],
  ['反馈表', '学院|学号|姓名|身份证件号|错误信息|正确信息|证明材料', 'branch studentNo name idNumber - - -'],
  ['blanks inside', '学 号|姓　名|性 别|民 族|出 生 日 期', 'studentNo name gender ethnicity birthDate'],
  [
    'stars and remarks',
    '*学号|*姓名|*身份证号（18位）|出生日期(如20060318)|学制（年）',
    'studentNo name idNumber birthDate duration',
  ],
  [
    'required in square brackets',
    '姓名【必填】|学号【必填】|性别[选填]|班级名称：',
    'name studentNo gender className',
  ],
  [
    'traditional characters',
    '學號|姓名|性別|身份證號|專業|班級',
    'studentNo name gender idNumber major className',
  ],
  ['numbers in front', '1.学号|2.姓名|3、性别|4)身份证号码', 'studentNo name gender idNumber'],
  [
    'students by name',
    '学生学号|学生姓名|学生性别|学生身份证号|学生班级',
    'studentNo name gender idNumber className',
  ],
  [
    'two languages',
    '学号/Student ID|姓名Name|性别(Gender)|专业Major|学院 College',
    'studentNo name gender major branch',
  ],
  [
    'parents in the same sheet',
    '学号|姓名|身份证号|父亲姓名|父亲身份证号|母亲姓名|母亲电话',
    'studentNo name idNumber - - - -',
  ],
  ['contacts in brackets', '学号|姓名|电话|姓名(家长)|身份证号(家长)', 'studentNo name - - -'],
  ['former and present', '学号|姓名|曾用名|专业(原)|录取专业|学院(原)', 'studentNo name - - major -'],
  ['dormitory list', '宿舍|床位|姓名|学号|专业班级|手机', '- - name studentNo - -'],
  [
    'league members',
    '姓名|性别|民族|出生年月|入团日期|身份证号|学号',
    'name gender ethnicity birthDate - idNumber studentNo',
  ],
  ['grants', '姓名|学号|身份证号码|银行卡号|开户行|金额', 'name studentNo idNumber - - -'],
  [
    'graduates',
    '学号|姓名|性别|毕业日期|学历类别|学习形式|层次|专业',
    'studentNo name gender expectedGraduation educationType studyForm level major',
  ],
  [
    'days and months',
    '学号|姓名|出生年月|出生日期|入学年月|入学日期',
    'studentNo name - birthDate - enrollDate',
  ],
  ['examination numbers', '准考证号|考生号|姓名|性别|录取专业|层次', '- examineeNo name gender major level'],
  [
    'of a school',
    '院校名称|院校代码|学号|姓名|分院|系(所、函授站)|班号',
    'school - studentNo name branch department className',
  ],
  [
    'graduate students',
    '学号|姓名|性别|导师姓名|学院|专业|学习形式|培养层次|公民身份号码',
    'studentNo name gender - branch major studyForm level idNumber',
  ],
  ['free hand, little', '班级|姓名|学号', 'className name studentNo'],
  ['free hand, two ID columns', '学号|姓名|身份证号|证件号码', '? studentNo name idNumber idNumber'],
  ['free hand, own words', '编号|称呼|身份证|族|生日', '? - name idNumber ethnicity birthDate'],
];

function isAsked(fields: string): boolean {
  return fields.startsWith('? ');
}

const VALUES: Readonly<Record<string, (index: number) => string | number>> = {
  studentNo: (index) => madeUpPerson(index).studentNo,
  examineeNo: (index) => madeUpPerson(index).examineeNo,
  name: (index) => madeUpPerson(index).name,
  gender: (index) => madeUpPerson(index).gender,
  idNumber: (index) => madeUpPerson(index).idNumber,
  birthDate: (index) => madeUpPerson(index).birthDate,
  ethnicity: (index) => madeUpPerson(index).ethnicity,
  level: () => '本科',
  major: () => '计算机科学与技术',
  duration: () => 4,
  enrollDate: () => '2026-09-01',
  expectedGraduation: () => '20300630',
  '-': (index) => `备${index}`,
};

/** The values that such a file holds: of the field where the column has one, of no kind where it has none. */
function fileWith(headers: string, fields: string) {
  const titles = headers.split('|');
  const names = fields.replace('? ', '').split(' ');
  const rows = Array.from({ length: 12 }, (_, index) =>
    titles.map((_title, at) => (VALUES[names[at] ?? '-'] ?? (() => '甲'))(index)),
  );
  return [titles, ...rows].map((cells, index) => ({ rowNumber: index + 1, cells }));
}

function mapped(headers: string, fields: string): string {
  const found = findHeader(fileWith(headers, fields));
  if (!found.ok) return found.refusal;
  const byIndex = new Map(found.guesses.map(({ index, field }) => [index, field]));
  const row = headers.split('|').map((_, index) => byIndex.get(index) ?? '-');
  return isCertain(found.guesses) ? row.join(' ') : 'ask';
}

test.each(HEADERS.filter(([, , fields]) => !isAsked(fields)))(
  '%s opens without a question: %s',
  (_, headers, fields) => {
    expect(mapped(headers, fields)).toBe(fields);
  },
);

test.each(HEADERS.filter(([, , fields]) => isAsked(fields)))('%s is asked: %s', (_, headers, fields) => {
  expect(mapped(headers, fields)).toBe('ask');
});

const ASKED = HEADERS.filter(([, , fields]) => isAsked(fields)).length;

test(`of ${HEADERS.length} header rows ${ASKED} are asked: of forty at least, one in ten at most`, () => {
  expect(HEADERS.length).toBeGreaterThanOrEqual(40);
  expect(ASKED).toBeLessThanOrEqual(HEADERS.length / 10);
});
