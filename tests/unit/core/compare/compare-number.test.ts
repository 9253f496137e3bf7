import { describe, expect, test } from 'vitest';
import { compareIdNumber, compareStudentNumber } from '@/lib/core/compare/compare-number';

describe('numbers that identify a person', () => {
  test.each([
    ['500109200603180029', '500109200603180029', 'match', null],
    ['11010519491231002x', '11010519491231002X', 'match', null],
    ['500109 20060318 0029', '500109200603180029', 'match', null],
    ['５００１０９２００６０３１８００２９', '500109200603180029', 'variant', 'full-width'],
    ['500109200603180029', '500109200603180037', 'mismatch', 'digit-differs'],
    ['50010920060318002', '500109200603180029', 'mismatch', 'different'],
    ['500109200603180029', 'H1234567890', 'mismatch', 'different'],
    ['5001**********0029', '500109200603180029', 'unsure', 'masked'],
    ['5001****0029', '500109200603180029', 'unsure', 'masked'],
    ['5001＊＊＊＊＊＊＊＊＊＊0029', '500109200603180029', 'unsure', 'masked'],
    ['5001**********0037', '500109200603180029', 'mismatch', 'different'],
    ['5001**2006**0029', '500109200603180029', 'unsure', 'masked'],
    ['5001**2007**0029', '500109200603180029', 'mismatch', 'different'],
    ['5001**********0029', '5001**********0029', 'unsure', 'masked'],
    ['500109200603180029', '5001**********0029', 'unsure', 'expected-masked'],
    ['50010920060318???9', '500109200603180029', 'unsure', 'unknown-character'],
  ])('ID: page %s, roster %s: %s (%s)', (shown, expected, verdict, reason) => {
    expect(compareIdNumber(shown, expected)).toMatchObject({ verdict, reason });
  });

  test.each([
    ['222026321062001', '222026321062001', 'match', null],
    ['２２２０２６３２１０６２００１', '222026321062001', 'variant', 'full-width'],
    ['222026321062001', '222026321062002', 'mismatch', 'digit-differs'],
    ['0222026', '222026', 'unsure', 'expected-leading-zeros'],
    ['222026', '0222026', 'mismatch', 'different'],
    ['S2022', 's2022', 'mismatch', 'digit-differs'],
    ['222026＊', '222026321062001', 'unsure', 'masked'],
  ])('student number: page %s, roster %s: %s (%s)', (shown, expected, verdict, reason) => {
    expect(compareStudentNumber(shown, expected)).toMatchObject({ verdict, reason });
  });
});
