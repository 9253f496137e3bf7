import { expect, test } from 'vitest';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';
import { classesIndex, type FoundStudent, findByNumber, findStudent } from '@/lib/core/session/find-student';
import type { Student } from '@/lib/core/session/model/class-session';
import { classOf, classRow, classStudent } from '@/tests/support/made-up-class';
import { pixelReading } from '@/tests/support/pixel-evidence';

const b = (index: number): Student => classStudent(index, { classKey: 'class-b' });
/** Of one name and birth date with the student 0, but of another 学号 and ID number. */
const namesake = classStudent(5, {
  row: classRow(5, { name: classRow(0).values.name ?? '', birthDate: classRow(0).values.birthDate ?? '' }),
});
const classes = classesIndex(
  classOf([classStudent(0), classStudent(1), classStudent(2, { inRoster: false }), namesake]),
  [classOf([b(10), b(11)], { classKey: 'class-b' }), classOf([], { classKey: 'class-c' })],
);

type Shown = Readonly<
  Partial<Record<'name' | 'studentNo' | 'idNumber' | 'birthDate', string | FieldReading>>
>;

function record(shown: Shown): RecordReading {
  const fields = Object.entries(shown).map(([field, value]) => [
    field,
    typeof value === 'string' ? { state: 'text', text: value } : value,
  ]);
  return { title: '', fields: Object.fromEntries(fields), photo: 'present', notShown: [] };
}

function shownOf(index: number, ...fields: (keyof Shown)[]): RecordReading {
  const { values } = classRow(index);
  return record(Object.fromEntries(fields.map((field) => [field, values[field] ?? ''])));
}

function told(found: FoundStudent): string {
  switch (found.kind) {
    case 'student':
    case 'gone':
      return `${found.kind} ${found.student.studentKey}`;
    case 'several':
      return `several ${found.possible.map(({ student }) => student.studentKey).join()}`;
    case 'elsewhere':
      return `elsewhere ${found.classKeys.join()}`;
    default:
      return found.kind;
  }
}

test.each<[string, RecordReading, string]>([
  ['by 学号', shownOf(1, 'studentNo'), 'student student-1'],
  ['by ID number', shownOf(1, 'idNumber'), 'student student-1'],
  ['by name and birth date', shownOf(1, 'name', 'birthDate'), 'student student-1'],
  ['by all of them', shownOf(0, 'name', 'birthDate', 'studentNo', 'idNumber'), 'student student-0'],
  ['two of one name and birth date', shownOf(0, 'name', 'birthDate'), 'several student-0,student-5'],
  [
    'two of one name, told apart by 学号',
    record({ ...namesake.row?.values, idNumber: '' }),
    'student student-5',
  ],
  // a name alone finds nobody: it is offered
  ['a name alone', shownOf(1, 'name'), 'several student-1'],
  ['a name that two have', shownOf(0, 'name'), 'several student-0,student-5'],
  ['half a name', record({ name: (classRow(1).values.name ?? '').slice(0, 2) }), 'no-key'],
  [
    'keys that point to two',
    record({ studentNo: classRow(0).values.studentNo ?? '', idNumber: classRow(1).values.idNumber ?? '' }),
    'several student-0,student-1',
  ],
  ['who is not in the present roster', shownOf(2, 'studentNo', 'name'), 'gone student-2'],
  ['who is in another class', shownOf(11, 'studentNo', 'name', 'birthDate'), 'elsewhere class-b'],
  ['nobody anywhere', shownOf(90, 'studentNo', 'name', 'birthDate'), 'none'],
  [
    'nobody, but somebody of that name',
    record({ studentNo: '1', name: classRow(1).values.name ?? '' }),
    'several student-1',
  ],
  ['one digit too few', record({ studentNo: (classRow(1).values.studentNo ?? '').slice(1) }), 'none'],
  ['nothing that is sure', record({ studentNo: '222026321062?01', name: '林?夏' }), 'no-key'],
  ['nothing at all', record({}), 'no-key'],
])('%s', (_, shown, found) => {
  expect(told(findStudent(shown, classes))).toBe(found);
});

test('the fields that found somebody are told', () => {
  expect(findStudent(shownOf(1, 'studentNo', 'idNumber'), classes)).toMatchObject({
    locators: ['studentNo', 'idNumber'],
  });
  expect(findStudent(shownOf(1, 'name', 'birthDate'), classes)).toMatchObject({
    locators: ['name', 'birthDate'],
  });
});

test('from pixels one key alone only offers: a misread digit points to a neighbour', () => {
  const { studentNo = '', name = '' } = classRow(1).values;
  const numberOnly = record({ studentNo: pixelReading(studentNo) });
  expect(findStudent(numberOnly, classes)).toEqual({
    kind: 'several',
    possible: [{ student: classStudent(1), foundBy: ['studentNo'] }],
  });
  const both = record({ studentNo: pixelReading(studentNo), name: pixelReading(name) });
  expect(told(findStudent(both, classes))).toBe('student student-1');
});

test('a class of one takes nobody for its student because there is no other', () => {
  const alone = classesIndex(classOf([classStudent(0)]), []);
  expect(told(findStudent(shownOf(1, 'studentNo', 'name', 'birthDate'), alone))).toBe('none');
});

test('a class of none finds nobody', () => {
  expect(told(findStudent(shownOf(1, 'studentNo'), classesIndex(classOf([]), [])))).toBe('none');
});

test.each([
  ['', 'no-key'],
  [classRow(1).values.studentNo ?? '', 'student student-1'],
  [classRow(2).values.studentNo ?? '', 'gone student-2'],
  [classRow(10).values.studentNo ?? '', 'elsewhere class-b'],
  ['abc', 'none'],
])('the 学号 of a code, "%s": %s', (studentNo, found) => {
  expect(told(findByNumber(studentNo, classes))).toBe(found);
});

test('two students of one 学号 are both offered', () => {
  const same = classStudent(1, { row: classRow(1, { studentNo: classRow(0).values.studentNo ?? '' }) });
  const index = classesIndex(classOf([classStudent(0), same]), []);
  expect(told(findByNumber(classRow(0).values.studentNo ?? '', index))).toBe('several student-0,student-1');
});
