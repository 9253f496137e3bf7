import { expect, test } from 'vitest';
import { readDbfHeader } from '@/lib/core/roster/formats/dbf-header';
import { makeDbf } from '@/tests/support/make-dbf';

const FIELDS = [
  { name: 'XH', bytes: 15 },
  { name: 'CSRQ', type: 'D' as const, bytes: 8 },
];
function made(version = 0x03) {
  return makeDbf({ fields: FIELDS, records: [['1', '20060318']], version });
}

test.each([0x03, 0x04, 0x83, 0x8b])('the head of a table of version %i is read', (version) => {
  expect(readDbfHeader(made(version))).toEqual({
    recordCount: 1,
    headerBytes: 97,
    recordBytes: 24,
    fields: [
      { name: 'XH', type: 'C', start: 1, length: 15 },
      { name: 'CSRQ', type: 'D', start: 16, length: 8 },
    ],
  });
});

function changed(at: number, value: number): Uint8Array {
  const bytes = made();
  bytes[at] = value;
  return bytes;
}

test.each([
  ['another version', changed(0, 0x99)],
  ['a month that is none', changed(2, 13)],
  ['a record of another length than its fields', changed(10, 25)],
  ['a header longer than the file', changed(9, 0xff)],
  ['a field of no length', changed(48, 0)],
  ['a field type that is no letter', changed(43, 0x01)],
  ['no end of the fields', changed(96, 0x20)],
  ['text', new TextEncoder().encode('学号,姓名\n'.repeat(20))],
  ['nothing', new Uint8Array(0)],
])('%s is no dBASE table', (_, bytes) => {
  expect(readDbfHeader(bytes)).toBeNull();
});
