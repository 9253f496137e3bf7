import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';

/** A made-up student as CHSI shows her; every value agrees with SAMPLE_VALUES. */
export const SAMPLE_SHOWN = {
  name: '林知夏',
  gender: '女',
  birthDate: '2006年03月18日',
  ethnicity: '汉族',
  idNumber: '500109200603180029',
  school: '西南大学',
  level: '本科',
  major: '计算机科学与技术',
  duration: '4 年',
  educationType: '普通高等教育',
  studyForm: '普通全日制',
  branch: '计算机与信息科学学院',
  className: '计科2026级1班',
  studentNo: '222026321062001',
  enrollDate: '2026年09月01日',
  expectedGraduation: '2030年06月30日',
  status: '在籍（注册学籍）',
} as const satisfies Partial<Record<TextFieldKey, string>>;

/** The same student as a college's file writes her. */
export const SAMPLE_VALUES: Readonly<Partial<Record<TextFieldKey, string>>> = {
  examineeNo: '26500109110123',
  studentNo: '222026321062001',
  name: '林知夏',
  gender: '2',
  idNumber: '500109200603180029',
  birthDate: '20060318',
  ethnicity: '01',
  school: '西南大学',
  branch: '计算机与信息科学学院',
  major: '计算机科学与技术',
  className: '计科2026级1班',
  duration: '4',
  level: '本科',
  educationType: '普通高等教育',
  studyForm: '普通全日制',
  enrollDate: '2026-09-01',
  expectedGraduation: '20300630',
};

type Texts = Readonly<Partial<Record<TextFieldKey, string | FieldReading | null>>>;

function readingOf(value: string | FieldReading): FieldReading {
  return typeof value === 'string' ? { state: 'text', text: value } : value;
}

/** The sample's record with some fields changed; null takes a field out. 考生号 is known not to be shown. */
export function sampleRecord(changes: Texts = {}, rest: Partial<RecordReading> = {}): RecordReading {
  const texts: Texts = { ...SAMPLE_SHOWN, ...changes };
  const fields = Object.fromEntries(
    Object.entries(texts).flatMap(([field, value]) =>
      value === null || value === undefined ? [] : [[field, readingOf(value)]],
    ),
  );
  return { title: '', fields, photo: 'present', notShown: ['examineeNo'], ...rest };
}

/** The sample's row with some cells changed; '' empties a cell. */
export function sampleRow(
  changes: Readonly<Partial<Record<TextFieldKey, string>>> = {},
  refused: ExpectedRecord['refused'] = {},
): ExpectedRecord {
  const values = Object.fromEntries(
    Object.entries({ ...SAMPLE_VALUES, ...changes }).filter(([, value]) => value !== ''),
  );
  return { rowNumber: 2, values, refused };
}
