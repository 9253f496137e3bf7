import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type {
  CheckResult,
  ClassAbout,
  Difference,
  HandState,
  MissingReason,
  Standing,
  Student,
} from '@/lib/core/session/model/class-session';
import type { FiledClass, FiledStudent } from '@/lib/core/sheets/model/filed-class';
import { madeUpPerson } from './made-up-people';

/** Classes of made-up students, as sheets are made of them. */
export const ABOUT: ClassAbout = {
  classKey: 'k1',
  name: '计科2601班',
  fileName: '计科2601班.xlsx',
  head: { ...DEFAULT_HEAD, deadline: '2026-11-28T17:00', contact: '行署楼 101', classId: '0a1b2c3d' },
  columns: [
    'name',
    'gender',
    'birthDate',
    'ethnicity',
    'idNumber',
    'level',
    'major',
    'duration',
    'studentNo',
    'examineeNo',
    'enrollDate',
    'expectedGraduation',
  ],
  createdAt: '2026-11-20T08:00:00.000Z',
  rosterAt: '2026-11-20T08:00:00.000Z',
  keepUntil: '2026-12-28',
  archived: false,
  settings: { savePictures: 'ask', keepPictures: false },
  accepted: [],
  formerFingerprints: [],
};

export function madeUpRow(index: number): ExpectedRecord {
  const { studentNo, examineeNo, name, gender, idNumber, birthDate, ethnicity } = madeUpPerson(index);
  const same = { level: '本科', major: '计算机科学与技术', duration: '4', enrollDate: '2026-09-01' };
  const values = { studentNo, examineeNo, name, gender, idNumber, birthDate, ethnicity, ...same };
  return {
    rowNumber: index + 2,
    values: { ...values, expectedGraduation: '20300630', branch: '计算机学院', className: '计科2601班' },
    refused: {},
  };
}

export function studentOf(index: number, more: Partial<Student> = {}): Student {
  const row = more.row === undefined ? madeUpRow(index) : more.row;
  return {
    classKey: 'k1',
    studentKey: `s${index}`,
    order: index,
    row,
    name: row?.values.name ?? '',
    studentNo: row?.values.studentNo ?? '',
    note: '',
    inRoster: true,
    history: [],
    ...more,
  };
}

export const WAITING: Standing = {
  state: 'waiting',
  check: null,
  differences: [],
  doubtful: [],
  byHand: null,
  passedOver: null,
  rowChanged: [],
};

export function checkOf(more: Partial<CheckResult> = {}): CheckResult {
  return {
    kind: 'check',
    id: 'c1',
    way: 'live',
    at: '2026-11-25T02:30:00.000Z',
    cameAt: '2026-11-25T02:30:00.000Z',
    result: 'match',
    verdicts: {},
    readBy: {},
    differences: [],
    doubtful: [],
    fileHash: '',
    concern: '',
    ...more,
  };
}

export const AGREED: Standing = { ...WAITING, state: 'agreed', check: checkOf() };

export function differing(...differences: readonly Difference[]): Standing {
  const check = checkOf({ result: 'mismatch', differences });
  return { ...WAITING, state: 'differs', check, differences };
}

export const WRONG_BIRTH: Difference = {
  field: 'birthDate',
  shown: '2006年03月08日',
  expected: '2006年03月18日',
};

export function missing(reason: MissingReason, words = ''): Standing {
  const byHand: HandState = {
    kind: 'hand',
    id: 'h1',
    at: '2026-11-25T02:40:00.000Z',
    state: 'missing',
    reason,
    words,
  };
  return { ...WAITING, state: 'missing', byHand };
}

export function filedClass(students: readonly FiledStudent[], about: Partial<ClassAbout> = {}): FiledClass {
  return { about: { ...ABOUT, ...about }, students };
}

/** Students of the made-up people from 0 on, one for each of these standings. */
export function withStandings(...standings: readonly Standing[]): readonly FiledStudent[] {
  return standings.map((standing, index) => ({ student: studentOf(index), standing }));
}
