import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenDigits, hideIds } from '@/lib/core/values/hidden-digits';

/** The text with what is hidden as #. */
function hide(text: string, known: readonly string[] = [], whole = false): string {
  const hidden = hiddenDigits(text, known, whole);
  return text
    .split('')
    .map((unit, at) => (hidden.includes(at) ? '#' : unit))
    .join('');
}

describe('an ID number shows its first six and last two digits only', () => {
  test.each([
    ['50010819990203453X', '500108##########3X'],
    ['证件号码：500108199902034564。', '证件号码：500108##########64。'],
    ['500108 19990203 4564', '500108 ######## ##64'],
    ['５００１０８１９９９０２０３４５６４', '５００１０８##########６４'],
    ['5 0 0 1 0 8 1 9 9 9 0 2 0 3 4 5 6 4', '5 0 0 1 0 8 # # # # # # # # # # 6 4'],
    ['500108\u30001999\u200b0203\n4564', '500108\u3000####\u200b####\n##64'],
    ['500108-19990203-453x', '500108-########-##3x'],
    ['编号020500108199902034564', '编号020500108##########64'],
    ['500108199902034564 510107200002291128', '500108##########64 510107##########28'],
  ])('%j', (text, shown) => {
    expect(hide(text)).toBe(shown);
  });
});

describe('what is no ID number stays', () => {
  test.each([
    '222017321062001',
    '2018-09-01 2022-06-30',
    '学号 222017321062001 考生号 17500108110234',
    '500108199913034564',
    '50010819990203456',
    '500108**********64',
    '',
  ])('%j', (text) => {
    expect(hide(text)).toBe(text);
  });
});

describe('known numbers are hidden also where their shape says nothing', () => {
  test.each([
    ['000000000000000000', ['000000000000000000'], '000000##########00'],
    ['证件 500108990203456 号', ['500108990203456'], '证件 ############### 号'],
    ['护照 e1234 5678', ['E12345678'], '护照 ##### ####'],
  ])('%j', (text, known, shown) => {
    expect(hide(text, known)).toBe(shown);
  });

  test('an empty or blank known number hides nothing', () => {
    expect(hide('一段文字', ['', ' '])).toBe('一段文字');
  });
});

test('with the setting every digit is hidden', () => {
  expect(hide('号 500108 199902034564', [], true)).toBe('号 ###### ############');
});

test('the roster named after an ID number does not give it away', () => {
  expect(hideIds('核对500108199902034564.xlsx')).toBe('核对500108**********64.xlsx');
});

test('any text is survived, positions ascend and lie inside it', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, known) => {
      const hidden = hiddenDigits(text, known, false);
      expect(hidden).toEqual([...new Set(hidden)].sort((one, other) => one - other));
      expect(hidden.every((at) => at >= 0 && at < text.length)).toBe(true);
    }),
  );
});

test('of numbers that are known the whole is hidden where they have another form', () => {
  expect(hideIds('H12345678，500109200603180029', ['H12345678'])).toBe('*********，500109**********29');
});
