import { expect, test } from 'vitest';
import { fieldsOf, packedVarints } from '@/scripts/engine/protobuf';

function read(...bytes: readonly number[]) {
  return [...fieldsOf(Uint8Array.from(bytes))].map(({ number, value, bytes: inside }) => [
    number,
    value,
    [...inside],
  ]);
}

test.each<[string, readonly number[], unknown]>([
  ['nothing', [], []],
  ['a small number', [0x08, 0x05], [[1, 5, []]]],
  ['a number of two bytes', [0x10, 0xac, 0x02], [[2, 300, []]]],
  ['a number below 0', [0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01], [[1, -1, []]]],
  ['a text', [0x1a, 0x02, 0x68, 0x69], [[3, 0, [0x68, 0x69]]]],
  ['four bytes', [0x25, 1, 2, 3, 4], [[4, 0, [1, 2, 3, 4]]]],
  ['eight bytes', [0x29, 1, 2, 3, 4, 5, 6, 7, 8], [[5, 0, [1, 2, 3, 4, 5, 6, 7, 8]]]],
  [
    'two fields',
    [0x08, 0x01, 0x08, 0x02],
    [
      [1, 1, []],
      [1, 2, []],
    ],
  ],
])('%s is read', (_, bytes, fields) => {
  expect(read(...bytes)).toEqual(fields);
});

test.each<[string, readonly number[]]>([
  ['inside a number', [0x08, 0x80]],
  ['inside a text', [0x1a, 0x05, 0x68]],
  ['inside four bytes', [0x25, 1, 2]],
])('a message that ends %s is refused', (_, bytes) => {
  expect(() => read(...bytes)).toThrow(RangeError);
});

test('a kind of field that files do not have any more is refused', () => {
  expect(() => read(0x0b)).toThrow(RangeError);
});

test('numbers one behind the other are told apart', () => {
  expect(packedVarints(Uint8Array.of(0x01, 0xac, 0x02, 0x00))).toEqual([1, 300, 0]);
});
