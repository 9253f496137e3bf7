import type { TextFieldKey } from '@/lib/core/fields/fields';
import { forKind } from '@/lib/core/fields/kinds';
import type { CompareValues } from '@/lib/core/verdict/value-outcome';
import { compareDate } from './compare-date';
import {
  compareDuration,
  compareEducationType,
  compareEthnicity,
  compareGender,
  compareLevel,
  compareStatus,
  compareStudyForm,
} from './compare-listed';
import { compareName } from './compare-name';
import { compareIdNumber, compareStudentNumber } from './compare-number';
import { compareClassName, compareWords } from './compare-words';

/** Fields compared with the roster's row; the school has a test of its own (compare-school.ts). */
export type ComparedField = Exclude<TextFieldKey, 'school'>;

/** How the two values of a field are compared. Nothing throws, whatever the texts are. */
export const COMPARE_VALUES: Readonly<Record<ComparedField, CompareValues>> = {
  ...forKind('date', compareDate),
  name: compareName,
  gender: compareGender,
  ethnicity: compareEthnicity,
  idNumber: compareIdNumber,
  level: compareLevel,
  major: compareWords,
  duration: compareDuration,
  educationType: compareEducationType,
  studyForm: compareStudyForm,
  branch: compareWords,
  department: compareWords,
  className: compareClassName,
  studentNo: compareStudentNumber,
  examineeNo: compareStudentNumber,
  status: compareStatus,
};
