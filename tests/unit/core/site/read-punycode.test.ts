import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPunycode } from '@/lib/core/site/read-punycode';

test.each([
  ['www', 'www'],
  ['xn--fiqs8s', '中国'],
  ['xn--vuqr4zg62a', '学信网'],
  ['xn--hsi-3ed', 'сhsi'],
  ['xn--mnchen-3ya', 'münchen'],
  // of RFC 3492, section 7.1
  ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['xn--3b-ww4c5e180e575a65lsy2b', '3年b組金八先生'],
  ['xn--', ''],
  ['xn--99999999', null],
  ['xn--a-', 'a'],
  ['xn--!', null],
  ['xn--999999999999999999999999', null],
])('%s stands for %s', (label, letters) => {
  expect(readPunycode(label)).toBe(letters);
});

test('it reads back what URL writes', () => {
  const letter = fc.oneof(
    fc.integer({ min: 0x4e00, max: 0x9fff }),
    fc.integer({ min: 0x430, max: 0x44f }),
    fc.integer({ min: 0x61, max: 0x7a }),
    fc.integer({ min: 0x20000, max: 0x2a6df }),
  );
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (codes) => {
      const label = String.fromCodePoint(...codes);
      const [written = ''] = new URL(`https://${label}.com/`).hostname.split('.');
      expect(readPunycode(written)).toBe(label.normalize('NFC'));
    }),
  );
});

test('no label makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => readPunycode(`xn--${text}`) !== undefined));
});
