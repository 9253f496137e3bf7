import { expect, test } from 'vitest';
import { valuesOfPieces } from '@/bench/reading/peers/values-of-pieces';

function box(left: number, width: number, top = 0) {
  return { left, top, width, height: 16 };
}
const boxes = { name: [box(80, 42)], gender: [box(220, 14)], major: [box(80, 100, 30), box(80, 60, 50)] };
function valuesOf(...pieces: readonly [string, ReturnType<typeof box>][]) {
  return valuesOfPieces(
    { boxes },
    pieces.map(([text, place]) => ({ text, box: place })),
  );
}

test('characters go to the value they stand in, in order, and labels to none', () => {
  expect(
    valuesOf(
      ['姓', box(10, 14)],
      ['名', box(24, 14)],
      ['知', box(94, 14)],
      ['林', box(80, 14)],
      ['女', box(220, 14)],
    ),
  ).toEqual({ name: '林知', gender: '女', major: '' });
});

test('a line that holds its label gives the value alone', () => {
  expect(valuesOf(['姓名：林知夏', box(10, 112)]).name).toBe('林知夏');
});

test('a colon that was read as part of a value is not held against it', () => {
  expect(valuesOf(['：', box(76, 6)], ['林知夏', box(80, 42)]).name).toBe('林知夏');
});

test('a misread label parts values too', () => {
  expect(valuesOf(['姓名:林知夏 性刖:女', box(10, 224)])).toMatchObject({ name: '林知夏', gender: '女' });
});

test('a line over two values is parted at the labels', () => {
  expect(valuesOf(['姓名:林知夏 性别:女', box(10, 224)])).toMatchObject({ name: '林知夏', gender: '女' });
});

test('the lines of a value follow each other', () => {
  expect(valuesOf(['与信息', box(80, 60, 50)], ['专业：计算机科学', box(10, 170, 30)]).major).toBe(
    '计算机科学与信息',
  );
});
