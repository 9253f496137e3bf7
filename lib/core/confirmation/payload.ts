import { decodeBase45, encodeBase45 } from '@/lib/core/bytes/base45';
import { crc32 } from '@/lib/core/bytes/crc32';
import { DECIDING_FIELDS } from '@/lib/core/fields/fields';
import { RESULTS, VERDICTS } from '@/lib/core/verdict/comparison';
import { type PictureRecord, verdictsBy } from './picture-record';

/**
 * The QR code's text, base45 of (version 1, numbers big-endian):
 * 1 format · 3 extension version · 1 result and withRoster · 4 minute · 5 verdicts (3 bits each, DECIDING_FIELDS
 * order, 1 bit left over) · 2 byHand (1 bit each) · four texts (学号, class id, class fingerprint, session code) · 4 CRC-32.
 * A text is one byte (bit 7: lower-case hexadecimal, two to a byte; bits 0–6: its length) and its bytes.
 */
const FORMAT = 1;
const FIXED_BYTES = 16;
const CRC_BYTES = 4;
/** 100 base45 characters at most. */
const MAX_BYTES = 66;
export const MAX_PAYLOAD_CHARACTERS = 100;
const PACKED = 0x80;
const MAX_TEXT = 0x7f;
const BITS_PER_VERDICT = 3;

/** null when the texts are too long for the code, or a figure is out of its range. */
export function encodePayload(record: PictureRecord): string | null {
  const version = versionBytes(record.version);
  const texts = [record.studentNo, record.classId, record.classFingerprint, record.sessionCode].map(
    textBytes,
  );
  if (!version || !fitsMinute(record.minute) || texts.some((text) => text === null)) return null;
  const bytes = [
    FORMAT,
    ...version,
    RESULTS.indexOf(record.result) | (record.withRoster ? 4 : 0),
    ...bigEndian(record.minute, 4),
    ...verdictBytes(record),
    ...bigEndian(handBits(record), 2),
    ...texts.flatMap((text) => text ?? []),
  ];
  if (bytes.length + CRC_BYTES > MAX_BYTES) return null;
  return encodeBase45(Uint8Array.from([...bytes, ...bigEndian(crc32(Uint8Array.from(bytes)), CRC_BYTES)]));
}

/** null for anything that `encodePayload` of this format did not write, damaged codes included. */
export function decodePayload(text: string): PictureRecord | null {
  if (text.length > MAX_PAYLOAD_CHARACTERS) return null;
  const bytes = decodeBase45(text);
  if (!bytes || bytes.length < FIXED_BYTES + 4 + CRC_BYTES || bytes[0] !== FORMAT) return null;
  const body = bytes.subarray(0, bytes.length - CRC_BYTES);
  if (crc32(body) !== number(bytes.subarray(body.length))) return null;
  const result = RESULTS[(body[4] ?? 0) & 3];
  const verdicts = verdictsFrom(body.subarray(9, 14));
  const texts = textsFrom(body.subarray(FIXED_BYTES));
  if (!result || !verdicts || !texts) return null;
  const hand = number(body.subarray(14, FIXED_BYTES));
  const [studentNo = '', classId = '', classFingerprint = '', sessionCode = ''] = texts;
  return {
    version: body.subarray(1, 4).join('.'),
    minute: number(body.subarray(5, 9)),
    withRoster: ((body[4] ?? 0) & 4) !== 0,
    result,
    verdicts,
    byHand: DECIDING_FIELDS.filter((_, index) => (hand >> index) & 1),
    studentNo,
    classId,
    classFingerprint,
    sessionCode,
  };
}

/** Whether a text begins like a payload of this format, damaged or not. */
export function isPayloadLike(text: string): boolean {
  return decodeBase45(text.slice(0, 3))?.[0] === FORMAT;
}

function versionBytes(version: string): readonly number[] | null {
  const parts = version.split('.').map(Number);
  const fits = parts.length === 3 && parts.every((part) => Number.isInteger(part) && part >= 0 && part < 256);
  return fits ? parts : null;
}

function fitsMinute(minute: number): boolean {
  return Number.isInteger(minute) && minute >= 0 && minute < 2 ** 32;
}

function verdictBytes({ verdicts }: PictureRecord): number[] {
  const bits = DECIDING_FIELDS.map((field) =>
    VERDICTS.indexOf(verdicts[field]).toString(2).padStart(BITS_PER_VERDICT, '0'),
  ).join('');
  return (bits.padEnd(40, '0').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
}

function verdictsFrom(bytes: Uint8Array): PictureRecord['verdicts'] | null {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const found = DECIDING_FIELDS.map(
    (_, index) => VERDICTS[Number.parseInt(bits.slice(index * 3, index * 3 + 3), 2)],
  );
  if (found.some((verdict) => !verdict)) return null;
  return verdictsBy((field) => found[DECIDING_FIELDS.indexOf(field)] ?? 'unlisted');
}

function handBits({ byHand }: PictureRecord): number {
  return byHand.reduce((bits, field) => bits | (1 << DECIDING_FIELDS.indexOf(field)), 0);
}

function textBytes(text: string): readonly number[] | null {
  const packed = /^[0-9a-f]+$/.test(text);
  const bytes = packed
    ? (text.match(/..?/g) ?? []).map((pair) => Number.parseInt(pair.padEnd(2, '0'), 16))
    : [...new TextEncoder().encode(text)];
  const length = packed ? text.length : bytes.length;
  return length > MAX_TEXT ? null : [length | (packed ? PACKED : 0), ...bytes];
}

/** Exactly four texts that fill the bytes, else null. */
function textsFrom(bytes: Uint8Array): string[] | null {
  const texts: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const head = bytes[at] ?? 0;
    const length = head & MAX_TEXT;
    const size = head & PACKED ? Math.ceil(length / 2) : length;
    const body = bytes.subarray(at + 1, at + 1 + size);
    if (body.length < size) return null;
    texts.push(
      head & PACKED
        ? hexadecimal(body).slice(0, length)
        : new TextDecoder('utf-8', { ignoreBOM: true }).decode(body),
    );
    at += 1 + size;
  }
  return texts.length === 4 ? texts : null;
}

function hexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bigEndian(value: number, size: number): number[] {
  return Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** (size - 1 - index)) % 256);
}

function number(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}
