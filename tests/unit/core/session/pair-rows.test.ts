import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { pairRows } from '@/lib/core/session/pair-rows';
import { classRow } from '@/tests/support/made-up-class';
import { madeUpId } from '@/tests/support/made-up-people';

/** `a1`: name a, 学号 1; `a1x`: with the ID number x too; `-` leaves a part out. */
function row(short: string): ExpectedRecord {
  const [name = '-', number = '-', id = '-', birth = '8'] = short;
  const values = {
    ...(name === '-' ? {} : { name: `学生${name}` }),
    ...(number === '-' ? {} : { studentNo: `222${number}` }),
    ...(id === '-' ? {} : { idNumber: madeUpId(id.charCodeAt(0)) }),
    birthDate: `2008020${birth}`,
  };
  return { rowNumber: 2, values, refused: {} };
}

function paired(former: string, present: string): (number | null)[] {
  const rows = (shorts: string) => (shorts === '' ? [] : shorts.split(' ').map(row));
  return [...pairRows(rows(former), rows(present))];
}

test.each<[string, string, string, (number | null)[]]>([
  ['nobody before', '', 'a1', [null]],
  ['nobody now', 'a1', '', []],
  ['the same rows in another order', 'a1x b2y', 'b2y a1x', [1, 0]],
  ['one 学号, ID corrected', 'a1x', 'a1y', [0]],
  ['one 学号, name corrected', 'a1x', 'b1x', [0]],
  ['one 学号, but name and ID are somebody else’s', 'a1x', 'b1y', [null]],
  ['one 学号 and birth date, name changed, no ID known', 'a1', 'b1', [0]],
  ['one 学号 and birth date, name changed, one ID known', 'a1x', 'b1', [0]],
  ['one 学号, but another name and birth date, no ID known', 'a1-8', 'b1-7', [null]],
  ['one 学号, but another name and birth date, one ID known', 'a1x8', 'b1-7', [null]],
  ['one 学号 and ID, another name and birth date', 'a1x8', 'b1x7', [0]],
  ['one 学号 and name, another birth date', 'a1-8', 'a1-7', [0]],
  ['学号 corrected, one ID', 'a1x', 'a2x', [0]],
  ['学号 and name corrected, one ID', 'a1x', 'b2x', [0]],
  ['学号 given since, by name and birth date', 'a--', 'a1-', [0]],
  ['one name and birth date, two 学号', 'a1-', 'a2-', [null]],
  ['one name and birth date, two IDs', 'a-x', 'a-y', [null]],
  ['one name, another birth date', 'a--1', 'a--2', [null]],
  ['two of one name and birth date, and nothing else', 'a--', 'a-- a--', [0, null]],
  ['two of one name, told apart by 学号', 'a1- a2-', 'a2x a1y', [1, 0]],
  ['two of one 学号, told apart by ID', 'a1x b1y', 'b1y8 a1x8', [1, 0]],
  ['two of one 学号, told apart by ID, values changed', 'a1x b1y', 'c1y a1x', [1, 0]],
  ['two of one 学号, one told by ID, the other is left', 'a1x b1-', 'c1x b1z', [0, 1]],
  ['two of one 学号 that nothing tells apart', 'a1- b1-', 'c1- d1-', [null, null]],
  ['two of one 学号 that are as before', 'a1- b1-', 'b1- a1-', [1, 0]],
  ['twice the same row', 'a1x a1x', 'a1x a1x', [0, 1]],
  ['twice the same row, once now', 'a1x a1x', 'a1x', [0]],
  ['somebody new has the 学号 of another', 'a1x b2y', 'c2z a1x', [null, 0]],
])('%s', (_, former, present, pairs) => {
  expect(paired(former, present)).toEqual(pairs);
});

const shorts = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'b', '-'), fc.constantFrom('1', '2', '-'), fc.constantFrom('x', 'y', '-'))
    .map((parts) => row(parts.join(''))),
  { maxLength: 6 },
);

test('nobody is the same as two, and the same roster is everybody’s own', () => {
  fc.assert(
    fc.property(shorts, shorts, (former, present) => {
      const pairs = pairRows(former, present).filter((place) => place !== null);
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(pairRows(former, former)).toEqual([...former.keys()]);
    }),
  );
});

test('pairing is the same both ways', () => {
  fc.assert(
    fc.property(shorts, shorts, (former, present) => {
      const count = (pairs: readonly (number | null)[]) => pairs.filter((place) => place !== null).length;
      expect(count(pairRows(former, present))).toBe(count(pairRows(present, former)));
    }),
  );
});

test('five thousand rows of which every tenth is new are paired', () => {
  const former = Array.from({ length: 5000 }, (_, index) => classRow(index));
  const present = former.map((one, index) => (index % 10 === 0 ? classRow(index + 5000) : one)).toReversed();
  expect(pairRows(former, present).filter((place) => place === null)).toHaveLength(500);
});
