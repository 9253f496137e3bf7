import { expect, test } from 'vitest';
import { headerMeaning } from '@/lib/core/roster/columns/header-names';
import { isCertain, matchColumns } from '@/lib/core/roster/columns/match-columns';
import type { Cell } from '@/lib/core/roster/model/table';
import { madeUpPerson } from '@/tests/support/made-up-people';

function match(titles: readonly string[], row: (index: number) => readonly Cell[]) {
  const claims = titles.flatMap((title, index) => {
    const meaning = headerMeaning(title);
    return meaning === null ? [] : [{ ...meaning, title, index }];
  });
  const rows = Array.from({ length: 10 }, (_, index) => ({ rowNumber: index + 2, cells: row(index) }));
  return matchColumns(titles, claims, rows);
}
function reasons(...args: Parameters<typeof match>) {
  return match(...args).map(({ field, index, reason }) => [field, index, reason]);
}

test('a known name over values that fit is certain', () => {
  const guesses = match(['学号', '身份证号'], (index) => [
    madeUpPerson(index).studentNo,
    madeUpPerson(index).idNumber,
  ]);
  expect(guesses.map(({ reason }) => reason)).toEqual(['name', 'name']);
  expect(isCertain(guesses)).toBe(true);
});

test('a known name over values of something else is asked', () => {
  expect(
    reasons(['学号', '姓名', '学制'], (index) => [
      madeUpPerson(index).idNumber,
      madeUpPerson(index).name,
      '全日制',
    ]),
  ).toEqual([
    ['name', 1, 'name'],
    ['duration', 2, 'values-disagree'],
    ['studentNo', 0, 'values-disagree'],
  ]);
});

test('values alone suggest an ID number, a sex and a group, and are asked', () => {
  const row = (index: number) => {
    const { studentNo, idNumber, gender, ethnicity } = madeUpPerson(index);
    return [studentNo, idNumber, gender, ethnicity];
  };
  expect(reasons(['学号', '甲', '乙', '丙'], row)).toEqual([
    ['gender', 2, 'values'],
    ['ethnicity', 3, 'values'],
    ['idNumber', 1, 'values'],
    ['studentNo', 0, 'name'],
  ]);
});

test('an ID number of a parent is not suggested as the student’s', () => {
  expect(reasons(['学号', '父亲证件'], (index) => [String(index), madeUpPerson(index).idNumber])).toEqual([
    ['studentNo', 0, 'name'],
  ]);
});

test('names and numbers are suggested only when no column says whose row it is', () => {
  const row = (index: number) => [madeUpPerson(index).name, `2026${100_000 + index}`];
  expect(reasons(['谁', '码'], row)).toEqual([
    ['name', 0, 'values'],
    ['studentNo', 1, 'values'],
  ]);
  expect(reasons(['姓名', '码'], row)).toEqual([['name', 0, 'name']]);
});

test('without a key nothing is certain', () => {
  expect(isCertain([{ field: 'gender', title: '性别', index: 0, reason: 'name' }])).toBe(false);
});
