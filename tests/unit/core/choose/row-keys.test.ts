import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  byRowKey,
  nameKeyOfReading,
  nameKeyOfRow,
  ROW_KEYS,
  rowKeysOfReading,
  rowKeysOfRow,
} from '@/lib/core/choose/row-keys';
import { COMPARE_VALUES } from '@/lib/core/compare/compare-values';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

test('page and roster give the same keys, whatever the notation', () => {
  const shown = sampleRecord({
    examineeNo: '２６５００１０９１１０１２３',
    name: '买买提·艾力',
    idNumber: '11010519491231002x',
  });
  const row = sampleRow({ name: '买买提•艾力', idNumber: "'11010519491231002X" });
  expect(rowKeysOfReading(shown)).toEqual(rowKeysOfRow(row));
  expect(rowKeysOfRow(row)).toEqual({
    studentNo: '222026321062001',
    idNumber: '11010519491231002X',
    examineeNo: '26500109110123',
    nameBirth: '买买提·艾力|20060318',
  });
});

test('the keys are asked in their order, and every one of them has its value', () => {
  expect(ROW_KEYS).toEqual(['studentNo', 'idNumber', 'examineeNo', 'nameBirth']);
  expect(byRowKey((key) => key.length)).toEqual({ studentNo: 9, idNumber: 8, examineeNo: 10, nameBirth: 9 });
});

test.each([
  ['a mask', { idNumber: '5001**********0029' }, 'idNumber'],
  ['a private-use character', { name: '林\ue123夏' }, 'nameBirth'],
  ['a question mark', { studentNo: '22202632?062001' }, 'studentNo'],
  ['a partial date', { birthDate: '2006年03月' }, 'nameBirth'],
  ['a picture', { studentNo: { state: 'unreadable', reason: 'picture', text: '1' } }, 'studentNo'],
  ['nothing', { idNumber: null }, 'idNumber'],
] as const)('%s on the page finds nobody', (_, changes, key) => {
  expect(rowKeysOfReading(sampleRecord(changes))[key]).toBeNull();
});

test('names alone are comparable and unsure ones are not', () => {
  expect(nameKeyOfReading(sampleRecord({ name: '林知夏 ' }))).toBe(
    nameKeyOfRow(sampleRow({ name: '林　知夏' })),
  );
  expect(nameKeyOfReading(sampleRecord({ name: '林?夏' }))).toBeNull();
});

test('two 学号 have one key exactly when comparing them says the same', () => {
  const number = fc
    .array(fc.constantFrom('0', '1', '１', ' ', 'A', 'Ａ'), { minLength: 1, maxLength: 4 })
    .map((characters) => characters.join(''));
  fc.assert(
    fc.property(number, number, (left, right) => {
      fc.pre(left.trim() !== '' && right.trim() !== '');
      const { verdict } = COMPARE_VALUES.studentNo(left, right);
      const same =
        rowKeysOfRow(sampleRow({ studentNo: left })).studentNo ===
        rowKeysOfRow(sampleRow({ studentNo: right })).studentNo;
      expect(same).toBe(verdict === 'match' || verdict === 'variant');
    }),
    { numRuns: 1000 },
  );
});
