import { expect, test } from 'vitest';
import { formRows } from '@/lib/core/sheets/form/form-rows';
import type { FormKey } from '@/lib/core/sheets/model/form';
import type { IdForm } from '@/lib/core/sheets/model/sheet-options';
import {
  AGREED,
  differing,
  filedClass,
  missing,
  WAITING,
  WRONG_BIRTH,
  withStandings,
} from '@/tests/support/filed-class';

const CLASS = filedClass(
  withStandings(AGREED, differing(WRONG_BIRTH), { ...WAITING, state: 'eyes' }, WAITING, missing('on-leave')),
);
const ID = '500109200603180029';

function rowsOf(keys: readonly FormKey[], idNumber: IdForm = 'masked', filed = CLASS) {
  return formRows([filed], { columns: keys.map((key, index) => ({ index, key })) }, idNumber);
}

test('a form without fields has a row per student', () => {
  expect(rowsOf(['number', 'studentNo', 'name', 'gender', 'birthDate', 'result', 'blank', 'remark'])).toEqual(
    [
      [1, '222026321000000', '林知夏', '女', '2006-01-01', '无误', '', ''],
      [2, '222026321000001', '赵知夏', '女', '2006-02-01', '有误（出生日期）', '', ''],
      [3, '222026321000002', '何知夏', '女', '2006-03-01', '待人工核对', '', ''],
      [4, '222026321000003', '苏知夏', '女', '2006-04-01', '未核对', '', ''],
      [5, '222026321000004', '罗知夏', '女', '2006-05-01', '—', '', '休学'],
    ],
  );
});

test('a form that asks for a field has a row per differing field', () => {
  expect(rowsOf(['number', 'majorAndClass', 'name', 'field', 'shown', 'expected', 'evidence'])).toEqual([
    [
      1,
      '计算机科学与技术/计科2601班',
      '赵知夏',
      '出生日期',
      '2006年03月08日',
      '2006年03月18日',
      '户口簿、身份证和公安机关的证明',
    ],
  ]);
});

test.each<readonly [readonly FormKey[], readonly string[]]>([
  [
    ['name', 'result', 'wrong'],
    ['赵知夏', '有误', '出生日期应为2006年03月18日，学信网为2006年03月08日'],
  ],
  [
    ['name', 'chsi'],
    ['赵知夏', '出生日期应为2006年03月18日，学信网为2006年03月08日'],
  ],
  [
    ['name', 'chsi', 'wrong'],
    ['赵知夏', '有误', '出生日期应为2006年03月18日，学信网为2006年03月08日'],
  ],
])('what is wrong stands in %j', (keys, row) => {
  expect(rowsOf(keys)[1]).toEqual(row);
});

test.each<readonly [IdForm, string]>([
  ['whole', '50010920060101000X'],
  ['masked', '500109**********0X'],
  ['none', ''],
])('身份证号 %s: %j', (idNumber, text) => {
  expect(rowsOf(['name', 'idNumber'], idNumber)[0]?.[1]).toBe(text);
});

test('an ID number stands only where it was asked for', () => {
  const wrong = differing(
    { field: 'idNumber', shown: ID, expected: ID },
    { field: 'name', shown: ID, expected: ID },
  );
  const filed = filedClass(withStandings(wrong));
  const hidden = '500109**********29';
  const keys = ['name', 'field', 'shown', 'expected'] as const;
  expect(rowsOf(keys, 'whole', filed).map((row) => row.slice(2))).toEqual([
    [ID, ID],
    [hidden, hidden],
  ]);
  expect(rowsOf(keys, 'masked', filed).map((row) => row.slice(2))).toEqual([
    [hidden, hidden],
    [hidden, hidden],
  ]);
  expect(rowsOf(['name', 'wrong'], 'whole', filed)[0]?.[1]).toBe(
    `证件号码应为${ID}，学信网为${ID}；姓名应为${hidden}，学信网为${hidden}`,
  );
});

// hidden digits that differ are all that is shown of the two; 证件号码 whole where it was asked for
test.each<[IdForm, string, string]>([
  ['masked', '**********1*******', '**********0*******'],
  ['none', '**********1*******', '**********0*******'],
  ['whole', '50010920061101000X', '50010920060101000X'],
])('two numbers that differ in a digit are never written alike: %s', (idNumber, shown, expected) => {
  const wrong = { field: 'idNumber', shown: '50010920061101000X', expected: '50010920060101000X' } as const;
  const filed = filedClass(withStandings(differing(wrong)));
  expect(rowsOf(['shown', 'expected', 'wrong'], idNumber, filed)).toEqual([
    [shown, expected, `证件号码应为${expected}，学信网为${shown}`],
  ]);
});
