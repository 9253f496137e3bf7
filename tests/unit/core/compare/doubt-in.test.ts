import { expect, test } from 'vitest';
import { compareMasked, doubtIn, maskIn, plainlyEqual, sameButForWidth } from '@/lib/core/compare/doubt-in';

test.each([
  ['林知夏', '林知夏', true],
  ['软件工程（中外）', '软件工程（中外）', true],
  ['林知夏', '林知秋', false],
  ['张?', '张?', false],
  ['张*', '张*', false],
  ['张\ue000', '张\ue000', false],
  ['张\u200b', '张\u200b', false],
  ['', '', false],
])('the quick way for %j and %j: %s', (shown, expected, equal) => {
  expect(plainlyEqual(shown, expected)).toBe(equal);
});

test('what cannot be read makes unsure, the page’s side first', () => {
  expect(doubtIn('张?', '张\ue000')).toMatchObject({ reason: 'unknown-character' });
  expect(doubtIn('张三', '张\ue000')).toMatchObject({ reason: 'expected-private-use' });
  expect(doubtIn('张三', '李四')).toBeNull();
});

test.each([
  ['12**56', '123456', 'unsure', 'masked'],
  ['12**57', '123456', 'mismatch', 'different'],
  ['*2*4*', '12345', 'unsure', 'masked'],
  ['12*12', '12', 'mismatch', 'different'],
  ['123456', '12**56', 'unsure', 'expected-masked'],
  ['1*', '2*', 'unsure', 'masked'],
])('masked %s against %s: %s (%s)', (shown, expected, verdict, reason) => {
  expect(compareMasked(shown, expected)).toMatchObject({ verdict, reason });
});

test('nothing masked says nothing', () => {
  expect([compareMasked('12', '12'), maskIn('12', '12')]).toEqual([null, null]);
  expect(maskIn('1*', '12')).toMatchObject({ reason: 'masked' });
  expect(maskIn('12', '1*')).toMatchObject({ reason: 'expected-masked' });
});

test('full-width digits on one side only are another writing', () => {
  expect(sameButForWidth('２', '2')).toMatchObject({ verdict: 'variant', reason: 'full-width' });
  expect(sameButForWidth('（甲）', '(甲)')).toMatchObject({ verdict: 'match', reason: null });
  expect(sameButForWidth('２', '２')).toMatchObject({ verdict: 'match' });
});
