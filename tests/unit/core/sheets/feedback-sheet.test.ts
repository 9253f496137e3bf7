import { expect, test } from 'vitest';
import type { Difference, Standing } from '@/lib/core/session/model/class-session';
import { feedbackSheet } from '@/lib/core/sheets/feedback-sheet';
import {
  DEFAULT_FEEDBACK,
  FEEDBACK_KEYS,
  type FeedbackKey,
  type FeedbackOptions,
} from '@/lib/core/sheets/model/sheet-options';
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

const WRONG_ETHNICITY: Difference = { field: 'ethnicity', shown: null, expected: '土家族' };
const WRONG_ID: Difference = {
  field: 'idNumber',
  shown: '500109200603180029',
  expected: '500109200603180037',
};

function sheetOf(standings: readonly Standing[], options: Partial<FeedbackOptions> = {}) {
  return feedbackSheet(
    [filedClass(withStandings(...standings))],
    { ...DEFAULT_FEEDBACK, ...options },
    '2026-11-26',
  );
}
function cellOf(key: FeedbackKey, standing: Standing, options: Partial<FeedbackOptions> = {}) {
  return sheetOf([standing], { ...options, columns: [{ key, title: '' }] }).rows[0]?.[0];
}

test('one row per differing field, with the usual columns', () => {
  const { columns, rows } = sheetOf([AGREED, differing(WRONG_BIRTH, WRONG_ETHNICITY), WAITING]);
  expect(columns.map(({ title }) => title).join(' ')).toBe(
    '序号 学院 专业/班级 学号 姓名 有误字段 学信网显示 正确信息 证明材料 联系电话 备注',
  );
  const who = ['计算机学院', '计算机科学与技术/计科2601班', '222026321000001', '赵知夏'];
  expect(rows).toEqual([
    [
      { count: 1 },
      ...who,
      '出生日期',
      '2006年03月08日',
      '2006年03月18日',
      '户口簿、身份证和公安机关的证明',
      '',
      '',
    ],
    [{ count: 2 }, ...who, '民族', '待补', '土家族', '户口簿', '', ''],
  ]);
});

test.each<readonly [string, Standing, number]>([
  ['who differs', differing(WRONG_BIRTH), 1],
  ['who differs, nobody said in what', differing(), 1],
  ['who agrees', AGREED, 0],
  ['who was said to agree', { ...differing(WRONG_BIRTH), state: 'agreed' }, 0],
  ['who needs eyes', { ...differing(WRONG_BIRTH), state: 'eyes' }, 0],
  ['who is missing', missing('on-leave'), 0],
])('who is in it: %s', (_, standing, count) => {
  expect(sheetOf([standing]).rows).toHaveLength(count);
});

test('what was accepted for all who share it is left out', () => {
  const both = differing(WRONG_BIRTH, WRONG_ETHNICITY);
  expect(sheetOf([{ ...both, differences: [WRONG_ETHNICITY] }]).rows.map((row) => row[5])).toEqual(['民族']);
});

test.each<readonly [FeedbackKey, Standing, unknown]>([
  ['field', differing(), '待补'],
  ['shown', differing(), '待补'],
  ['expected', differing(), '待补'],
  ['evidence', differing(), '待补'],
  ['shown', differing({ field: 'admissionPhoto', shown: null, expected: null }), '不是本人照片'],
  ['expected', differing({ field: 'admissionPhoto', shown: null, expected: null }), '见本人照片'],
  ['evidence', differing({ field: 'major', shown: '数学', expected: '物理' }), '由学院核实'],
  ['checkedOn', differing(WRONG_BIRTH), expect.stringMatching(/^2026-11-2[456]$/)],
  ['idNumber', differing(WRONG_BIRTH), '50010920060101000X'],
  ['major', differing(WRONG_BIRTH), '计算机科学与技术'],
  ['className', differing(WRONG_BIRTH), '计科2601班'],
])('the column %s says', (key, standing, text) => {
  expect(cellOf(key, standing)).toEqual(text);
});

test.each<readonly [FeedbackKey, Difference, FeedbackOptions['idNumber'], string]>([
  ['shown', WRONG_ID, 'whole', '500109200603180029'],
  ['expected', WRONG_ID, 'whole', '500109200603180037'],
  ['shown', WRONG_ID, 'masked', '500109**********29'],
  ['idNumber', WRONG_ID, 'masked', '500109**********0X'],
  // an ID number in another field was not asked for
  ['shown', { ...WRONG_ID, field: 'studentNo' }, 'whole', '500109**********29'],
  ['studentNo', WRONG_ID, 'whole', '222026321000000'],
])('ID numbers: %s of %j, %s', (key, difference, idNumber, text) => {
  expect(cellOf(key, differing(difference), { idNumber })).toBe(text);
});

test('columns are chosen, renamed and ordered', () => {
  const columns = [
    { key: 'name', title: '学生' },
    { key: 'number', title: '' },
  ] as const;
  const { columns: shown, rows } = sheetOf([differing(WRONG_BIRTH)], { columns });
  expect(shown.map(({ title }) => title)).toEqual(['学生', '序号']);
  expect(rows).toEqual([['林知夏', { count: 1 }]]);
});

test('the college’s own advice is the evidence', () => {
  const head = { ...ABOUT.head, advice: { birthDate: '派出所证明原件' } };
  const filed = filedClass(withStandings(differing(WRONG_BIRTH)), { head });
  expect(feedbackSheet([filed], DEFAULT_FEEDBACK, '2026-11-26').rows[0]?.[8]).toBe('派出所证明原件');
});

test('of several classes the rows are counted on', () => {
  const one = filedClass(withStandings(differing(WRONG_BIRTH)));
  const student = studentOf(9, { row: null, name: '补一' });
  const two = filedClass([{ student, standing: differing(WRONG_ETHNICITY) }], { name: '计科2602班' });
  const { rows, facts } = feedbackSheet([one, two], DEFAULT_FEEDBACK, '2026-11-26');
  expect(rows.map((row) => [row[0], row[2], row[4]])).toEqual([
    [{ count: 1 }, '计算机科学与技术/计科2601班', '林知夏'],
    [{ count: 2 }, '计科2602班', '补一'],
  ]);
  expect(facts).toEqual(['制表日期：2026-11-26']);
});

test('every column can be asked for', () => {
  const columns = FEEDBACK_KEYS.map((key) => ({ key, title: '' }));
  expect(sheetOf([differing(WRONG_BIRTH)], { columns }).rows[0]).toHaveLength(FEEDBACK_KEYS.length);
});
