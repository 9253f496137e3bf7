import { describe, expect, test } from 'vitest';
import { enoughLooks } from '@/lib/core/confidence/enough-looks';
import { readLineOf } from '@/tests/support/pixel-evidence';

describe('one look', () => {
  test.each([
    ['a student number', '222022321062001', 0.98, true],
    ['an ID that ends with X', '50010120040308002X', 0.98, true],
    ['a date', '2022年09月01日', 0.98, true],
    ['a month', '2022年09月', 0.98, true],
    ['a number that is not sure', '222022321062001', 0.97, false],
    ['a value of a list', '本科', 0.9, true],
    ['a value of a list with narrow brackets', '在籍(注册学籍)', 0.9, true],
    ['a value of a list that is not sure', '本科', 0.89, false],
    ['a name', '林知夏', 0.999, false],
    ['the school', '西南大学', 0.999, false],
    ['nothing', '', 1, false],
  ])('of %s', (_, text, probability, enough) => {
    expect(enoughLooks([readLineOf(text, { probability })])).toBe(enough);
  });

  test('of a number in which a digit was not read', () => {
    expect(enoughLooks([readLineOf('22202232106201', { unreadBefore: [9] })])).toBe(false);
  });
});

describe('two looks', () => {
  test.each([
    ['that agree and are sure', ['林知夏', '林知夏'], 0.98, true],
    ['that agree and are not sure', ['林知夏', '林知夏'], 0.97, false],
    ['that do not agree', ['求真', '求直'], 0.999, false],
    ['that differ in the width of a bracket', ['软件(师范)', '软件（师范）'], 0.99, true],
  ] as const)('%s', (_, texts, probability, enough) => {
    expect(enoughLooks(texts.map((text) => readLineOf(text, { probability })))).toBe(enough);
  });
});

test('none is not enough, three always are: more are not taken', () => {
  const look = readLineOf('林知夏', { probability: 0.3 });
  expect([enoughLooks([]), enoughLooks([look, look, look])]).toEqual([false, true]);
});
