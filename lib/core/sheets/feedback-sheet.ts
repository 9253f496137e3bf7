import type { Difference } from '@/lib/core/session/model/class-session';
import { localDay } from '@/lib/core/text-forms/local-day';
import { evidenceFor } from '@/lib/core/texts/advice';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { FEEDBACK_TITLES, factText, SHEET_NAMES, TO_BE_ADDED, WRONG_PHOTO } from '@/lib/core/texts/sheets';
import { classNameOf } from './class-name';
import { filedStudents } from './filed-students';
import { type HideIds, idHider } from './id-hider';
import type { FiledClass, FiledStudent } from './model/filed-class';
import type { FeedbackKey, FeedbackOptions } from './model/sheet-options';
import type { SheetCell, SheetTable } from './model/sheet-table';
import { type ColumnPlan, planTable } from './plan-table';
import { remarkOf } from './remark-of';
import { sheetFacts } from './sheet-facts';
import { shortValue } from './short-value';

/** One field of one student; null: a person said that something differs, and not what. */
interface Entry extends FiledStudent {
  readonly filed: FiledClass;
  readonly difference: Difference | null;
  readonly place: number;
}
type CellOf = (entry: Entry) => SheetCell;

function entriesOf(classes: readonly FiledClass[]): readonly Entry[] {
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

function ofRow(field: 'branch' | 'major' | 'className', { student, filed }: Entry): string {
  const value = shortValue(field, student);
  return value === '' && field === 'className' ? classNameOf(filed.about) : value;
}

function sideOf({ difference }: Entry, side: 'shown' | 'expected'): string {
  if (difference?.field === 'admissionPhoto') return WRONG_PHOTO[side];
  return difference?.[side] ?? TO_BE_ADDED;
}

const CELLS: Readonly<Record<FeedbackKey, CellOf>> = {
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

const WIDTHS: Readonly<Partial<Record<FeedbackKey, ColumnPlan<Entry>['widths']>>> = {
  number: [6, 6],
  phone: [14, 14],
  shown: [14, 30],
  expected: [14, 30],
  evidence: [16, 32],
};

const WORDS: readonly FeedbackKey[] = ['branch', 'majorAndClass', 'major', 'className', 'evidence', 'remark'];

/** The values of 证件号码 are the only ones in their columns that may be an ID number. */
function hidden(key: FeedbackKey, hide: HideIds): CellOf {
  const cell = CELLS[key];
  if (key !== 'shown' && key !== 'expected') return cell;
  return (entry) => (entry.difference?.field === 'idNumber' ? cell(entry) : hide(sideOf(entry, key)));
}

/**
 * 有误信息反馈表 of one class or several: one row per differing field. What CHSI shows is what was read; where nobody
 * read it, 待补. Differences that were accepted for all who share them are not in it.
 */
export function feedbackSheet(
  classes: readonly FiledClass[],
  options: FeedbackOptions,
  day: string,
): SheetTable {
  const hide = idHider(classes);
  const mayShow: readonly FeedbackKey[] =
    options.idNumber === 'whole' ? ['shown', 'expected', 'idNumber'] : [];
  const [only] = classes.length === 1 ? classes : [];
  const plans = options.columns.map(({ key, title }): ColumnPlan<Entry> => {
    const showsIds = mayShow.includes(key);
    return {
      title: title === '' ? FEEDBACK_TITLES[key] : title,
      widths: WIDTHS[key] ?? [8, 24],
      wraps: WORDS.includes(key),
      align: key === 'number' ? 'center' : 'left',
      cell: showsIds ? hidden(key, hide) : CELLS[key],
      showsIds,
    };
  });
  return planTable({
    sheet: SHEET_NAMES.feedback,
    facts: only === undefined ? [factText('day', day)] : sheetFacts(only, filedStudents(only).length, day),
    plans,
    entries: entriesOf(classes),
    hide,
  });
}
