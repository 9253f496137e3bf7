import type { PictureFacts } from '@/lib/core/confirmation/picture-facts';
import type { PictureRecord } from '@/lib/core/confirmation/picture-record';

export const SAMPLE_ROSTER: NonNullable<PictureFacts['roster']> = {
  fileName: '计算机科学与技术2017级1班.xlsx',
  studentName: '林知夏',
  className: '计科1班',
  classId: '',
  classFingerprint: '',
  sessionCode: '',
};

/** A made-up student's picture: one field differs, one needs a person, one was settled by hand. */
export const SAMPLE_FACTS: PictureFacts = {
  version: '0.1.0',
  result: 'mismatch',
  lines: [
    { field: 'name', verdict: 'match', reason: null, readBy: 'text' },
    { field: 'gender', verdict: 'match', reason: null, readBy: 'text' },
    { field: 'birthDate', verdict: 'mismatch', reason: 'different', readBy: 'text' },
    { field: 'ethnicity', verdict: 'match', reason: null, readBy: 'hand' },
    { field: 'idNumber', verdict: 'match', reason: null, readBy: 'text' },
    { field: 'school', verdict: 'match', reason: null, readBy: 'text' },
    { field: 'level', verdict: 'match', reason: null, readBy: 'text' },
    { field: 'major', verdict: 'variant', reason: 'full-width', readBy: 'text' },
    { field: 'duration', verdict: 'match', reason: null, readBy: 'text' },
    { field: 'department', verdict: 'match', reason: null, readBy: 'text' },
    { field: 'studentNo', verdict: 'match', reason: null, readBy: 'text' },
    { field: 'examineeNo', verdict: 'absent', reason: null, readBy: 'none' },
    { field: 'enrollDate', verdict: 'match', reason: null, readBy: 'text' },
    { field: 'expectedGraduation', verdict: 'unlisted', reason: 'no-value', readBy: 'none' },
    { field: 'admissionPhoto', verdict: 'unsure', reason: 'photo-to-confirm', readBy: 'text' },
  ],
  checks: [
    { check: 'id-digit', verdict: 'match' },
    { check: 'id-birth', verdict: 'mismatch' },
    { check: 'id-gender', verdict: 'match' },
  ],
  compared: 11,
  notCompared: 2,
  roster: SAMPLE_ROSTER,
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
