import { describe, expect, test } from 'vitest';
import { pickRow, type RowCandidates, type RowRef } from '@/lib/core/choose/pick-row';
import { pixelReading } from '@/tests/support/pixel-evidence';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

const LIN: RowRef = { rowId: 0, row: sampleRow() };
const CHEN: RowRef = {
  rowId: 4,
  row: sampleRow({ name: '陈思远', studentNo: '222026321062005', idNumber: '422825200512315012' }),
};
const TWIN: RowRef = { rowId: 7, row: sampleRow({ studentNo: '222026321062009', idNumber: '' }) };
const NOBODY: RowCandidates = { only: null, studentNo: [], idNumber: [], examineeNo: [], nameBirth: [] };

describe('a roster of many rows', () => {
  test.each([
    ['学号', { studentNo: [LIN] }, ['studentNo']],
    ['ID number', { idNumber: [LIN] }, ['idNumber']],
    ['考生号', { examineeNo: [LIN] }, ['examineeNo']],
    ['name and birth date', { nameBirth: [LIN] }, ['name', 'birthDate']],
    ['学号 and ID', { studentNo: [LIN], idNumber: [LIN], nameBirth: [LIN] }, ['studentNo', 'idNumber']],
    [
      '学号 although two people share name and birth date',
      { studentNo: [LIN], nameBirth: [LIN, TWIN] },
      ['studentNo'],
    ],
  ] as const)('finds the row by %s', (_, candidates, locators) => {
    expect(pickRow(sampleRecord(), { ...NOBODY, ...candidates })).toEqual({
      kind: 'row',
      ref: LIN,
      locators,
    });
  });

  test('finds nobody when no key does', () => {
    expect(pickRow(sampleRecord(), NOBODY)).toEqual({ kind: 'none' });
  });

  test.each([
    ['学号 and ID', { studentNo: [CHEN], idNumber: [LIN] }],
    ['学号 and name', { studentNo: [CHEN], nameBirth: [LIN] }],
    ['ID and 考生号', { idNumber: [CHEN], examineeNo: [LIN] }],
  ] as const)('asks when %s point to different people', (_, candidates) => {
    const pick = pickRow(sampleRecord(), { ...NOBODY, ...candidates });
    expect(pick).toMatchObject({ kind: 'several', found: [{ ref: CHEN }, { ref: LIN }] });
  });

  test('says what found each row', () => {
    expect(
      pickRow(sampleRecord(), { ...NOBODY, studentNo: [CHEN], idNumber: [LIN], nameBirth: [LIN] }),
    ).toEqual({
      kind: 'several',
      found: [
        { ref: CHEN, foundBy: ['studentNo'] },
        { ref: LIN, foundBy: ['idNumber', 'name'] },
      ],
    });
  });

  test('asks when a 学号 stands in two rows, or a name and birth date alone', () => {
    expect(pickRow(sampleRecord(), { ...NOBODY, studentNo: [LIN, TWIN] })).toMatchObject({ kind: 'several' });
    expect(pickRow(sampleRecord(), { ...NOBODY, studentNo: [LIN, TWIN], idNumber: [LIN] })).toMatchObject({
      kind: 'several',
    });
    expect(pickRow(sampleRecord(), { ...NOBODY, nameBirth: [LIN, TWIN] })).toMatchObject({ kind: 'several' });
  });
});

describe('a record read from pixels', () => {
  const pixels = (changes: Readonly<Record<string, string>> = {}) => {
    const texts = {
      name: '林知夏',
      studentNo: '222026321062001',
      idNumber: '500109200603180029',
      ...changes,
    };
    return sampleRecord(
      Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, pixelReading(text)])),
    );
  };

  test.each([
    ['学号 and name, the ID misread', { idNumber: '500109200603180020' }, { studentNo: [LIN] }],
    ['ID and name, the 学号 misread', { studentNo: '222026321062007' }, { idNumber: [LIN] }],
    ['学号 and ID, the name misread', { name: '林知复' }, { studentNo: [LIN], idNumber: [LIN] }],
  ] as const)('takes the row by %s', (_, changes, candidates) => {
    expect(pickRow(pixels(changes), { ...NOBODY, ...candidates })).toMatchObject({ kind: 'row', ref: LIN });
  });

  test('asks when one key alone points to the row: one misread digit is a neighbour in the class', () => {
    expect(
      pickRow(pixels({ name: '林知复', idNumber: '500109200603180020' }), { ...NOBODY, studentNo: [LIN] }),
    ).toMatchObject({ kind: 'several', found: [{ ref: LIN, foundBy: ['studentNo'] }] });
  });
});

describe('a file of one row', () => {
  const only = { ...NOBODY, only: LIN };

  test.each([
    ['everything agrees', {}],
    ['学号 differs', { studentNo: '222026321062005' }],
    ['学号 and ID differ, the name agrees', { studentNo: '222026321062005', idNumber: '422825200512315012' }],
    ['only the name can be compared, and differs', { studentNo: null, idNumber: null, name: '陈思远' }],
    ['all is unsure', { studentNo: '2220*', idNumber: '5001*', name: '林?' }],
  ] as const)('is compared when %s', (_, changes) => {
    expect(pickRow(sampleRecord(changes), only)).toEqual({ kind: 'row', ref: LIN, locators: [] });
  });

  test.each([
    [
      '学号, ID and name all differ',
      { studentNo: '222026321062005', idNumber: '422825200512315012', name: '陈思远' },
    ],
    [
      'ID and name differ, 学号 is not shown',
      { studentNo: null, idNumber: '422825200512315012', name: '陈思远' },
    ],
  ] as const)('is asked about when %s', (_, changes) => {
    expect(pickRow(sampleRecord(changes), only)).toEqual({ kind: 'other-person', ref: LIN });
  });
});
