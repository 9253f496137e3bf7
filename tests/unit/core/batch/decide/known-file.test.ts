import { expect, test } from 'vitest';
import { knownFile } from '@/lib/core/batch/decide/known-file';
import {
  check,
  classOf,
  classStudent,
  doubtful,
  hashOf,
  rowChanged,
  settled,
} from '@/tests/support/made-up-class';

const FILE = hashOf('a');

test.each([
  ['never came', [], null],
  ['came', [check('c', 1, { fileHash: FILE })], false],
  ['came, with a doubt that nobody settled', [doubtful('c', 1, { fileHash: FILE })], true],
  [
    'came, and its doubt was settled',
    [doubtful('c', 1, { fileHash: FILE }), settled(2, 'c', 'match')],
    false,
  ],
  ['came, and the row changed since', [check('c', 1, { fileHash: FILE }), rowChanged(2, 'enrollDate')], null],
] as const)('a file that %s', (_, history, isOpen) => {
  const session = classOf([classStudent(0), classStudent(1, { history })]);
  const known = knownFile(session, FILE);
  expect(known && [known.student.studentKey, known.check.id, known.isOpen]).toEqual(
    isOpen === null ? null : ['student-1', 'c', isOpen],
  );
});
