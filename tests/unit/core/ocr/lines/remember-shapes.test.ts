import { expect, test } from 'vitest';
import { rememberShapes } from '@/lib/core/ocr/lines/remember-shapes';
import type { ShapeCheck } from '@/lib/core/ocr/model/recogniser';

const CELL = Uint8Array.of(1, 2, 3, 4);
const OTHER_CELL = Uint8Array.of(1, 2, 3, 5);

/** A check that says which of its calls it was; nothing of 无. */
function counting() {
  const asked: string[] = [];
  const shapes: ShapeCheck = {
    asks: (character, thorough) => thorough && character === '学',
    check(_cell, character, thorough, instead) {
      asked.push(`${character} ${thorough} ${instead ?? '-'}`);
      return character === '无' ? null : { margin: asked.length, rival: '', distance: 0 };
    },
  };
  return { asked, shapes };
}

test('the same pixels are compared once for each thing that is asked', () => {
  const { asked, shapes } = counting();
  const remembering = rememberShapes(shapes);
  const margins = [
    remembering.check(CELL, '学', true),
    remembering.check(CELL, '学', true),
    remembering.check(OTHER_CELL, '学', true),
    remembering.check(CELL, '字', true),
    remembering.check(CELL, '学', false),
    remembering.check(CELL, '学', true, '字'),
    remembering.check(CELL, '学', true),
  ].map((evidence) => evidence?.margin);
  expect(margins).toEqual([1, 1, 2, 3, 4, 5, 1]);
  expect(asked).toEqual(['学 true -', '学 true -', '字 true -', '学 false -', '学 true 字']);
});

test('that there is no template is remembered too', () => {
  const { asked, shapes } = counting();
  const remembering = rememberShapes(shapes);
  expect([remembering.check(CELL, '无', true), remembering.check(CELL, '无', true)]).toEqual([null, null]);
  expect(asked).toEqual(['无 true -']);
});

test('the oldest goes first', () => {
  const { asked, shapes } = counting();
  const remembering = rememberShapes(shapes, 2);
  for (const character of ['一', '二', '三', '二', '一']) remembering.check(CELL, character, false);
  expect(asked).toEqual(['一 false -', '二 false -', '三 false -', '一 false -']);
});

test('which characters are asked about stays as it is', () => {
  const remembering = rememberShapes(counting().shapes);
  expect([remembering.asks('学', true), remembering.asks('学', false), remembering.asks('字', true)]).toEqual(
    [true, false, false],
  );
});
