import { expect, test } from 'vitest';
import { pickRecord } from '@/lib/core/choose/pick-record';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

const SCHOOL = '西南大学';
const ROW = sampleRow();
const CURRENT = sampleRecord();
const FORMER = sampleRecord({ status: '不在籍（毕业）', level: '专科', studentNo: '201800001' });
const MASTER = sampleRecord({ level: '硕士研究生', studentNo: '2220269999' });
const ELSEWHERE = sampleRecord({ school: '甲大学', studentNo: '9' });

test.each([
  ['the only record, whatever it says', [ELSEWHERE], [null], 0],
  ['the only former record', [FORMER], [null], 0],
  ['the one current record beside a former one', [FORMER, CURRENT], [null, null], 1],
  [
    'the one current record although the former has the row’s 学号',
    [FORMER, ELSEWHERE],
    [sampleRow({ studentNo: '201800001' }), null],
    1,
  ],
  ['the record whose 学号 is its row’s', [MASTER, CURRENT], [null, ROW], 1],
  ['the record of the head’s school', [ELSEWHERE, CURRENT], [null, null], 1],
  [
    'the record of the row’s level',
    [sampleRecord({ level: '硕士研究生', studentNo: null }), sampleRecord({ studentNo: null })],
    [ROW, ROW],
    1,
  ],
  ['a record without status like a current one', [FORMER, sampleRecord({ status: null })], [null, null], 1],
] as const)('takes %s', (_, records, rows, index) => {
  expect(pickRecord(records, rows, SCHOOL)).toEqual({ kind: 'record', index });
});

test('asks about a tie', () => {
  const pick = pickRecord([CURRENT, FORMER, MASTER], [null, null, null], SCHOOL);
  expect(pick).toEqual({ kind: 'several', indexes: [0, 2] });
});

test('a page without records has none', () => {
  expect(pickRecord([], [], SCHOOL)).toEqual({ kind: 'none' });
});
