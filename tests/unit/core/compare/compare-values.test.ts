import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPARE_VALUES, type ComparedField } from '@/lib/core/compare/compare-values';
import { anyText } from '@/tests/support/any-text';

const FIELDS = Object.keys(COMPARE_VALUES) as ComparedField[];

/** Values of real kinds, several writings of each: pairs of them often agree. */
function realisticText(): fc.Arbitrary<string> {
  return fc.constantFrom(
    ...[
      '林知夏',
      '林 知夏',
      '买买提·艾力',
      '买买提•艾力',
      '买买提艾力',
      '张YAN',
      '张䶮',
      '张\ue863',
      '张??',
      '林*夏',
    ],
    ...['男', '1', '１', '女', '汉族', '01', '汉', '毛难族', '毛南族', '穿青人', '本科', '普通本科', '专科'],
    ...[
      '20180901',
      '2018年09月01日',
      '２０１８年９月１日',
      '201809',
      '2022-06-31',
      '4',
      '4 年',
      '四年',
      '2.5',
    ],
    ...['500109200603180029', '11010519491231002x', '11010519491231002X', '5001****0029', '0012', '12'],
    ...[
      '软件工程（甲）',
      '软件工程(甲)',
      '软件工程(080902)',
      '软件工程',
      '全日制',
      '普通全日制',
      '在籍（注册学籍）',
      '注册学籍',
    ],
  );
}
function value(): fc.Arbitrary<string> {
  return fc.oneof(anyText(), realisticText());
}

/** Characters that no published folding touches: ordinary Han, capital letters and digits, no blank. */
function ordinaryCharacter(): fc.Arbitrary<string> {
  return fc.constantFrom(...'西南大学林知夏买提艾力张伟计算机科学技术软件工程汉回本专男女年月日ABZ13579');
}

describe('laws of comparing, for every field', () => {
  test('no text makes a comparison throw, and only match has no reason', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), value(), value(), (field, shown, expected) => {
        const outcome = COMPARE_VALUES[field](shown, expected);
        expect(outcome.reason === null).toBe(outcome.verdict === 'match');
      }),
      { numRuns: 2000 },
    );
  });

  test('match is symmetric', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), value(), value(), (field, left, right) => {
        const there = COMPARE_VALUES[field](left, right).verdict === 'match';
        expect(COMPARE_VALUES[field](right, left).verdict === 'match').toBe(there);
      }),
      { numRuns: 4000 },
    );
  });

  test('a value with one character changed is never match', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIELDS),
        fc.array(ordinaryCharacter(), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        ordinaryCharacter(),
        (field, characters, at, other) => {
          const place = at % characters.length;
          fc.pre(characters[place] !== other);
          const text = characters.join('');
          fc.pre(!isCoded(field, text, characters.with(place, other).join('')));
          expect(COMPARE_VALUES[field](characters.with(place, other).join(''), text).verdict).not.toBe(
            'match',
          );
        },
      ),
      { numRuns: 4000 },
    );
  });

  test('a value with one character inserted or removed is never match', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIELDS),
        fc.array(ordinaryCharacter(), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        ordinaryCharacter(),
        (field, characters, at, added) => {
          const text = characters.join('');
          const longer = characters.toSpliced(at % (characters.length + 1), 0, added).join('');
          fc.pre(!isNotation(text, longer) && !isCoded(field, text, longer));
          expect(COMPARE_VALUES[field](longer, text).verdict).not.toBe('match');
          expect(COMPARE_VALUES[field](text, longer).verdict).not.toBe('match');
        },
      ),
      { numRuns: 4000 },
    );
  });

  test.each([
    ['name', '买买提·艾力'],
    ['idNumber', '500109200603180029'],
    ['birthDate', '2006年03月18日'],
    ['studentNo', '222026321062001'],
    ['major', '软件工程（中外合作办学）'],
    ['ethnicity', '土家族'],
    ['level', '第二学士学位'],
    ['status', '在籍（注册学籍）'],
    ['studyForm', '普通全日制'],
    ['educationType', '普通高等教育'],
  ] as const)('any one character put in place of another in a %s is never match', (field, text) => {
    const characters = Array.from(text);
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0x21, max: 0x10ffff }), (at, code) => {
        const place = at % characters.length;
        const other = String.fromCodePoint(code);
        fc.pre(other.normalize('NFKC') !== characters[place]?.normalize('NFKC'));
        fc.pre(other.trim() !== '' && !'xX年月日-/.·'.includes(other));
        const changed = characters.with(place, other).join('');
        expect(COMPARE_VALUES[field](changed, text).verdict).not.toBe('match');
      }),
      { numRuns: 1000 },
    );
  });
});

/** The national lists give a sex and a people a code, which may stand for the word or beside it. */
function isCoded(field: ComparedField, one: string, other: string): boolean {
  if (field !== 'gender' && field !== 'ethnicity') return false;
  const [left, right] = [one, other].map((text) => text.replace(/\d/g, ''));
  return left === right || left === '' || right === '';
}

const NOTATION_SUFFIX = /^(?:.*[族年]|[\dA-Z年月日]+)$/;
function isNotation(text: string, longer: string): boolean {
  return NOTATION_SUFFIX.test(longer) && text.length <= 3;
}
