import { expect, test } from 'vitest';
import { classNameOf } from '@/lib/core/sheets/class-name';
import { ABOUT } from '@/tests/support/filed-class';

test.each([
  ['计科1班', '计科2601班', '计科1班'],
  ['', '计科2601班', '计科2601班'],
  ['', '', ''],
])('a class that the counselor calls %j and its file %j is %j on its sheets', (name, className, called) => {
  expect(classNameOf({ ...ABOUT, name, head: { ...ABOUT.head, className } })).toBe(called);
});
