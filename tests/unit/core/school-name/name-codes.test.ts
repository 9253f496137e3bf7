import { expect, test } from 'vitest';
import { nameCodes } from '@/lib/core/school-name/name-codes';

test.each<[string, readonly string[], readonly string[]]>([
  ['西南⼤学', ['⼤ U+2F24'], ['大 U+5927']],
  ['西南\u200b大学', ['\u200b U+200B'], []],
  ['西南', [], ['大 U+5927', '学 U+5B66']],
  [' 西南大学\u3000', [], []],
])('%j', (typed, ofTyped, ofExpected) => {
  const codes = nameCodes(typed, '西南大学');
  expect(codes.typed.map(({ character, code }) => `${character} ${code}`)).toEqual(ofTyped);
  expect(codes.expected.map(({ character, code }) => `${character} ${code}`)).toEqual(ofExpected);
});

test('of a long text only a few are listed', () => {
  expect(nameCodes('东'.repeat(10_000), '西南大学').typed).toHaveLength(12);
});
