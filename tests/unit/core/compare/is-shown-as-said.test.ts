import { expect, test } from 'vitest';
import { isShownAsSaid } from '@/lib/core/compare/is-shown-as-said';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { pixelReading } from '@/tests/support/pixel-evidence';

test.each<[string, TextFieldKey, string, string, boolean]>([
  ['the same number', 'studentNo', '222026321062001', '222026321062001', true],
  ['blanks around the text', 'studentNo', '222026321062001', ' 222026321062001\n', true],
  ['another digit', 'studentNo', '222026321062007', '222026321062001', false],
  ['a digit more', 'studentNo', '2220263210620011', '222026321062001', false],
  ['the same name', 'name', '林知夏', '林知夏', true],
  ['another name', 'name', '林知秋', '林知夏', false],
  ['a name that pixels never tell for sure', 'name', '卢铭茂', '卢铭茂', false],
  ['the same school', 'school', '西南大学', '西南大学', true],
  ['another school', 'school', '西南大学育才学院', '西南大学', false],
  ['the same word of a list', 'gender', '女', '女', true],
  ['another word of a list', 'gender', '男', '女', false],
  ['a word and something behind it', 'level', '本科肄业', '本科', false],
  ['nothing', 'name', '', '林知夏', false],
  ['the same people', 'ethnicity', '汉族', '汉族', true],
  ['a part of it that means the same', 'ethnicity', '汉', '汉族', false],
  ['more that means the same', 'ethnicity', '汉族', '汉', false],
  ['the same years', 'duration', '4年', '4年', true],
  ['years without their word', 'duration', '4', '4年', false],
  ['the same day', 'enrollDate', '2026年09月01日', '2026年09月01日', true],
  ['the same day with other marks', 'enrollDate', '2026/09/01', '2026-09-01', true],
  ['a day without its last character', 'enrollDate', '2026年09月01', '2026年09月01日', false],
  ['the same day in another notation', 'enrollDate', '2026-09-01', '2026年09月01日', false],
  ['a word of a list in another wording', 'educationType', '普通', '普通高等教育', false],
])('%s', (_what, field, seen, said, shown) => {
  expect(isShownAsSaid(field, pixelReading(seen), said)).toBe(shown);
});

test('what was seen without certainty is not shown as said', () => {
  expect(isShownAsSaid('name', pixelReading('林知夏', { probability: 0.3 }), '林知夏')).toBe(false);
});
