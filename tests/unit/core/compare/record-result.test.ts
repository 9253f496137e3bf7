import { expect, test } from 'vitest';
import { recordResult } from '@/lib/core/compare/record-result';
import { mismatch, refused, unlisted, unsure, variant } from '@/lib/core/verdict/value-outcome';
import { madeUpLine as line, settledLine } from '@/tests/support/made-up-line';

const SCHOOL = line('school', 'match');

test.each([
  ['all agree', [SCHOOL, line('name', 'match')], 'match'],
  ['a variant is no alarm', [SCHOOL, line('name', variant('other-separator'))], 'match'],
  [
    'one of the twelve differs',
    [SCHOOL, line('name', 'match'), line('major', mismatch('different'))],
    'mismatch',
  ],
  ['the school differs', [line('school', mismatch('school-another')), line('name', 'match')], 'mismatch'],
  [
    'differing comes before unsure',
    [line('school', unsure('missing')), line('name', mismatch('different'))],
    'mismatch',
  ],
  [
    'one of the twelve is unsure',
    [SCHOOL, line('name', 'match'), line('level', unsure('missing'))],
    'unsure',
  ],
  ['the school is unsure', [line('school', unsure('missing')), line('name', 'match')], 'unsure'],
  ['a core cell is empty', [SCHOOL, line('name', 'match'), line('major', unlisted('no-value'))], 'unsure'],
  [
    'a core cell is refused',
    [SCHOOL, line('name', 'match'), line('idNumber', refused('digits-lost'))],
    'unsure',
  ],
  [
    'the roster has no such column',
    [SCHOOL, line('name', 'match'), line('major', unlisted('no-column'))],
    'match',
  ],
  [
    'an empty 考生号 is not core',
    [SCHOOL, line('name', 'match'), line('examineeNo', unlisted('no-value'))],
    'match',
  ],
  ['the page does not show it', [SCHOOL, line('name', 'match'), line('examineeNo', 'absent')], 'match'],
  [
    'class and faculty differ',
    [SCHOOL, line('name', 'match'), line('className', mismatch('different'))],
    'match',
  ],
  [
    'status and photo do not decide',
    [
      SCHOOL,
      line('name', 'match'),
      line('status', mismatch('different')),
      line('admissionPhoto', unsure('photo-missing')),
    ],
    'match',
  ],
  [
    'a person says that the photo is somebody else’s',
    [SCHOOL, line('name', 'match'), settledLine('admissionPhoto', 'mismatch')],
    'mismatch',
  ],
  ['without a file', [SCHOOL, line('name', unlisted('no-file'))], 'none'],
  [
    'without a file and another school',
    [line('school', mismatch('school-another')), line('name', unlisted('no-file'))],
    'none',
  ],
  ['nothing but the school was compared', [SCHOOL, line('name', unlisted('no-column'))], 'none'],
] as const)('%s: %j gives %s', (_, lines, result) => {
  expect(recordResult(lines).result).toBe(result);
});

test('counts leave class and faculty out and every other line in', () => {
  const summary = recordResult([
    SCHOOL,
    line('name', variant('other-form')),
    line('major', mismatch('different')),
    line('level', unsure('missing')),
    line('examineeNo', 'absent'),
    line('duration', unlisted('no-value')),
    line('className', mismatch('different')),
    line('branch', 'match'),
    line('admissionPhoto', unsure('photo-to-confirm')),
  ]);
  expect(summary).toEqual({
    result: 'mismatch',
    counts: { match: 1, variant: 1, mismatch: 1, unsure: 2, absent: 1, unlisted: 1 },
    compared: 3,
    notCompared: 3,
  });
});
