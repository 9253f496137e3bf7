import type { Difference } from '@/lib/core/session/model/class-session';
import { localDay } from '@/lib/core/text-forms/local-day';
import { evidenceFor } from '@/lib/core/texts/advice';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { TO_BE_ADDED, WRONG_PHOTO } from '@/lib/core/texts/sheets';
import { classNameOf } from './class-name';
import { filedStudents } from './filed-students';
import type { HideIds } from './id-hider';
import { maskedPair } from './masked-pair';
import type { FiledClass, FiledStudent } from './model/filed-class';
import type { FeedbackKey } from './model/sheet-options';
import type { SheetCell } from './model/sheet-table';
import { remarkOf } from './remark-of';
import { shortValue } from './short-value';

/** One field of one student; null: a person said that something differs, and not what. */
export interface FeedbackEntry extends FiledStudent {
  readonly filed: FiledClass;
  readonly difference: Difference | null;
  readonly place: number;
}
export type FeedbackCell = (entry: FeedbackEntry) => SheetCell;

/** One entry per differing field of everybody in these classes who differs, in the order of the boards. */
export function feedbackEntries(classes: readonly FiledClass[]): readonly FeedbackEntry[] {
  const found = classes.flatMap((filed) =>
    filedStudents(filed)
      .filter(({ standing }) => standing.state === 'differs')
      .flatMap((one) => {
        const { differences } = one.standing;
        const listed = differences.length === 0 ? [null] : differences;
        return listed.map((difference) => ({ ...one, filed, difference }));
      }),
  );
  return found.map((entry, index) => ({ ...entry, place: index + 1 }));
}

function ofRow(field: 'branch' | 'major' | 'className', { student, filed }: FeedbackEntry): string {
  const value = shortValue(field, student);
  return value === '' && field === 'className' ? classNameOf(filed.about) : value;
}

function sideOf({ difference }: FeedbackEntry, side: 'shown' | 'expected'): string {
  if (difference?.field === 'admissionPhoto') return WRONG_PHOTO[side];
  return difference?.[side] ?? TO_BE_ADDED;
}

const CELLS: Readonly<Record<FeedbackKey, FeedbackCell>> = {
  number: ({ place }) => ({ count: place }),
  branch: (entry) => ofRow('branch', entry),
  majorAndClass: (entry) =>
    [ofRow('major', entry), ofRow('className', entry)].filter((part) => part !== '').join('/'),
  studentNo: ({ student }) => student.studentNo,
  name: ({ student }) => student.name,
  field: ({ difference }) => (difference === null ? TO_BE_ADDED : FIELD_NAMES[difference.field]),
  shown: (entry) => sideOf(entry, 'shown'),
  expected: (entry) => sideOf(entry, 'expected'),
  evidence: ({ difference, filed }) =>
    difference === null ? TO_BE_ADDED : evidenceFor(difference.field, filed.about.head),
  phone: () => '',
  remark: remarkOf,
  idNumber: ({ student }) => shortValue('idNumber', student),
  major: (entry) => ofRow('major', entry),
  className: (entry) => ofRow('className', entry),
  checkedOn: ({ standing }) => (standing.check === null ? '' : localDay(new Date(standing.check.at))),
};

/**
 * What a column says of an entry. An ID number is whole in the two sides of 证件号码 when `showIds`; else as much of it as
 * tells them apart. In the other columns it is still in it.
 */
export function feedbackCell(key: FeedbackKey, hide: HideIds, showIds: boolean): FeedbackCell {
  const cell = CELLS[key];
  if (key !== 'shown' && key !== 'expected') return cell;
  return (entry) => {
    if (showIds && entry.difference?.field === 'idNumber') return cell(entry);
    const [shown, expected] = maskedPair(sideOf(entry, 'shown'), sideOf(entry, 'expected'), hide);
    return key === 'shown' ? shown : expected;
  };
}
