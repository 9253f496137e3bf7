import { expect, test } from 'vitest';
import { insertChunk } from '@/lib/core/bytes/png-chunk';
import { readConfirmation } from '@/lib/core/code/read-confirmation';
import { chunkJson } from '@/lib/core/confirmation/chunk-json';
import { codeText } from '@/lib/core/confirmation/code-text';
import type { PictureRecord } from '@/lib/core/confirmation/picture-record';
import type { Pixels } from '@/lib/core/record/pixels';
import { drawnCode, pasted } from '../../../support/drawn-code';
import { ONE_PIXEL } from '../../../support/one-pixel';
import { SAMPLE_RECORD } from '../../../support/picture-samples';

const ONE_PIXEL_PNG = new Uint8Array(Buffer.from(ONE_PIXEL.split(',')[1] ?? '', 'base64'));
const OPTIONS = { now: () => 0 };
const BLANK = pasted({ width: 400, height: 400, grey: 255 }, []);
/** Its class id is too long for the code. */
const LONG = { ...SAMPLE_RECORD, classId: `计算机科学与技术${'班'.repeat(20)}`, sessionCode: 'K7Q2MX' };

function withCode(record: PictureRecord): Pixels {
  return drawnCode(codeText(record) ?? '', { module: 5, quiet: 4 });
}

function withChunk(json: string): Uint8Array {
  return insertChunk(ONE_PIXEL_PNG, json) ?? new Uint8Array();
}

test('a file without a chunk says what its code says', () => {
  expect(readConfirmation(ONE_PIXEL_PNG, withCode(SAMPLE_RECORD), OPTIONS)).toEqual({
    reading: { kind: 'read', record: SAMPLE_RECORD },
    concern: '',
  });
  expect(readConfirmation(Uint8Array.of(0xff, 0xd8), BLANK, OPTIONS)).toEqual({
    reading: { kind: 'none' },
    concern: '',
  });
});

test('a chunk that says the same is no concern', () => {
  const bytes = withChunk(chunkJson(SAMPLE_RECORD));
  expect(readConfirmation(bytes, withCode(SAMPLE_RECORD), OPTIONS)).toEqual({
    reading: { kind: 'read', record: SAMPLE_RECORD },
    concern: '',
  });
});

test('what was too long for the code is taken from a chunk that agrees', () => {
  const bytes = withChunk(chunkJson(LONG));
  expect(readConfirmation(bytes, withCode(LONG), OPTIONS)).toEqual({
    reading: { kind: 'read', record: LONG },
    concern: '',
  });
});

test.each([
  ['another student', chunkJson({ ...SAMPLE_RECORD, studentNo: '222017321062002' })],
  [
    'another verdict',
    chunkJson({ ...SAMPLE_RECORD, verdicts: { ...SAMPLE_RECORD.verdicts, name: 'variant' } }),
  ],
  ['another minute', chunkJson({ ...SAMPLE_RECORD, minute: SAMPLE_RECORD.minute + 1 })],
  ['a class that would have fitted the code', chunkJson({ ...SAMPLE_RECORD, classId: '9f86d081' })],
  ['something that this program cannot have written', chunkJson({ ...SAMPLE_RECORD, minute: 5 })],
  ['nothing that can be read', '{"format":1,'],
])('a chunk that says %s is a concern, and the code counts', (_, json) => {
  expect(readConfirmation(withChunk(json), withCode(SAMPLE_RECORD), OPTIONS)).toEqual({
    reading: { kind: 'read', record: SAMPLE_RECORD },
    concern: 'chunk-differs',
  });
});

test('a chunk whose code cannot be read is believed with a concern', () => {
  expect(readConfirmation(withChunk(chunkJson(SAMPLE_RECORD)), BLANK, OPTIONS)).toEqual({
    reading: { kind: 'read', record: SAMPLE_RECORD },
    concern: 'chunk-differs',
  });
});

test('neither code nor chunk readable: the picture is ours and damaged', () => {
  expect(readConfirmation(withChunk('{}'), BLANK, OPTIONS)).toEqual({
    reading: { kind: 'damaged' },
    concern: '',
  });
});

test('several codes beside one chunk cannot agree', () => {
  const two = pasted({ width: 700, height: 700, grey: 255 }, [
    { left: 20, top: 20, pixels: withCode(SAMPLE_RECORD) },
    { left: 350, top: 350, pixels: withCode({ ...SAMPLE_RECORD, studentNo: '222017321062002' }) },
  ]);
  expect(readConfirmation(withChunk(chunkJson(SAMPLE_RECORD)), two, OPTIONS)).toMatchObject({
    reading: { kind: 'several' },
    concern: 'chunk-differs',
  });
});
