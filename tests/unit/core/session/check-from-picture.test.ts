import { expect, test } from 'vitest';
import type { PictureRecord } from '@/lib/core/confirmation/picture-record';
import { DECIDING_FIELDS } from '@/lib/core/fields/fields';
import { checkFromPicture } from '@/lib/core/session/check-from-picture';
import type { Verdict } from '@/lib/core/verdict/comparison';
import { classAbout, classStudent, hashOf, lessonTime } from '@/tests/support/made-up-class';
import { codeOf } from '@/tests/support/made-up-code';

const about = classAbout();
const student = classStudent(0);
const CAME = { cameAt: lessonTime(9), fileHash: hashOf('1'), concern: '' } as const;

test('a code lands with its own time, its verdicts and no values', () => {
  expect(checkFromPicture(codeOf(0, 5), student, about, CAME)).toEqual({
    kind: 'check',
    id: expect.stringMatching(/^code-[0-9a-z]+-[0-9a-f]{8}$/),
    way: 'confirmation',
    at: lessonTime(5),
    cameAt: lessonTime(9),
    result: 'match',
    verdicts: codeOf(0, 5).verdicts,
    readBy: {},
    differences: [],
    doubtful: [],
    fileHash: hashOf('1'),
    concern: '',
  });
});

test('what it says to differ is kept without the shown value and with what the roster expects', () => {
  const code = codeOf(
    0,
    5,
    { result: 'mismatch' },
    { enrollDate: 'mismatch', school: 'mismatch', name: 'unsure' },
  );
  const one = checkFromPicture(code, student, about, CAME);
  expect(one.differences).toEqual([
    { field: 'enrollDate', shown: null, expected: '2026年09月01日' },
    { field: 'school', shown: null, expected: '西南大学' },
  ]);
  expect(one.doubtful).toEqual([{ field: 'name', reason: '' }]);
});

test('a record that differs while none of its fields does has another person’s photo', () => {
  const one = checkFromPicture(codeOf(0, 5, { result: 'mismatch' }), student, about, CAME);
  expect(one).toMatchObject({
    result: 'mismatch',
    differences: [{ field: 'admissionPhoto', shown: null, expected: null }],
  });
});

test('what the student settled says so', () => {
  const one = checkFromPicture(codeOf(0, 5, { byHand: ['name'] }), student, about, CAME);
  expect(one.readBy).toEqual({ name: 'hand' });
});

const UNLISTED = Object.fromEntries(DECIDING_FIELDS.map((field) => [field, 'unlisted' as const]));

test.each<[PictureRecord['result'], string, Partial<Record<string, Verdict>>]>([
  ['match', 'match', {}],
  ['unsure', 'unsure', {}],
  ['mismatch', 'mismatch', {}],
  // the code claims more than its verdicts
  ['match', 'mismatch', { enrollDate: 'mismatch' }],
  ['match', 'unsure', { enrollDate: 'unsure' }],
  ['unsure', 'mismatch', { enrollDate: 'mismatch' }],
  ['match', 'unsure', UNLISTED],
  // the school alone is nobody's record
  ['match', 'unsure', { ...UNLISTED, school: 'match' }],
  ['none', 'unsure', {}],
])('a code that claims %s is %s', (claimed, result, verdicts) => {
  expect(checkFromPicture(codeOf(0, 5, { result: claimed }, verdicts), student, about, CAME).result).toBe(
    result,
  );
});

test('the same code is the same check whatever became of its picture; another code, or a concern, is another', () => {
  const idOf = (code = codeOf(0, 5), came: Partial<Parameters<typeof checkFromPicture>[3]> = {}) =>
    checkFromPicture(code, student, about, { ...CAME, ...came }).id;
  expect(idOf(codeOf(0, 5), { fileHash: hashOf('2'), cameAt: lessonTime(20) })).toBe(idOf());
  const others = [
    idOf(codeOf(0, 6)),
    idOf(codeOf(1, 5)),
    idOf(codeOf(0, 5, {}, { name: 'variant' })),
    idOf(codeOf(0, 5), { concern: 'strip-differs' }),
  ];
  expect(new Set([idOf(), ...others]).size).toBe(5);
});

test('what was found in the picture goes before what its code says', () => {
  const old = codeOf(0, 5, { classFingerprint: '' });
  expect(checkFromPicture(old, student, about, CAME).concern).toBe('old-roster');
  expect(checkFromPicture(old, student, about, { ...CAME, concern: 'chunk-differs' }).concern).toBe(
    'chunk-differs',
  );
});

test('a clock of the year 10136 gives an instant that is written like any other', () => {
  const one = checkFromPicture(codeOf(0, 5, { minute: 2 ** 32 - 1 }), student, about, CAME);
  expect(one).toMatchObject({ at: '9999-12-31T23:59:00.000Z', concern: 'from-future' });
});
