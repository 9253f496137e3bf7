import { expect, test } from 'vitest';
import { readCompoundFile } from '@/lib/core/roster/formats/compound-file';
import { makeCompound } from '@/tests/support/make-xls';

const CONTENT = Buffer.from(Array.from({ length: 9000 }, (_, index) => index % 251));

test('a stream comes back byte by byte', () => {
  const file = readCompoundFile(makeCompound('Workbook', CONTENT));
  expect(file.ok && [...file.streams.keys()]).toEqual(['Workbook']);
  expect(file.ok && Buffer.from(file.streams.get('Workbook')?.() ?? []).equals(CONTENT)).toBe(true);
});

test.each([
  ['other bytes', new Uint8Array(2000)],
  ['a few bytes', Uint8Array.of(0xd0, 0xcf)],
])('%s are no compound file', (_, bytes) => {
  expect(readCompoundFile(bytes).ok).toBe(false);
});

test('a file that is cut off has no tables or no stream', () => {
  const whole = makeCompound('Workbook', CONTENT);
  for (const length of [600, 1100, 5000, whole.length - 512]) {
    const file = readCompoundFile(whole.slice(0, length));
    expect(file.ok ? (file.streams.get('Workbook')?.() ?? null) : null).toBeNull();
  }
});

test('a chain that runs in a circle ends', () => {
  const made = makeCompound('Workbook', CONTENT);
  const table = made.length - 512;
  new DataView(made.buffer).setUint32(table + 4 * 4, 2, true);
  const file = readCompoundFile(made);
  expect(file.ok ? file.streams.get('Workbook')?.() : null).toBeNull();
});

test('a file whose tables do not fit into its header is read whole', () => {
  const content = Buffer.alloc(8_000_000, 'ab');
  const file = readCompoundFile(makeCompound('Workbook', content));
  expect(file.ok && Buffer.from(file.streams.get('Workbook')?.() ?? []).equals(content)).toBe(true);
});
