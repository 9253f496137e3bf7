import { expect, test } from 'vitest';
import { optionsOf } from '@/bench/reading/options';

test.each<[string, number, number, number, number]>([
  ['', 24, 6, 0, 0],
  ['report --full', 240, 60, 0, 0],
  ['report --large', 240, 60, 468, 117],
  ['report --pictures 3 --pages 2 --wider-pictures 13', 3, 2, 13, 0],
])('%j draws so many pictures and pages, and so many of the wider part', (words, ...counts) => {
  const { pictures, pages, wider } = optionsOf(words.split(' '));
  expect([pictures, pages, wider.pictures, wider.pages]).toEqual(counts);
});

test.each<[string, number, number]>([
  ['report', 1, 1],
  ['report --part 2/3', 2, 3],
])('%j reads this share', (words, nth, of) => {
  expect(optionsOf(words.split(' ')).share).toEqual({ nth, of });
});

test.each([
  ['--part', '--part wants'],
  ['--part 0/2', '--part wants'],
  ['--part 3/2', '--part wants'],
  ['--part half', '--part wants'],
  ['--pages many', '--pages wants a whole number'],
  ['tune --large', 'The wider part is only reported'],
  ['--wider-pages 2', 'The wider part is only reported'],
])('%j is refused', (words, why) => {
  expect(() => optionsOf(words.split(' '))).toThrow(why);
});
