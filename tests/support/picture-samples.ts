import type { PictureFacts } from '@/lib/core/confirmation/picture-facts';
import type { PictureRecord } from '@/lib/core/confirmation/picture-record';

/** A made-up student's picture: one field differs, one needs a person, one was settled by hand. */
export const SAMPLE_FACTS: PictureFacts = {
  version: '0.1.0',
  result: 'mismatch',
  lines: [
    { field: 'name', verdict: 'match', readBy: 'text' },
    { field: 'gender', verdict: 'match', readBy: 'text' },
    { field: 'birthDate', verdict: 'mismatch', readBy: 'text' },
    { field: 'ethnicity', verdict: 'match', readBy: 'hand' },
    { field: 'idNumber', verdict: 'match', readBy: 'text' },
    { field: 'school', verdict: 'match', readBy: 'text' },
    { field: 'level', verdict: 'match', readBy: 'text' },
    { field: 'major', verdict: 'variant', readBy: 'text' },
    { field: 'duration', verdict: 'match', readBy: 'text' },
    { field: 'department', verdict: 'match', readBy: 'text' },
    { field: 'studentNo', verdict: 'match', readBy: 'text' },
    { field: 'examineeNo', verdict: 'absent', readBy: 'none' },
    { field: 'enrollDate', verdict: 'match', readBy: 'text' },
    { field: 'expectedGraduation', verdict: 'unlisted', readBy: 'none' },
    { field: 'admissionPhoto', verdict: 'unsure', readBy: 'text' },
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
