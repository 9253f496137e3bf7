import { expect, test } from 'vitest';
import { listedWord } from '@/lib/core/values/listed-word';

test.each([
  ['gender', '1', '男'],
  ['gender', '男性', '男'],
  ['gender', '3', null],
  ['ethnicity', '01', '汉族'],
  ['ethnicity', '畬族', null],
  ['level', '本科', null],
  ['duration', '4', null],
] as const)('a roster’s %s %s is shown as %s', (field, text, word) => {
  expect(listedWord(field, text)).toBe(word);
});
