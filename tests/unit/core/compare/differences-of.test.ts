import { expect, test } from 'vitest';
import { differencesOf } from '@/lib/core/compare/differences-of';
import { MATCH, mismatch, unsure, variant } from '@/lib/core/verdict/value-outcome';

function span(start: number, end: number) {
  return { start, end };
}

test('dates are underlined part by part, whatever their notation', () => {
  expect(differencesOf('enrollDate', mismatch('different'), '2022年07月01日', '20220630')).toEqual({
    shown: [span(5, 7), span(8, 10)],
    expected: [span(4, 6), span(6, 8)],
  });
  expect(differencesOf('birthDate', mismatch('different'), '2022年7月', '20220630')).not.toEqual({
    shown: [],
    expected: [],
  });
});

test('brackets that are only wider are not underlined in a difference', () => {
  expect(differencesOf('major', mismatch('different'), '软件（甲）', '软件(乙)')).toEqual({
    shown: [span(3, 4)],
    expected: [span(3, 4)],
  });
});

test('another writing is underlined by its characters', () => {
  expect(differencesOf('name', variant('other-separator'), '买买提·艾力', '买买提•艾力')).toEqual({
    shown: [span(3, 4)],
    expected: [span(3, 4)],
  });
});

test('blanks that only one side has are underlined, values that agree or were not read are not', () => {
  expect(differencesOf('school', unsure('school-blanks-around'), '\u3000西南大学', '西南大学').shown).toEqual(
    [span(0, 1)],
  );
  expect(differencesOf('name', unsure('blanks-inside'), '张 三', '张三').shown).toEqual([span(1, 2)]);
  expect(differencesOf('name', MATCH, '张三', '张三')).toEqual({ shown: [], expected: [] });
  expect(differencesOf('name', unsure('masked'), '张*', '张三')).toEqual({ shown: [], expected: [] });
  expect(differencesOf('name', mismatch('different'), null, '张三')).toEqual({ shown: [], expected: [] });
});
