import { expect, test } from 'vitest';
import { writeSession } from '@/lib/core/session/exchange/write-session';
import { check, classOf, classStudent, lessonTime } from '@/tests/support/made-up-class';

const session = classOf([classStudent(0, { history: [check('a', 1)] })]);

test('a class is written with its version and its sum', () => {
  expect(JSON.parse(writeSession(session, true, lessonTime(9)))).toEqual({
    format: 'xueji-class',
    version: 1,
    savedAt: lessonTime(9),
    withIds: true,
    // whether pictures are kept is this machine's own matter
    about: { ...session.about, settings: { savePictures: 'ask' } },
    students: session.students,
    checkSum: expect.stringMatching(/^[0-9a-f]{8}$/),
  });
});

test('ID numbers are in it only when they are wanted', () => {
  const { idNumber = '' } = session.students[0]?.row?.values ?? {};
  expect(writeSession(session, true, lessonTime(9))).toContain(idNumber);
  expect(writeSession(session, false, lessonTime(9))).not.toContain(idNumber);
});
