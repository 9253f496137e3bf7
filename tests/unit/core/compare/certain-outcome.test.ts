import { describe, expect, test } from 'vitest';
import { certainOutcome } from '@/lib/core/compare/certain-outcome';
import { COMPARE_VALUES, type ComparedField } from '@/lib/core/compare/compare-values';
import type { PixelEvidence } from '@/lib/core/record/pixels';
import { type EvidenceOptions, evidenceOf } from '@/tests/support/pixel-evidence';

const ID = '500109200603180029';

function judge(
  field: ComparedField,
  shown: string,
  expected: string,
  evidence: PixelEvidence,
  idNumber = ID,
) {
  const outcome = COMPARE_VALUES[field](shown, expected);
  const { verdict, reason } = certainOutcome({ field, evidence, shown, expected, outcome, idNumber });
  return [verdict, reason];
}

function read(field: ComparedField, shown: string, expected: string, options: EvidenceOptions = {}) {
  return judge(field, shown, expected, evidenceOf(shown, options));
}

describe('a sure reading keeps its verdict', () => {
  test.each([
    ['name', '林知夏', '林知夏', 'match', null],
    ['name', '林知夏', '林知秋', 'mismatch', 'different'],
    ['gender', '女', '2', 'match', null],
    ['gender', '男', '男', 'match', null],
    ['birthDate', '2006年03月18日', '20060318', 'match', null],
    ['enrollDate', '2026年09月01日', '2025-09-01', 'mismatch', 'different'],
    ['idNumber', ID, ID, 'match', null],
    ['studentNo', '222026321062001', '222026321062010', 'mismatch', 'digit-differs'],
    ['ethnicity', '汉族', '01', 'match', null],
    ['level', '专科', '本科', 'mismatch', 'different'],
    ['major', '物理', '地理', 'mismatch', 'different'],
    ['duration', '4 年', '4', 'match', null],
    ['birthDate', '2006年03月', '20060318', 'unsure', 'partial-date'],
    ['birthDate', '2608年04月10CH=', '20060410', 'unsure', 'pixels-not-in-list'],
    ['level', '本料', '本科', 'unsure', 'pixels-not-in-list'],
  ] as const)('%s %s against %s is %s', (field, shown, expected, verdict, reason) => {
    expect(read(field, shown, expected)).toEqual([verdict, reason]);
  });
});

describe('a reading that is not sure has no verdict, neither way', () => {
  test.each([
    ['low probabilities', 'name', '林知夏', '林知夏', { probability: 0.3 }, 'pixels-unclear'],
    [
      'nobody looked at the shapes',
      'name',
      '林知夏',
      '林知夏',
      { probability: 0.7, shapes: null },
      'pixels-unclear',
    ],
    [
      'shapes do not speak for what differs',
      'name',
      '林知夏',
      '林如意',
      { probability: 0.7 },
      'pixels-unclear',
    ],
    [
      'low probabilities, other value',
      'major',
      '软件工程',
      '网络工程',
      { probability: 0.7 },
      'pixels-unclear',
    ],
    [
      'crops disagree',
      'name',
      '林知夏',
      '林知夏',
      { crops: ['林知夏', '林知复', '林知夏'] },
      'pixels-disagree',
    ],
    ['a variant may be shown', 'name', '吴知夏', '吴知夏', {}, 'pixels-look-alike'],
    ['繁/简 differ', 'name', '吳知夏', '吴知夏', {}, 'pixels-look-alike'],
    ['outside the dictionary', 'name', '林', '林䶮', {}, 'pixels-weak-character'],
    ['a value outside its list', 'level', '木科', '本科', {}, 'pixels-not-in-list'],
    ['a lost digit', 'studentNo', '22202632106200', '222026321062001', {}, 'pixels-unclear'],
    [
      'wrong check digit, not very sure',
      'idNumber',
      '500109200603180028',
      ID,
      { probability: 0.95 },
      'pixels-contradicts',
    ],
    [
      'the expected digit has a probability',
      'enrollDate',
      '2026年09月07日',
      '20260901',
      { others: { 9: [{ character: '1', probability: 0.02 }] } },
      'pixels-maybe-expected',
    ],
    [
      'a birth date that its ID denies',
      'birthDate',
      '2006年03月19日',
      '20060318',
      { probability: 0.95 },
      'pixels-contradicts',
    ],
    ['a sex that its ID denies', 'gender', '男', '女', { probability: 0.95 }, 'pixels-contradicts'],
  ] as const)('%s', (_, field, shown, expected, options, reason) => {
    expect(read(field, shown, expected, options)).toEqual(['unsure', reason]);
  });
});

describe('a right check digit speaks for an ID that agrees', () => {
  test.each([
    ['that agrees', ID, { probability: 0.7 }, 'match', null],
    ['that agrees, hardly read', ID, { probability: 0.5 }, 'unsure', 'pixels-unclear'],
    ['that differs', '500109200603180010', { probability: 0.7 }, 'unsure', 'pixels-unclear'],
  ] as const)('%s', (_, expected, options, verdict, reason) => {
    expect(read('idNumber', ID, expected, options)).toEqual([verdict, reason]);
  });
});

describe('a closed list speaks for one badly read character', () => {
  const listed = [
    {
      list: 'ethnicity',
      best: { value: '傈僳族', score: -1 },
      second: { value: '傣族', score: -20 },
      free: -0.5,
    },
  ];
  const evidence = evidenceOf('傈傈族', { listed, probability: 0.6 });

  test('that agrees is a match', () => {
    expect(judge('ethnicity', '傈僳族', '傈僳族', evidence)).toEqual(['match', null]);
  });

  test('that differs needs eyes', () => {
    expect(judge('ethnicity', '傈僳族', '汉族', evidence)).toEqual(['unsure', 'pixels-unclear']);
  });

  test('an expected value never helps a reading that is none of the list', () => {
    expect(judge('ethnicity', '穿責人', '傈僳族', evidenceOf('穿責人'))).toEqual([
      'unsure',
      'pixels-not-in-list',
    ]);
  });
});

test('in a name whose shapes tell every character, the recogniser need not be sure', () => {
  expect(read('name', '林知夏', '林知夏', { probability: 0.5 })).toEqual(['match', null]);
});
