import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { birthDateOfId, checkIdNumber, genderOfId } from '@/lib/core/values/id-check';
import { anyText } from '@/tests/support/any-text';

describe('what an ID number says by itself', () => {
  test.each([
    ['500109200603180029', 'ok'],
    ['11010519491231002X', 'ok'],
    ['11010519491231002x', 'ok'],
    ['１１０１０５１９４９１２３１００２Ｘ', 'ok'],
    ['500109 20060318 0029', 'ok'],
    ['500109200603180028', 'digit-wrong'],
    ['110105194912310021', 'digit-wrong'],
    ['110105194913310021', 'date-wrong'],
    ['50010920060318002', 'wrong-length'],
    ['5001092006031800290', 'wrong-length'],
    ['500109060318002', 'other-form'],
    ['H1234567890', 'other-form'],
    ['A123456(7)', 'other-form'],
    ['12345678', 'other-form'],
    ['E12345678', 'other-form'],
    ['5001**********0029', 'not-an-id'],
    ['身份证', 'not-an-id'],
    ['', 'not-an-id'],
  ])('%s is %s', (text, check) => {
    expect(checkIdNumber(text)).toBe(check);
  });

  test('gives birth date and sex of 18 characters only', () => {
    expect(birthDateOfId('500109200603180029')).toEqual({ month: '2006-03', day: '2006-03-18' });
    expect(genderOfId('500109200603180029')).toBe('女');
    expect(genderOfId('510104200611302313')).toBe('男');
    expect([birthDateOfId('H1234567890'), genderOfId('H1234567890')]).toEqual([null, null]);
  });

  test('one changed digit is always noticed', () => {
    const id = '500109200603180029';
    fc.assert(
      fc.property(fc.nat(16), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const digit = (Number(id.charAt(place)) + step) % 10;
        return checkIdNumber(`${id.slice(0, place)}${digit}${id.slice(place + 1)}`) === 'digit-wrong';
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(anyText(), (text) => typeof checkIdNumber(text) === 'string'));
  });
});
