import { expect, test } from 'vitest';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { settleField } from '@/lib/core/compare/settle-field';
import { settledAsBefore } from '@/lib/core/compare/settled-as-before';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

function compared(idNumber: string) {
  return compareRecord({
    record: sampleRecord({ idNumber }),
    expected: sampleRow(),
    head: DEFAULT_HEAD,
    locators: [],
    samePerson: false,
  });
}

const later = compared('5001**********0029');
const settled = settleField(settleField(later, 'idNumber', 'match'), 'admissionPhoto', 'mismatch');

test('what a person said of the same question is said again', () => {
  expect(settledAsBefore(later, settled)).toEqual(settled);
});

test('nobody said anything of another value', () => {
  const other = compared('50010*********0029');
  const again = settledAsBefore(other, settled);
  expect(again.lines.find(({ field }) => field === 'idNumber')).toMatchObject({ verdict: 'unsure' });
  expect(again).toEqual(settleField(other, 'admissionPhoto', 'mismatch'));
});

test('nor of what is surely read now, and where nothing was said nothing changes', () => {
  const sure = compared(sampleRow().values.idNumber ?? '');
  expect(settledAsBefore(sure, settled)).toEqual(settleField(sure, 'admissionPhoto', 'mismatch'));
  expect(settledAsBefore(later, later)).toBe(later);
});
