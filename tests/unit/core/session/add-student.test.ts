import { expect, test } from 'vitest';
import { addStudent } from '@/lib/core/session/add-student';
import { classOf, classStudent } from '@/tests/support/made-up-class';

const session = classOf([classStudent(0), classStudent(4), classStudent(5, { inRoster: false })]);

test('somebody is added at the end of the board, without a row', () => {
  expect(addStudent(session, { name: ' 外来 ', studentNo: '2220' }, 'new')).toMatchObject({
    kind: 'added',
    change: {
      students: [
        {
          before: null,
          after: {
            classKey: 'class-1',
            studentKey: 'new',
            order: 6,
            row: null,
            name: '外来',
            studentNo: '2220',
            inRoster: true,
            history: [],
          },
        },
      ],
    },
  });
  expect(addStudent(classOf([]), { name: '外来', studentNo: '' }, 'new')).toMatchObject({
    change: { students: [{ after: { order: 0 } }] },
  });
});

test('who has this 学号 already is told', () => {
  const { studentNo } = classStudent(4);
  expect(addStudent(session, { name: '别名', studentNo: ` ${studentNo}` }, 'new')).toEqual({
    kind: 'there',
    studentKey: 'student-4',
    change: null,
  });
});

test('a name may be there twice, and a 学号 of somebody who is gone may be used again', () => {
  expect(addStudent(session, { name: classStudent(0).name, studentNo: '' }, 'new').kind).toBe('added');
  expect(addStudent(session, { name: '', studentNo: classStudent(5).studentNo }, 'new').kind).toBe('added');
});

test('nothing typed is nobody', () => {
  expect(addStudent(session, { name: ' ', studentNo: '' }, 'new')).toEqual({ kind: 'empty', change: null });
});
