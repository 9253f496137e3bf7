import { expect, test } from 'vitest';
import { computerDrawing } from '@/lib/core/practice/computer-drawing';

const { size, texts, covered } = computerDrawing({
  name: '郑明哲',
  birthDate: '2008年11月19日',
  idNumber: '509900200811190931',
});

function placeOf(wanted: string) {
  const found = texts.find(({ text }) => text === wanted);
  if (!found) throw new Error(`${wanted} is not drawn`);
  return found;
}

test('a value stands beside its label', () => {
  expect(placeOf('郑明哲')).toMatchObject({ y: placeOf('姓名').y, align: 'left' });
  expect(placeOf('郑明哲').x).toBeGreaterThan(placeOf('姓名').x);
});

test('everything stands inside the picture', () => {
  expect(texts.filter(({ x, y }) => x < 0 || y < 0 || x > size.width || y > size.height)).toEqual([]);
});

test.each(['2008年11月19日', '509900200811190931'])('%s lies under a cover', (value) => {
  const { x, y } = placeOf(value);
  const over = covered.filter(
    ({ left, top, width, height }) => left <= x && x < left + width && top < y && y < top + height,
  );
  expect(over.length).toBe(1);
});

test('the name lies under none', () => {
  const { y } = placeOf('郑明哲');
  expect(covered.filter(({ top, height }) => top < y && y < top + height)).toEqual([]);
});
