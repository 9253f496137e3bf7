import { expect, test } from 'vitest';
import { pointsText } from '@/lib/core/board/points-text';
import type { HistoryEntry, Student } from '@/lib/core/session/model/class-session';
import { standingOf } from '@/lib/core/session/standing-of';
import {
  check,
  classAbout,
  classStudent,
  differing,
  doubtful,
  ENROLLED_LATER,
  rowChanged,
  word,
} from '@/tests/support/made-up-class';

const BIRTH = { field: 'birthDate', shown: '2006年03月08日', expected: '2006年03月18日' } as const;

function textOf(history: readonly HistoryEntry[], masked = false, changes: Partial<Student> = {}): string {
  const student = classStudent(0, { history, ...changes });
  return pointsText({ student, standing: standingOf(student, classAbout()) }, masked);
}

test.each([
  ['nothing yet', [], ''],
  ['agrees', [check('a', 1)], ''],
  ['one difference with its values', [differing('a', 1)], '入学日期 2026年09月01日 / 2026年09月06日'],
  ['several by name', [differing('a', 1, { differences: [BIRTH, ENROLLED_LATER] })], '出生日期、入学日期'],
  ['a doubt', [doubtful('a', 1)], '姓名？'],
  ['what speaks against a check', [check('a', 1, { concern: 'old-roster' })], '用的是旧名册或别的班的名册'],
  ['missing with the reason', [word('w', 1, 'missing')], '休学'],
  ['a result after a person’s word', [word('w', 1, 'agreed'), differing('a', 2)], '另有结果未采用'],
  ['a row that changed', [check('a', 1), rowChanged(2, 'enrollDate')], '名册已更新'],
])('%s', (_, history, text) => {
  expect(textOf(history)).toBe(text);
});

test('on a projector a birth date is named, not shown', () => {
  const history = [differing('a', 1, { differences: [BIRTH] })];
  expect(textOf(history)).toBe('出生日期 2006年03月18日 / 2006年03月08日');
  expect(textOf(history, true)).toBe('出生日期');
});

test('who is not in the roster is said', () => {
  expect(textOf([], false, { inRoster: false })).toBe('不在新名册');
  expect(textOf([], false, { row: null, name: '陈新' })).toBe('手工添加');
});
