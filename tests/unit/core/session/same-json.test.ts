import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameJson } from '@/lib/core/session/same-json';

test.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: [null, 'x'] }, { b: [null, 'x'], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, {}, false],
  [{ a: { b: 1 } }, { a: { b: 2 } }, false],
  ['1', 1, false],
])('%j and %j say the same: %s', (one, other, same) => {
  expect(sameJson(one, other)).toBe(same);
});

test('a copy says the same, and what is written differently does not', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const [left, right] = [one, other].map((value) => JSON.parse(JSON.stringify(value)));
      expect(sameJson(left, JSON.parse(JSON.stringify(left)))).toBe(true);
      if (sameJson(left, right)) expect(left).toEqual(right);
      else expect(left).not.toEqual(right);
    }),
  );
});
