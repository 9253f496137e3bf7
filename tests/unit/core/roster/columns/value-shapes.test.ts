import { expect, test } from 'vitest';
import { contradicts, hasShapeOf } from '@/lib/core/roster/columns/value-shapes';
import type { Cell } from '@/lib/core/roster/model/table';
import { madeUpPerson } from '@/tests/support/made-up-people';

function six(of: (index: number) => Cell): readonly Cell[] {
  return Array.from({ length: 6 }, (_, index) => of(index));
}
const people = six.bind(null);
const IDS = people((index) => madeUpPerson(index).idNumber);
const LOST = people((index) => 500109200603180000 + index * 1000);
const NAMES = people((index) => madeUpPerson(index).name);

test.each([
  ['idNumber', IDS, false],
  ['idNumber', LOST, false],
  ['idNumber', NAMES, true],
  ['studentNo', IDS, true],
  ['studentNo', six((index) => 2026000 + index), false],
  ['name', IDS, true],
  ['name', NAMES, false],
  ['birthDate', six(() => 38794), false],
  ['birthDate', NAMES, true],
  ['enrollDate', six(() => '2026'), true],
  ['duration', six(() => '全日制'), true],
  ['major', six(() => '080901'), true],
  ['level', six(() => '本科'), false],
  ['className', six(() => '1'), false],
  ['gender', NAMES.slice(0, 4), false],
] as const)('as %s the values %j are contradicted: %s', (field, values, contradicted) => {
  expect(contradicts(field, values)).toBe(contradicted);
});

test.each([
  ['idNumber', IDS, true],
  ['idNumber', LOST, false],
  ['idNumber', six(() => '500109200603180029'), false],
  ['gender', six((index) => madeUpPerson(index).gender), true],
  ['gender', six(() => '1'), false],
  ['ethnicity', six(() => '汉族'), true],
  ['examineeNo', six((index) => madeUpPerson(index).examineeNo), true],
  ['studentNo', six(() => '20260901'), false],
  ['name', NAMES, true],
  ['major', six(() => '软件工程'), false],
] as const)('as %s the values %j are offered: %s', (field, values, offered) => {
  expect(hasShapeOf(field, values)).toBe(offered);
});
