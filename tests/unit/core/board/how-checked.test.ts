import { expect, test } from 'vitest';
import { howChecked } from '@/lib/core/board/how-checked';
import type { HistoryEntry } from '@/lib/core/session/model/class-session';
import { standingOf } from '@/lib/core/session/standing-of';
import { check, classAbout, lessonTime, studentWith, word } from '@/tests/support/made-up-class';

test.each<[readonly HistoryEntry[], unknown]>([
  [[], null],
  [[check('a', 1)], { way: '现场核对', at: lessonTime(1) }],
  [[check('a', 1, { way: 'confirmation' })], { way: '确认图（自报）', at: lessonTime(1) }],
  [[check('a', 1), word('w', 4, 'agreed')], { way: '人工', at: lessonTime(4) }],
])('how and when %#', (history, how) => {
  expect(howChecked(standingOf(studentWith(...history), classAbout()))).toEqual(how);
});
