import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase45, encodeBase45 } from '@/lib/core/bytes/base45';
import {
  decodePayload,
  encodePayload,
  isPayloadLike,
  MAX_PAYLOAD_CHARACTERS,
} from '@/lib/core/confirmation/payload';
import { type PictureRecord, verdictsBy } from '@/lib/core/confirmation/picture-record';
import { DECIDING_FIELDS } from '@/lib/core/fields/fields';
import { RESULTS, VERDICTS } from '@/lib/core/verdict/comparison';
import { SAMPLE_RECORD } from '../../../support/picture-samples';

const verdict = fc.constantFrom(...VERDICTS);
const anyRecord: fc.Arbitrary<PictureRecord> = fc.record({
  version: fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((parts) => parts.join('.')),
  minute: fc.nat(2 ** 32 - 1),
  withRoster: fc.boolean(),
  result: fc.constantFrom(...RESULTS),
  verdicts: fc
    .array(verdict, { minLength: DECIDING_FIELDS.length, maxLength: DECIDING_FIELDS.length })
    .map((all) => verdictsBy((field) => all[DECIDING_FIELDS.indexOf(field)] ?? 'match')),
  byHand: fc.subarray([...DECIDING_FIELDS]),
  studentNo: fc.stringMatching(/^[0-9A-Z]{0,15}$/),
  classId: fc.stringMatching(/^[0-9a-z]{0,8}$/),
  classFingerprint: fc.stringMatching(/^[0-9a-f]{0,8}$/),
  sessionCode: fc.stringMatching(/^[0-9A-Z]{0,6}$/),
});

test('every record comes back as it went in, in at most 100 characters of a QR code', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const text = encodePayload(record) ?? '';
      expect(text.length).toBeLessThanOrEqual(MAX_PAYLOAD_CHARACTERS);
      expect(text).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
      expect(decodePayload(text)).toEqual(record);
    }),
  );
});

test('a class with its id, fingerprint and session fits with a 15-digit 学号', () => {
  const record = {
    ...SAMPLE_RECORD,
    classId: '2017计科1班',
    classFingerprint: '9f86d081884c7d65',
    sessionCode: 'K7Q2MX',
  };
  expect(decodePayload(encodePayload(record) ?? '')).toEqual(record);
});

describe('nothing but an undamaged code is read', () => {
  const text = encodePayload(SAMPLE_RECORD) ?? '';

  test('one changed character is noticed', () => {
    const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...characters), (at, character) => {
        fc.pre(text.charAt(at) !== character);
        expect(decodePayload(text.slice(0, at) + character + text.slice(at + 1))).toBeNull();
      }),
    );
  });

  test('a code cut short is noticed', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        expect(decodePayload(text.slice(0, length))).toBeNull();
      }),
    );
  });

  test('other texts are no payload', () => {
    fc.assert(fc.property(fc.string(), (other) => decodePayload(other) === null));
  });

  test.each(['', 'HTTPS://MY.CHSI.COM.CN', '0'.repeat(99), '0'.repeat(1000)])('%j is no payload', (other) => {
    expect(decodePayload(other)).toBeNull();
  });

  test('bytes after the last text are noticed', () => {
    const bytes = decodeBase45(text) ?? new Uint8Array();
    expect(decodePayload(encodeBase45(Uint8Array.from([...bytes, 0])))).toBeNull();
  });
});

test.each([
  ['a version that is none', { version: '1.2' }],
  ['a version past its bytes', { version: '1.256.0' }],
  ['a minute before 1970', { minute: -1 }],
  ['a 学号 that does not fit', { studentNo: '学'.repeat(30) }],
])('%s cannot be written', (_, change) => {
  expect(encodePayload({ ...SAMPLE_RECORD, ...change })).toBeNull();
});

test.each([
  ['a whole one', encodePayload(SAMPLE_RECORD) ?? '', true],
  ['a damaged one', `${(encodePayload(SAMPLE_RECORD) ?? '').slice(0, 20)}ZZZZ`, true],
  ['a web address', 'HTTPS://MY.CHSI.COM.CN', false],
  ['lower case', 'v50v50', false],
  ['nothing', '', false],
])('%s begins like a payload: %s', (_, text, like) => {
  expect(isPayloadLike(text)).toBe(like);
});
