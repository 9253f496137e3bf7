import { expect, test } from 'vitest';
import { airAround, type Neighbour } from '@/lib/core/capture/air-around';

const LINE = { left: 100, top: 100, width: 80, height: 20 };

function beside(left: number, top: number, width = 40, apart = false): Neighbour {
  return { box: { left, top, width, height: 20 }, apart };
}

test.each<[string, readonly Neighbour[], [number, number, number, number]]>([
  ['nothing', [], [32, 32, 22, 22]],
  ['a text before it', [beside(50, 100)], [14, 32, 22, 22]],
  ['a text behind it', [beside(200, 100)], [32, 24, 22, 22]],
  ['one that is far', [beside(400, 100)], [32, 32, 22, 22]],
  ['a label that touches it', [beside(60, 100, 40, true)], [6, 32, 22, 22]],
  ['a text that touches it: seen as a part of it', [beside(180, 100)], [32, 32, 22, 22]],
  ['a text over it: seen as a part of it', [beside(120, 102)], [32, 32, 22, 22]],
  ['rows above and below', [beside(100, 70), beside(100, 132)], [32, 32, 14, 16]],
  ['a row right below', [beside(100, 120)], [32, 32, 22, 6]],
  ['a row below in another column', [beside(300, 120)], [32, 32, 22, 22]],
  ['a row below, under the air beside it', [beside(190, 125)], [32, 32, 22, 9]],
])('%s', (_, neighbours, [left, right, above, below]) => {
  expect(airAround(LINE, neighbours, 'usual')).toEqual({ left, right, above, below });
});

test.each<[string, readonly Neighbour[], [number, number, number, number]]>([
  ['far around it', [], [240, 240, 44, 44]],
  ['up to what stands beside it', [beside(400, 100), beside(100, 150)], [240, 224, 44, 34]],
])('of a value in doubt more is cut out: %s', (_, neighbours, [left, right, above, below]) => {
  expect(airAround(LINE, neighbours, 'wide')).toEqual({ left, right, above, below });
});
