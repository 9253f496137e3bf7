import { expect, test } from 'vitest';
import { recordOfPicture } from '@/lib/core/ocr/record-of-picture';
import { evidenceOf } from '@/tests/support/pixel-evidence';

test('a record of a picture is a reading like any other; of its photo nobody knows', () => {
  const evidence = evidenceOf('林知夏');
  const box = { left: 1, top: 2, width: 3, height: 4 };
  const empty = { lines: [], crop: '' };
  expect(
    recordOfPicture({
      title: '本科',
      fields: { name: { evidence, box }, department: { evidence: empty, box } },
    }),
  ).toEqual({
    title: '本科',
    fields: {
      name: { state: 'pixels', text: '林知夏', evidence },
      department: { state: 'pixels', text: '', evidence: empty },
    },
    photo: 'unknown',
    notShown: ['examineeNo'],
  });
});

test('a value that is cut, or that nobody can tell from its neighbours, is for eyes: it is not empty', () => {
  const box = { left: 1, top: 2, width: 3, height: 4 };
  const shown = { evidence: { lines: [], crop: '' }, box, isInDoubt: true } as const;
  const unsure = { state: 'unreadable', reason: 'place-unsure', text: '' };
  expect(recordOfPicture({ title: '', fields: { studentNo: shown, branch: shown } }).fields).toEqual({
    studentNo: unsure,
    branch: unsure,
  });
});

test('a value that another column ran into is not found', () => {
  const box = { left: 1, top: 2, width: 3, height: 4 };
  const fields = {
    idNumber: { evidence: evidenceOf('500101200403080022学校名称：西南大学'), box },
    gender: { evidence: evidenceOf('女'), box },
  };
  expect(Object.keys(recordOfPicture({ title: '', fields }).fields)).toEqual(['gender']);
});

test('a value that is another field’s by its looks is not found; one that was misread stays', () => {
  const box = { left: 1, top: 2, width: 3, height: 4 };
  const fields = {
    gender: { evidence: evidenceOf('2004年03月08日'), box },
    ethnicity: { evidence: evidenceOf('士家族'), box },
    name: { evidence: evidenceOf('林知夏'), box },
  };
  expect(Object.keys(recordOfPicture({ title: '', fields }).fields)).toEqual(['ethnicity', 'name']);
});
