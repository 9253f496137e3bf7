import { expect, test } from 'vitest';
import { compareClassName, compareWords } from '@/lib/core/compare/compare-words';

test.each([
  ['计算机科学与技术', '计算机科学与技术', 'match', null],
  ['计算机科学与技术', '计算机科学与技术(080901)', 'match', null],
  ['计算机科学与技术(080901)', '计算机科学与技术（080901）', 'match', null],
  ['计算机科学与技术(080901)', '计算机科学与技术(080902)', 'mismatch', 'different'],
  ['电子信息工程', '电子信息工程[24]', 'match', null],
  ['软件工程（中外合作办学）', '软件工程(中外合作办学)', 'match', null],
  ['软件工程', '软件工程（中外合作办学）', 'mismatch', 'different'],
  ['计科2026级1班', '计科２０２６级1班', 'variant', 'full-width'],
  ['计算机科学与技木', '计算机科学与技术', 'mismatch', 'different'],
  ['漢语言文学', '汉语言文学', 'mismatch', 'look-alike'],
  ['汉语言\u200b文学', '汉语言文学', 'mismatch', 'look-alike'],
  ['汉语言 文学', '汉语言文学', 'unsure', 'blanks-inside'],
  ['汉语言□学', '汉语言文学', 'unsure', 'unknown-character'],
  ['汉语言**', '汉语言文学', 'unsure', 'masked'],
  ['汉语言**', '英语', 'mismatch', 'different'],
])('page %s, roster %s: %s (%s)', (shown, expected, verdict, reason) => {
  expect(compareWords(shown, expected)).toMatchObject({ verdict, reason });
});

test.each([
  ['计科2026级1班', '计科2026级1班', 'match', null],
  ['计科（2026）1班', '计科(2026)1班', 'match', null],
  ['计科1班(2026)', '计科1班', 'mismatch', 'different'],
])('class: page %s, roster %s: %s (%s)', (shown, expected, verdict, reason) => {
  expect(compareClassName(shown, expected)).toMatchObject({ verdict, reason });
});
