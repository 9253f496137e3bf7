import { expect, test } from 'vitest';
import { codeText } from '@/lib/core/confirmation/code-text';
import { decodePayload } from '@/lib/core/confirmation/payload';
import { SAMPLE_RECORD } from '../../../support/picture-samples';

function read(text: string | null) {
  return decodePayload(text ?? '');
}

test('a record that fits is in the code as a whole', () => {
  expect(read(codeText(SAMPLE_RECORD))).toEqual(SAMPLE_RECORD);
});

test('a class id that is too long is left out, the verdicts and the 学号 stay', () => {
  const long = { ...SAMPLE_RECORD, classId: '班'.repeat(20), sessionCode: 'K7Q2MX' };
  expect(read(codeText(long))).toEqual(SAMPLE_RECORD);
});

test('a 学号 that is too long is left out last', () => {
  const long = { ...SAMPLE_RECORD, studentNo: '学'.repeat(30) };
  expect(read(codeText(long))).toEqual({ ...SAMPLE_RECORD, studentNo: '' });
});

test('a version that cannot be written gives no code', () => {
  expect(codeText({ ...SAMPLE_RECORD, version: 'dev' })).toBeNull();
});
