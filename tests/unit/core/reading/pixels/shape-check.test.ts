import { expect, test } from 'vitest';
import { CELL } from '@/lib/core/reading/pixels/shape-cell';
import { shapeCheck } from '@/lib/core/reading/pixels/shape-check';
import { madeUpTemplates } from '@/tests/support/made-up-templates';

const check = shapeCheck(madeUpTemplates({ 黄: [0, 0], 黃: [8, 0], 林: [20, 0] }), (one) =>
  one === '黄' ? '黃' : one === '高' ? '髙' : '',
);

test('only characters that have rivals and a template are asked about', () => {
  expect(['黄', '林', '高'].map((one) => check.asks(one))).toEqual([true, false, false]);
});

test('a cell is compared with the character and its rivals', () => {
  expect(check.check(new Uint8Array(CELL * CELL), '黄')).toEqual({ margin: 4, rival: '黃', distance: 0 });
});
