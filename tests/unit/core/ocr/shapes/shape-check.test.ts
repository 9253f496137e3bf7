import { expect, test } from 'vitest';
import { CELL } from '@/lib/core/ocr/shapes/shape-cell';
import { shapeCheck } from '@/lib/core/ocr/shapes/shape-check';
import { packedTemplates } from '@/tests/support/made-up-templates';

const check = shapeCheck(
  packedTemplates({ 黄: [0, 0], 黃: [8, 0], 东: [20, 0], 車: [20, 4], 東: [30, 0], 林: [40, 0] }),
  {
    rivalsOf: (one) => ({ 黄: '黃', 高: '髙', 东: '東' })[one] ?? '',
    mayBeAny: (one) => one === '黄',
    tellsItself: () => false,
  },
);

test('only characters that may be others and have a template are asked about', () => {
  expect(['黄', '东', '林', '高'].map((one) => check.asks(one, false))).toEqual([true, true, false, false]);
  expect(['东', '林', '高'].map((one) => check.asks(one, true))).toEqual([true, true, false]);
});

test('a cell is compared with the character and its rivals, with all others where it may be any', () => {
  const empty = new Uint8Array(CELL * CELL);
  expect(check.check(empty, '黄', false)).toEqual({ margin: 4, rival: '黃', distance: 0 });
  expect(check.check(empty, '东', false)).toEqual({ margin: 25, rival: '東', distance: 20 });
});

test('looked at closer, whatever has a template is a rival', () => {
  const empty = new Uint8Array(CELL * CELL);
  expect(check.check(empty, '东', true)).toMatchObject({ margin: -14, rival: '黃' });
  expect(check.check(empty, '林', false)).toBeNull();
  expect(check.check(empty, '林', true)).toMatchObject({ margin: -30, rival: '东' });
});

test('looked at closer, what is near is a rival though no list knows it; not where others are asked about', () => {
  const templates = packedTemplates({ 佳: [0, 0], 隹: [3, 0], 林: [40, 0] });
  const near = shapeCheck(templates, { rivalsOf: () => '', mayBeAny: () => false, tellsItself: () => false });
  const empty = new Uint8Array(CELL * CELL);
  expect(near.check(empty, '佳', true)).toEqual({ margin: 1.5, rival: '隹', distance: 0 });
  expect(near.check(empty, '佳', false)).toBeNull();
  expect(near.check(empty, '佳', true, '林')).toMatchObject({ margin: 20, rival: '林' });
});

test('what the recogniser tells itself is no rival, but of a character that may be any', () => {
  const templates = packedTemplates({ 佳: [0, 0], 隹: [3, 0], 林: [40, 0] });
  const check = (mayBeAny: boolean) =>
    shapeCheck(templates, {
      rivalsOf: () => '',
      mayBeAny: () => mayBeAny,
      tellsItself: (one) => one === '隹',
    });
  const empty = new Uint8Array(CELL * CELL);
  expect(check(false).check(empty, '佳', true)).toEqual({
    margin: 20,
    rival: '林',
    common: 1.5,
    distance: 0,
  });
  expect(check(true).check(empty, '佳', true)).toEqual({ margin: 1.5, rival: '隹', distance: 0 });
});
