import { expect, test } from 'vitest';
import { personRecord } from '@/lib/core/batch/decide/person-record';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { RecordReading } from '@/lib/core/record/reading';
import { classesIndex } from '@/lib/core/session/find-student';
import { textRecord } from '@/tests/support/made-up-batch';
import { classOf, classStudent } from '@/tests/support/made-up-class';

const CLASSES = classesIndex(classOf([classStudent(0), classStudent(1)]), []);

function found(...records: readonly RecordReading[]): unknown {
  const person = personRecord(records, CLASSES, '西南大学');
  if (person.kind === 'unclear') return person.kind;
  const { found } = person;
  return [records.indexOf(person.record), found.kind === 'student' ? found.student.studentKey : found.kind];
}

const without = (index: number, ...fields: readonly TextFieldKey[]) =>
  textRecord(index, Object.fromEntries(fields.map((field) => [field, ''])));

test.each<[string, readonly RecordReading[], unknown]>([
  ['one record', [textRecord(0)], [0, 'student-0']],
  ['nobody here', [textRecord(7)], [0, 'none']],
  ['two people', [textRecord(0), textRecord(1)], 'unclear'],
  [
    'two people by their 学号 alone',
    [without(0, 'name', 'idNumber'), without(1, 'name', 'idNumber')],
    'unclear',
  ],
  [
    'an earlier level of the same person',
    [textRecord(0, { school: '某专科学校', studentNo: '77' }), textRecord(0)],
    [1, 'student-0'],
  ],
  [
    'an earlier level without an ID number, told by the birth date',
    [without(0, 'idNumber'), textRecord(0, { school: '某专科学校', studentNo: '77', idNumber: '' })],
    [0, 'student-0'],
  ],
  [
    'a namesake of another class, whose ID number is not there',
    [textRecord(0), textRecord(0, { studentNo: '77', idNumber: '', birthDate: '2005-05-05' })],
    'unclear',
  ],
  [
    'somebody of this name, and nothing else is known of them',
    [textRecord(0), textRecord(0, { school: '某学校', studentNo: '77', idNumber: '', birthDate: '' })],
    'unclear',
  ],
  ['two that nothing tells apart', [textRecord(0), textRecord(0)], 'unclear'],
])('%s', (_, records, expected) => {
  expect(found(...records)).toEqual(expected);
});
