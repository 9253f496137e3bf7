import { expect, test } from 'vitest';
import { readSession } from '@/lib/core/session/exchange/read-session';
import { writeSession } from '@/lib/core/session/exchange/write-session';
import { check, classOf, classRow, classStudent, lessonTime, word } from '@/tests/support/made-up-class';

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

test('what was found in the file is for whoever has the file: it does not go along', () => {
  const report = {
    role: 'counselor',
    rowCount: 1,
    goodRows: 0,
    reservation: null,
    notices: [],
    blanks: [],
  } as const;
  const problem = { kind: 'bad-id', rowNumber: 2, column: '身份证号', seen: '12' } as const;
  const about = { ...session.about, report: { report, problems: [problem], problemCount: 1 } };
  const text = writeSession({ ...session, about }, true, lessonTime(9));
  expect(text).toBe(writeSession(session, true, lessonTime(9)));
  expect(readSession(text, '2026-09-10')).toMatchObject({ ok: true });
});

test('a class with remarks from the roster is read again as it was', () => {
  const noted = classOf([classStudent(0, { row: { ...classRow(0), remark: '休学' }, note: '休学' })]);
  const read = readSession(writeSession(noted, true, lessonTime(9)), '2026-09-10');
  expect(read).toMatchObject({ ok: true, session: { students: noted.students } });
});

test('ID numbers are in it only when they are wanted', () => {
  const { idNumber = '' } = session.students[0]?.row?.values ?? {};
  expect(writeSession(session, true, lessonTime(9))).toContain(idNumber);
  expect(writeSession(session, false, lessonTime(9))).not.toContain(idNumber);
});

test.each([
  ['E12345678', '护照 E12345678'],
  ['510212800101123', '旧号510212800101123'],
  ['E12345678', '护照 ｅ1234-5678'],
])(
  'a board saved without ID numbers does not hold %s, the number of somebody’s row, in a note (%s) or another column',
  (idNumber, note) => {
    const row = classRow(0, { idNumber, major: `${idNumber}班`, studentNo: idNumber });
    const reason = { ...word('w', 3, 'missing'), reason: 'other', words: note } as const;
    const accepted = [{ field: 'idNumber', shown: idNumber, expected: '1', at: lessonTime(5) }] as const;
    const session = classOf([classStudent(0, { row, studentNo: idNumber, note, history: [reason] })], {
      accepted,
    });
    expect(writeSession(session, false, lessonTime(10))).not.toMatch(
      new RegExp(`${idNumber}|1234-5678`, 'u'),
    );
  },
);
