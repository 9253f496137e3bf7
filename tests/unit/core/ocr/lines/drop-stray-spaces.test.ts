import { expect, test } from 'vitest';
import { dropStraySpaces } from '@/lib/core/ocr/lines/drop-stray-spaces';

function line(...characters: [string, number][]) {
  return characters.map(([character, centre]) => ({
    character,
    probability: 1,
    left: centre - 1,
    right: centre + 1,
    others: [],
  }));
}
function text(...characters: [string, number][]) {
  return dropStraySpaces(line(...characters), 14)
    .map(({ character }) => character)
    .join('');
}

test('spaces at the ends, beside brackets and where nothing is wide are dropped', () => {
  expect(text([' ', 0], ['本', 10], ['科', 24], [' ', 32])).toBe('本科');
  expect(text(['籍', 10], [' ', 18], ['(', 30], ['注', 40])).toBe('籍(注');
  expect(text(['4', 10], [' ', 16], ['年', 24])).toBe('4年');
});

test('a space between digits that stand as close as the others is dropped, one with room for it stays', () => {
  const close = [10, 18, 26, 37, 45, 53].map((centre, at): [string, number] => [String(at), centre]);
  expect(text(...close.slice(0, 3), [' ', 31], ...close.slice(3))).toBe('012345');
  const apart = [10, 18, 26, 42, 50, 58].map((centre, at): [string, number] => [String(at), centre]);
  expect(text(...apart.slice(0, 3), [' ', 34], ...apart.slice(3))).toBe('012 345');
});

test('a space between words, and one as wide as it should be, stays', () => {
  expect(text(['a', 10], [' ', 15], ['b', 20])).toBe('a b');
  expect(text(['李', 10], [' ', 20], ['雷', 30])).toBe('李 雷');
});
