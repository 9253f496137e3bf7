import { expect, test } from 'vitest';
import { idHider } from '@/lib/core/sheets/id-hider';
import { differing, filedClass, madeUpRow, studentOf, WAITING } from '@/tests/support/filed-class';

function withId(idNumber: string, index = 0) {
  const row = madeUpRow(index);
  return {
    student: studentOf(index, { row: { ...row, values: { ...row.values, idNumber } } }),
    standing: WAITING,
  };
}

test.each([
  ['an 18-digit number of anybody', '号码500109200603180029错', '号码500109**********29错'],
  ['with blanks and a small x', '500109 20060318 002x', '500109 ******** **2x'],
  ['a pass of somebody in the class', '见 H1234 5678', '见 ***** ****'],
  ['the number that CHSI shows of somebody', '护照 E99887766', '护照 *********'],
  ['a 学号', '222026321000001', '222026321000001'],
  ['a day', '2006-03-18', '2006-03-18'],
])('in the texts of a sheet are hidden: %s', (_, text, hidden) => {
  const shown = differing({ field: 'idNumber', shown: 'E99887766', expected: 'H12345678' });
  const hide = idHider([filedClass([withId('H12345678'), { student: studentOf(1), standing: shown }])]);
  expect(hide(text)).toBe(hidden);
});

test.each([
  ['5', '2005-05-05'],
  ['', '2005-05-05'],
  ['没有读出的号码', '没有读出的号码'],
])('what is no number of a paper hides nothing: %j', (read, text) => {
  const shown = differing({ field: 'idNumber', shown: read, expected: null });
  const hide = idHider([filedClass([{ student: studentOf(1), standing: shown }])]);
  expect(hide(text)).toBe(text);
});
