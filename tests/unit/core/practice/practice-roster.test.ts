import { expect, test } from 'vitest';
import { PRACTICE_STUDENTS, practiceRoster } from '@/lib/core/practice/practice-roster';
import { checkIdNumber } from '@/lib/core/values/id-check';

const { head, rows } = practiceRoster('2026-11-26T12:00');

test('sixty people, each with a number of their own', () => {
  expect(PRACTICE_STUDENTS).toBe(60);
  for (const field of ['name', 'studentNo', 'idNumber'] as const) {
    expect(new Set(rows.map(({ values }) => values[field])).size).toBe(60);
  }
  expect(head).toMatchObject({ className: '练习班', deadline: '2026-11-26T12:00' });
});

test('every ID number has a right check digit, and says birth date and sex as the row does', () => {
  const wrong = rows.filter(({ values: { idNumber = '', birthDate = '', gender } }) => {
    const sex = Number(idNumber[16]) % 2 === 1 ? '男' : '女';
    return (
      checkIdNumber(idNumber) !== 'ok' ||
      idNumber.slice(6, 14) !== birthDate.replaceAll('-', '') ||
      sex !== gender
    );
  });
  expect(wrong).toEqual([]);
});
