import { expect, test } from 'vitest';
import { codePointsIn, codePointsOf } from '@/lib/core/compare/code-points';

test('every character is one code point, beyond U+FFFF too', () => {
  expect(codePointsOf('大⼤𬱖')).toEqual([
    { character: '大', code: 'U+5927' },
    { character: '⼤', code: 'U+2F24' },
    { character: '𬱖', code: 'U+2CC56' },
  ]);
});

test('spans pick the characters that differ', () => {
  expect(
    codePointsIn('𬱖西南⼤学\u200b', [
      { start: 3, end: 4 },
      { start: 5, end: 6 },
    ]).map(({ code }) => code),
  ).toEqual(['U+2F24', 'U+200B']);
});
