import { expect, test } from 'vitest';
import { phoneDrawing } from '@/lib/core/practice/phone-drawing';

const { size, texts, fills } = phoneDrawing({
  name: '朱思远',
  gender: '女',
  birthDate: '2008年09月01日',
  school: '西南大学',
  level: '本科',
  major: '生物工程',
  studyForm: '普通全日制',
  studentNo: '222026999900057',
});

function placeOf(wanted: string) {
  const found = texts.find(({ text }) => text === wanted);
  if (!found) throw new Error(`${wanted} is not drawn`);
  return found;
}

test('the card is white on green and has no labels', () => {
  const card = fills.find(({ until }) => until === '#3fcb92')?.box;
  const inside = texts.filter(({ y }) => y < (card?.height ?? 0));
  expect(inside.map(({ text }) => text)).toEqual([
    '朱思远',
    '女　2008年09月01日',
    '西南大学',
    '本科',
    '生物工程　|　普通全日制',
  ]);
  expect(new Set(inside.map(({ colour }) => colour))).toEqual(new Set(['#ffffff']));
});

test('below it label and value stand at the two ends of a line', () => {
  expect(placeOf('222026999900057')).toMatchObject({ y: placeOf('学号').y, align: 'right' });
  expect(placeOf('学号').align).toBe('left');
});

test('everything stands inside the picture', () => {
  expect(texts.filter(({ x, y }) => x < 0 || y < 0 || x > size.width || y > size.height)).toEqual([]);
});
