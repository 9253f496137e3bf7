import type { PictureFacts } from '@/lib/core/confirmation/picture-facts';
import type { PictureRecord } from '@/lib/core/confirmation/picture-record';

/** A made-up student's picture: one field differs, one needs a person, one was settled by hand. */
export const SAMPLE_FACTS: PictureFacts = {
  version: '0.1.0',
  result: 'mismatch',
  lines: [
    { field: 'name', verdict: 'match', byHand: false },
    { field: 'gender', verdict: 'match', byHand: false },
    { field: 'birthDate', verdict: 'mismatch', byHand: false },
    { field: 'ethnicity', verdict: 'match', byHand: true },
    { field: 'idNumber', verdict: 'match', byHand: false },
    { field: 'school', verdict: 'match', byHand: false },
    { field: 'level', verdict: 'match', byHand: false },
    { field: 'major', verdict: 'variant', byHand: false },
    { field: 'duration', verdict: 'match', byHand: false },
    { field: 'department', verdict: 'match', byHand: false },
    { field: 'studentNo', verdict: 'match', byHand: false },
    { field: 'examineeNo', verdict: 'absent', byHand: false },
    { field: 'enrollDate', verdict: 'match', byHand: false },
    { field: 'expectedGraduation', verdict: 'unlisted', byHand: false },
    { field: 'admissionPhoto', verdict: 'unsure', byHand: false },
  ],
  checks: [
    { check: 'id-digit', verdict: 'match' },
    { check: 'id-birth', verdict: 'mismatch' },
    { check: 'id-gender', verdict: 'match' },
  ],
  compared: 12,
  notCompared: 3,
  roster: {
    fileName: '计算机科学与技术2017级1班.xlsx',
    classId: '',
    classFingerprint: '',
    sessionCode: '',
  },
  studentNo: '222017321062001',
  nameNumber: '222017321062001',
};

/** What a program reads from a picture of SAMPLE_FACTS saved at 2026-11-23T01:05Z. */
export const SAMPLE_RECORD: PictureRecord = {
  version: '0.1.0',
  minute: 29_923_265,
  withRoster: true,
  result: 'mismatch',
  verdicts: {
    examineeNo: 'absent',
    studentNo: 'match',
    name: 'match',
    gender: 'match',
    idNumber: 'match',
    birthDate: 'mismatch',
    ethnicity: 'match',
    major: 'variant',
    duration: 'match',
    level: 'match',
    enrollDate: 'match',
    expectedGraduation: 'unlisted',
    school: 'match',
  },
  byHand: ['ethnicity'],
  studentNo: '222017321062001',
  classId: '',
  classFingerprint: '',
  sessionCode: '',
};
