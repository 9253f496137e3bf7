import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { filePart, isDeviceName } from '@/lib/core/text-forms/file-part';
import { hiddenDigits } from '@/lib/core/values/hidden-digits';
import { isPlainNumber } from '@/lib/core/values/student-number';

const LONGEST_NAME = 40;

/** A roster with its columns mixed up must not put an ID number into a file name. */
function holdsId(text: string, idNumber: string | undefined): boolean {
  return hiddenDigits(text, idNumber === undefined ? [] : [idNumber], false).length > 0;
}

/** 学号, or the number of the row when there is none that a file can be called by. */
function numberPart({ values, rowNumber }: ExpectedRecord): string {
  const { studentNo = '', idNumber } = values;
  const usable = isPlainNumber(studentNo) && !isDeviceName(studentNo) && !holdsId(studentNo, idNumber);
  return usable ? studentNo : String(rowNumber);
}

function namePart({ values: { name = '', idNumber } }: ExpectedRecord): string {
  return holdsId(name, idNumber) ? '' : filePart(name, LONGEST_NAME);
}

function plainName(row: ExpectedRecord, withName: boolean): string {
  return [numberPart(row), withName ? namePart(row) : ''].filter((part) => part !== '').join('_');
}

/** When a name is taken (two rows with one 学号), the row is told; rows of several sheets may have one number. */
function* candidates(row: ExpectedRecord, withName: boolean): Generator<string> {
  const plain = plainName(row, withName);
  yield plain;
  const withRow = `${plain}-第${row.rowNumber}行`;
  yield withRow;
  for (let count = 2; ; count += 1) yield `${withRow}-${count}`;
}

/**
 * Names the files of one archive, row after row: `学号.json`, or `学号_姓名.json`. Every name is another one also where
 * capitals do not count, is allowed on Windows, and holds no ID number.
 */
export function entryNamer(withNames: boolean): (row: ExpectedRecord) => string {
  const taken = new Set<string>();
  return (row) => {
    for (const candidate of candidates(row, withNames)) {
      const folded = candidate.toLowerCase();
      if (taken.has(folded)) continue;
      taken.add(folded);
      return `${candidate}.json`;
    }
    throw new Error('There is always another name.');
  };
}
