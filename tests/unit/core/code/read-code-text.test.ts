import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCodeText } from '@/lib/core/code/read-code-text';
import { encodePayload } from '@/lib/core/confirmation/payload';
import { anyText } from '../../../support/any-text';
import { SAMPLE_RECORD } from '../../../support/picture-samples';

const TEXT = encodePayload(SAMPLE_RECORD) ?? '';

test('our own code is read', () => {
  expect(readCodeText(TEXT)).toEqual({ kind: 'read', record: SAMPLE_RECORD });
});

test.each([
  ['cut short', TEXT.slice(0, -3)],
  ['with one character more', `${TEXT}0`],
  ['with another character, so that its CRC is wrong (R22)', `${TEXT.slice(0, 20)}Z${TEXT.slice(21)}`],
  ['with a 学号 of other characters', encodePayload({ ...SAMPLE_RECORD, studentNo: '2022-001' }) ?? ''],
  ['with a 学号 of 21 digits', encodePayload({ ...SAMPLE_RECORD, studentNo: '1'.repeat(21) }) ?? ''],
  ['of 1970', encodePayload({ ...SAMPLE_RECORD, minute: 0 }) ?? ''],
  ['that says 一致 over a mismatch', encodePayload({ ...SAMPLE_RECORD, result: 'match' }) ?? ''],
])('a code %s is damaged, never a result', (_, text) => {
  expect(text).not.toBe('');
  expect(readCodeText(text)).toEqual({ kind: 'damaged' });
});

test.each([
  'https://qr.alipay.com/fkx1234567abcdef',
  'wxp://f2f0abcdefghijklmnop',
  'HTTPS://U.WECHAT.COM/ABCDEF',
  'https://www.chsi.com.cn/xlcx/bg.do?vcode=A1B2C3D4E5F6G7H8',
  '1234567890',
  '学籍核对',
  '',
])('%j is somebody else’s code', (text) => {
  expect(readCodeText(text)).toEqual({ kind: 'foreign' });
});

test('no text makes it throw, and none but ours is read', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(), fc.stringMatching(/^V50[0-9A-Z $%*+\-./:]{0,97}$/)), (text) => {
      expect(['damaged', 'foreign']).toContain(readCodeText(text).kind);
    }),
  );
});
