import { expect, test } from 'vitest';
import { mismatch, unsure } from '@/lib/core/verdict/value-outcome';
import { linesToReport } from '@/lib/core/view/lines-to-report';
import { madeUpLine as line, settledLine } from '@/tests/support/made-up-line';

const LINES = [
  line('name', 'match'),
  line('gender', 'variant'),
  line('birthDate', 'mismatch'),
  line('ethnicity', 'unsure'),
  line('school', mismatch('school-contains')),
  settledLine('major', 'mismatch'),
  settledLine('level', 'match'),
  line('className', 'mismatch'),
  line('department', 'mismatch'),
  line('examineeNo', 'absent'),
  line('duration', 'unlisted'),
];

function fieldsOf(photo: Parameters<typeof line>[1], otherPerson = false) {
  const lines = [...LINES, line('admissionPhoto', photo)];
  return linesToReport({ lines, otherPerson }).map(({ field }) => field);
}

test('the college is told of differences, by the program or by hand, and of nothing else', () => {
  expect(fieldsOf(unsure('photo-to-confirm'))).toEqual(['birthDate', 'school', 'major']);
});

test('and of a photo that is not there', () => {
  expect(fieldsOf(unsure('photo-missing'))).toEqual(['birthDate', 'school', 'major', 'admissionPhoto']);
});

test('of another person’s file nobody is told', () => {
  expect(fieldsOf(unsure('photo-missing'), true)).toEqual([]);
});
