import { expect, test } from 'vitest';
import { boardRows } from '@/lib/core/session/board-rows';
import { lessonTimeline } from '@/lib/core/session/lesson-timeline';
import { check, classOf, classStudent, lessonTime, word } from '@/tests/support/made-up-class';

/** One check of a student in each of these minutes. */
function timeline(...minutes: number[]) {
  const history = minutes.map((minute, index) => check(String(index), minute));
  return lessonTimeline(boardRows(classOf([classStudent(0, { history }), classStudent(1)])));
}

test('minutes of a lesson, those without a check included', () => {
  expect(timeline(3, 3.5, 6)).toEqual([
    { at: lessonTime(3), count: 2 },
    { at: lessonTime(4), count: 0 },
    { at: lessonTime(5), count: 0 },
    { at: lessonTime(6), count: 1 },
  ]);
});

test('nothing has come', () => {
  expect(timeline()).toEqual([]);
});

test.each([
  ['an hour without a check is the same lesson', [0, 60], 61, 0],
  ['more than that is another one', [0, 61, 62], 2, 61],
  ['no lesson is longer than three hours', [0, 50, 100, 150, 200], 151, 50],
])('%s', (_, minutes, length, first) => {
  const line = timeline(...minutes);
  expect(line).toHaveLength(length);
  expect(line[0]?.at).toBe(lessonTime(first));
});

test('it counts when checks came, not when pictures were made, and only checks', () => {
  const history = [word('w', 1, 'eyes'), check('a', -500, { way: 'confirmation', cameAt: lessonTime(2) })];
  const rows = boardRows(classOf([classStudent(0, { history })]));
  expect(lessonTimeline(rows)).toEqual([{ at: lessonTime(2), count: 1 }]);
});
