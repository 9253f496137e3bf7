import { expect, test } from 'vitest';
import { decodeText } from '@/lib/core/roster/decode-text';

test.each([
  ['UTF-8', [0xe5, 0xad, 0xa6], '学'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xe5, 0xad, 0xa6], '学'],
  ['UTF-16LE with its mark', [0xff, 0xfe, 0x66, 0x5b], '学'],
  ['UTF-16BE with its mark', [0xfe, 0xff, 0x5b, 0x66], '学'],
  ['GBK', [0xd1, 0xa7, 0xba, 0xc5], '学号'],
  ['GB18030 with a character that GBK had not (䶮)', [0xfe, 0x9f], '䶮'],
  ['GB18030 with four bytes (䶵)', [0x82, 0x35, 0x87, 0x38], '䶵'],
  ['nothing', [], ''],
])('%s is read as what it is', (_, bytes, text) => {
  expect(decodeText(new Uint8Array(bytes))).toBe(text);
});

test('bytes that are in no known encoding are refused and not replaced by marks', () => {
  expect(decodeText(new Uint8Array([0xff, 0xff, 0xff]))).toBeNull();
});
