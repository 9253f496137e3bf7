import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingSpans } from '@/lib/core/compare/differing-spans';
import { anyText } from '@/tests/support/any-text';

function span(start: number, end: number) {
  return { start, end };
}

test.each([
  ['林知夏', '林知夏', [], []],
  ['林知夏', '林知秋', [span(2, 3)], [span(2, 3)]],
  ['𬱖三', '𬱖四', [span(1, 2)], [span(1, 2)]],
  ['西南交通大学', '西南大学', [span(2, 4)], []],
  ['西南大学', '西南大学育才学院', [], [span(4, 8)]],
  ['500109', '509108', [span(2, 3), span(5, 6)], [span(2, 3), span(5, 6)]],
  ['甲乙丙丁戊', '甲丙戊', [span(1, 2), span(3, 4)], []],
  ['', '甲', [], [span(0, 1)]],
])('%s against %s', (shown, expected, inShown, inExpected) => {
  expect(differingSpans(shown, expected)).toEqual({ shown: inShown, expected: inExpected });
});

test('what is folded is not underlined', () => {
  expect(differingSpans('a（', 'A(', (character) => character.toUpperCase().replace('（', '('))).toEqual({
    shown: [],
    expected: [],
  });
});

test('very long values are underlined as a whole instead of taking long', () => {
  expect(differingSpans('甲'.repeat(100_000), '乙'.repeat(99_999))).toEqual({
    shown: [span(0, 100_000)],
    expected: [span(0, 99_999)],
  });
});

test('underlines are the same when the sides are changed', () => {
  fc.assert(
    fc.property(anyText(), anyText(), (left, right) => {
      const there = differingSpans(left, right);
      const back = differingSpans(right, left);
      const width = (spans: readonly { start: number; end: number }[]): number =>
        spans.reduce((sum, { start, end }) => sum + end - start, 0);
      expect([width(there.shown), width(there.expected)]).toEqual([width(back.expected), width(back.shown)]);
    }),
  );
});
