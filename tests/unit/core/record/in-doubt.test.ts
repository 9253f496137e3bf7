import { expect, test } from 'vitest';
import { holdsDoubt, isToldByPixels } from '@/lib/core/record/in-doubt';

test.each([
  ['covered', true],
  ['drawn-otherwise', true],
  ['eyes-only', false],
] as const)('whether pixels tell that a value is %s', (doubt, told) => {
  expect(isToldByPixels(doubt)).toBe(told);
});

test.each([
  ['no value', {}, false],
  ['a value', { name: { state: 'text', text: '林知夏' } }, false],
  ['one in doubt', { name: { state: 'text', text: '林知夏', doubt: 'covered' } }, true],
  ['one that was not read', { name: { state: 'unreadable', reason: 'empty', text: '' } }, false],
] as const)('a record with %s', (_what, fields, holds) => {
  expect(holdsDoubt({ fields })).toBe(holds);
});
