import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { ClassRoster } from '@/lib/core/session/session-from-roster';
import { checkIdNumber } from '@/lib/core/values/id-check';

/** Students of the made-up class. */
export const PRACTICE_STUDENTS = 60;

const FAMILY_NAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'];
const GIVEN_NAMES = ['知夏', '一苇', '子墨', '若溪', '明哲', '思远'];
const ETHNIC_GROUPS = ['汉族', '汉族', '汉族', '土家族', '苗族'];
/** A student whose name the recogniser does not know for sure, by the place in the roster. */
export const RARE_NAME = { index: 54, name: '韩䶮' } as const;
/** 99: no district; nobody's number begins so. */
const DISTRICT = '509900';

/** The roster of a class that does not exist; every ID number has a right check digit and belongs to nobody. */
export function practiceRoster(deadline: string): ClassRoster {
  return {
    fileName: '练习名册（虚构）.xlsx',
    head: {
      ...DEFAULT_HEAD,
      className: '练习班',
      deadline,
      classId: '00000000',
      classFingerprint: '0000000000000000',
      sessionCode: 'PRACTS',
    },
    columns: [
      'name',
      'gender',
      'birthDate',
      'ethnicity',
      'idNumber',
      'school',
      'level',
      'major',
      'duration',
      'className',
      'studentNo',
      'enrollDate',
      'expectedGraduation',
    ],
    rows: Array.from({ length: PRACTICE_STUDENTS }, (_, index) => practiceRow(index)),
  };
}

function practiceRow(index: number): ExpectedRecord {
  const isWoman = index % 2 === 0;
  const month = two((index % 12) + 1);
  const day = two((index % 28) + 1);
  const order = String(index * 2 + (isWoman ? 0 : 1)).padStart(3, '0');
  return {
    rowNumber: index + 2,
    values: {
      name: nameOf(index),
      gender: isWoman ? '女' : '男',
      birthDate: `2008-${month}-${day}`,
      ethnicity: pick(ETHNIC_GROUPS, index),
      idNumber: withCheckDigit(`${DISTRICT}2008${month}${day}${order}`),
      school: DEFAULT_HEAD.school,
      level: '本科',
      major: '生物工程',
      duration: '4',
      className: '练习班',
      studentNo: `2220269999${String(index + 1).padStart(5, '0')}`,
      enrollDate: '2026-09-01',
      expectedGraduation: '2030-06-30',
    },
    refused: {},
  };
}

function nameOf(index: number): string {
  if (index === RARE_NAME.index) return RARE_NAME.name;
  return `${pick(FAMILY_NAMES, index)}${pick(GIVEN_NAMES, Math.floor(index / 10))}`;
}

function withCheckDigit(digits: string): string {
  const last = [...'0123456789X'].find((digit) => checkIdNumber(`${digits}${digit}`) === 'ok');
  if (last === undefined) throw new Error('No check digit fits.');
  return `${digits}${last}`;
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
