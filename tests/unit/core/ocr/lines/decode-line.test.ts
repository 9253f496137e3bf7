import { expect, test } from 'vitest';
import { charactersOf, decodeLine } from '@/lib/core/ocr/lines/decode-line';

const characters = ['', '西', '南', '大', ' '];
function sharesOf(rows: readonly (readonly number[])[]) {
  return {
    data: Float32Array.from(rows.flat()),
    steps: rows.length,
    characters,
    scale: 4,
  };
}
const NOTHING = [1, 0, 0, 0, 0];

test('repetitions are one character, the same character after nothing is another', () => {
  const line = decodeLine(
    sharesOf([[0.1, 0.9, 0, 0, 0], [0.2, 0.8, 0, 0, 0], NOTHING, [0, 1, 0, 0, 0], [0, 0, 1, 0, 0]]),
  );
  expect(line.map(({ character }) => character)).toEqual(['西', '西', '南']);
});

test('a character says its largest probability, its place in px of the crop and what else was there', () => {
  const line = decodeLine(sharesOf([NOTHING, [0.05, 0.7, 0.25, 0, 0], [0, 0.9, 0.0995, 0.0005, 0]]));
  expect(line).toEqual([
    {
      character: '西',
      probability: expect.closeTo(0.9),
      left: 2,
      right: 6,
      others: [{ character: '南', probability: 0.25 }],
    },
  ]);
});

test('a dictionary of another model is refused', () => {
  expect(() => decodeLine({ ...sharesOf([NOTHING]), characters: ['', '西'] })).toThrow(
    'do not belong together',
  );
});

test('characters are nothing, the lines of the file, a space', () => {
  expect(charactersOf('西\n南\n')).toEqual(['', '西', '南', ' ']);
  expect(charactersOf('西\r\n南')).toEqual(['', '西', '南', ' ']);
});
