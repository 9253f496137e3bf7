import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { DEFAULT_HEAD, DEFAULT_SCHOOL } from '@/lib/core/roster/model/default-head';

/**
 * A made-up person to practise on. Checking the practice page gives: two differences (major, expected
 * graduation), a name written differently, an enrolment date the made-up file gives only by its month
 * (needs eyes), the photo to look at, an examinee number the page does not show, and agreement in the rest.
 */
export const PRACTICE_RECORD: readonly (readonly [TextFieldKey, string])[] = [
  ['name', '阿依努尔·买买提'],
  ['gender', '女'],
  ['birthDate', '2006年05月04日'],
  ['ethnicity', '维吾尔族'],
  ['idNumber', '650102200605040028'],
  ['school', DEFAULT_SCHOOL],
  ['level', '本科'],
  ['major', '生物技术'],
  ['duration', '4 年'],
  ['educationType', '普通高等教育'],
  ['studyForm', '普通全日制'],
  ['branch', ''],
  ['department', '生命科学学院'],
  ['className', '生科2026级1班'],
  ['studentNo', '222026399999001'],
  ['enrollDate', '2026年09月01日'],
  ['expectedGraduation', '2030年07月01日'],
  ['status', '在籍（注册学籍）'],
];

/** What the made-up file says about her, as a college writes it. */
export const PRACTICE_EXPECTED: ExpectedRecord = {
  rowNumber: 2,
  values: {
    name: '阿依努尔•买买提',
    gender: '女',
    birthDate: '20060504',
    ethnicity: '维吾尔族',
    idNumber: '650102200605040028',
    school: DEFAULT_SCHOOL,
    level: '本科',
    major: '生物工程',
    duration: '4',
    educationType: '普通高等教育',
    className: '生科2026级1班',
    studentNo: '222026399999001',
    examineeNo: '26650101990001',
    enrollDate: '202609',
    expectedGraduation: '20300630',
  },
  refused: {},
};

/** The head of the made-up file. */
export const PRACTICE_HEAD: RosterAbout = { ...DEFAULT_HEAD, className: '练习班' };

/** File name shown in the panel while practising. */
export const PRACTICE_FILE_NAME = '练习名册（虚构）.xlsx';
