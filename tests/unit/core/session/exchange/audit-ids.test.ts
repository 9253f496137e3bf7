import { expect, test } from 'vitest';
import { writeSession } from '@/lib/core/session/exchange/write-session';
import { classOf, classRow, classStudent, lessonTime, word } from '@/tests/support/made-up-class';

test.each([
  ['E12345678', '护照 E12345678'],
  ['510212800101123', '旧号510212800101123'],
])(
  'AUDIT 4: a board saved without ID numbers does not hold %s, the number of somebody’s row, in a note',
  (idNumber, note) => {
    const row = classRow(0, { idNumber });
    const reason = { ...word('w', 3, 'missing'), reason: 'other', words: note } as const;
    const session = classOf([classStudent(0, { row, note, history: [reason] })]);
    expect(writeSession(session, false, lessonTime(10))).not.toContain(idNumber);
  },
);
