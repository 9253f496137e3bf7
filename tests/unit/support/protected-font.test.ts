import { Face, Font, Blob as FontBlob } from 'harfbuzzjs';
import { expect, test } from 'vitest';
import { makeProtectedFont } from '@/tests/support/protected-font';

const OTHER_EACH_TIME = '林知夏西南大学0123456789年月日';

function glyphOf(file: Buffer, character: string): number | undefined {
  return new Font(new Face(new FontBlob(new Uint8Array(file)), 0)).nominalGlyph(
    character.codePointAt(0) ?? 0,
  );
}

test('a practice font shows its characters at code points of plane 16 only, at others every time', async () => {
  const one = await makeProtectedFont(OTHER_EACH_TIME);
  const other = await makeProtectedFont(OTHER_EACH_TIME);
  const [code = ''] = one.encode('林');
  expect(code.codePointAt(0)).toBeGreaterThanOrEqual(0x100000);
  expect(glyphOf(one.file, code)).toBeGreaterThan(0);
  expect(glyphOf(one.file, '林')).toBeUndefined();
  expect(one.encode(OTHER_EACH_TIME)).not.toBe(other.encode(OTHER_EACH_TIME));
  expect(one.encode('（ ）')).toBe('（ ）');
});
