import { expect, test } from 'vitest';
import { isAccepted } from '@/lib/core/session/is-accepted';
import { lessonTime } from '@/tests/support/made-up-class';

const ACCEPTED = [
  { field: 'enrollDate', shown: '2026年09月06日', expected: '2026年09月01日', at: lessonTime(1) },
] as const;

test.each([
  ['the same texts', 'enrollDate', '2026年09月06日', '2026年09月01日', true],
  ['other writing of the same days', 'enrollDate', '20260906', '2026-09-01', true],
  ['another day shown', 'enrollDate', '2026年09月07日', '2026年09月01日', false],
  ['another day expected', 'enrollDate', '2026年09月06日', '2026年09月02日', false],
  ['another field', 'birthDate', '2026年09月06日', '2026年09月01日', false],
  ['a value that is not known', 'enrollDate', null, '2026年09月01日', false],
  ['nothing expected', 'enrollDate', '2026年09月06日', null, false],
] as const)('settled for all: %s', (_, field, shown, expected, accepted) => {
  expect(isAccepted({ field, shown, expected }, ACCEPTED)).toBe(accepted);
});
