import { expect, test } from 'vitest';
import { pinyinStandsForCharacter } from '@/lib/core/compare/pinyin-for-character';

test.each([
  ['张YAN', '张䶮', 'variant'],
  ['张䶮', '张YAN', 'variant'],
  ['YAN三', '䶮三', 'variant'],
  ['张LÜ文', '张𬱖文', 'variant'],
  ['张WEI', '张伟', 'unsure'],
])('%s and %s: %s', (left, right, verdict) => {
  expect(pinyinStandsForCharacter(left, right)).toMatchObject({ verdict, reason: 'pinyin-for-character' });
});

test.each([
  ['YAN', '䶮'],
  ['张YAN', '李䶮'],
  ['张YAN', '张䶮三'],
  ['张yan', '张䶮'],
  ['张BCD', '张䶮'],
  ['张', '张䶮'],
  ['', ''],
])('%s and %s differ otherwise', (left, right) => {
  expect(pinyinStandsForCharacter(left, right)).toBeNull();
});
