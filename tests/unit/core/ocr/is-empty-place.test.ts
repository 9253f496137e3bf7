import { expect, test } from 'vitest';
import { isEmptyPlace } from '@/lib/core/ocr/is-empty-place';
import type { PixelBox } from '@/lib/core/record/pixels';

const [WIDTH, HEIGHT] = [200, 40];
const LABEL: PixelBox = { left: 10, top: 10, width: 30, height: 10 };

function box(left: number, width: number, top = 10, height = 10): PixelBox {
  return { left, top, width, height };
}

function maskWith(...inked: readonly PixelBox[]) {
  const data = new Uint8Array(WIDTH * HEIGHT);
  for (const { left, top, width, height } of inked) {
    for (let y = top; y < top + height; y += 1) data.fill(1, y * WIDTH + left, y * WIDTH + left + width);
  }
  return { width: WIDTH, height: HEIGHT, data };
}

test.each<[string, boolean, readonly PixelBox[], PixelBox, readonly PixelBox[]]>([
  ['paper to the edge', true, [], LABEL, []],
  ['a stamp or writing right of it', false, [box(70, 20)], LABEL, []],
  ['writing in another row', true, [box(70, 20, 25)], LABEL, []],
  ['what is left of a rule', true, [box(90, 1)], LABEL, []],
  ['writing behind the next label of the row is that one’s', true, [box(150, 20)], LABEL, [box(110, 30)]],
  ['a label of another row ends nothing', false, [box(150, 20)], LABEL, [box(110, 30, 26)]],
  ['no room between the label and the edge', false, [], box(120, 30), []],
  ['little room, but a label follows', true, [], box(100, 30), [box(150, 30)]],
])('%s: empty %s', (_, is, inked, label, labels) =>
  expect(isEmptyPlace(maskWith(...inked), label, labels, 10)).toBe(is),
);
