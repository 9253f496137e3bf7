import { expect, test } from 'vitest';
import { linesToSettle } from '@/lib/core/batch/decide/lines-to-settle';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { recordOfPicture } from '@/lib/core/ocr/record-of-picture';
import { pixelRecord } from '@/tests/support/made-up-batch';
import { classAbout, classRow } from '@/tests/support/made-up-class';

const { head, columns } = classAbout();
const comparison = compareRecord({
  record: recordOfPicture(pixelRecord(0, ['enrollDate', 'idNumber'], { birthDate: '' })),
  expected: classRow(0),
  columns,
  head,
  locators: [],
  samePerson: true,
});

test('those that are still open and show something; never the photo, never a field that is not there', () => {
  const fields = linesToSettle(comparison, ['enrollDate', 'idNumber', 'birthDate', 'admissionPhoto']).map(
    ({ field }) => field,
  );
  expect(fields.toSorted()).toEqual(['enrollDate', 'idNumber']);
  expect(linesToSettle(comparison, ['enrollDate']).map(({ field }) => field)).toEqual(['enrollDate']);
  expect(linesToSettle(comparison, [])).toEqual([]);
});
