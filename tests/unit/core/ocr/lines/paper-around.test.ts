import { expect, test } from 'vitest';
import { paperAround } from '@/lib/core/ocr/lines/paper-around';

const WIDTH = 60;
const HEIGHT = 20;

function line(paper: (x: number, y: number) => number, isInk: (x: number, y: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
    return isInk(x, y) ? 255 : Math.round(paper(x, y));
  });
}
/** A third of the line. */
const strokes = (x: number, y: number) => y > 3 && y < 17 && x % 5 < 2;

test.each<[string, (x: number, y: number) => number]>([
  ['even', () => 126],
  ['running across', (x) => 126 + 0.4 * x],
  ['running across and down', (x, y) => 126 + 0.4 * x - 0.5 * y],
])('paper that is %s is found below the strokes', (_, paper) => {
  const found = paperAround(line(paper, strokes), WIDTH);
  for (const [x, y] of [
    [0, 0],
    [30, 10],
    [59, 19],
  ] as const)
    expect(Math.abs(found(x, y) - paper(x, y))).toBeLessThan(1);
});

test('a line of one grey is its own paper', () => {
  expect(paperAround(new Uint8Array(40).fill(77), 8)(3, 2)).toBe(77);
});
