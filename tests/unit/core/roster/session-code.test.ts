import { expect, test } from 'vitest';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { SESSION_CODE_LENGTH, sessionCodeFor, sessionCodeFrom } from '@/lib/core/roster/session-code';

test.each([
  [[0, 1, 2, 3, 4, 5], '234567'],
  [[31, 30, 32, 63, 255, 8], 'ZY2ZZA'],
])('sessionCodeFrom(%j) is %s', (bytes, code) => {
  expect(sessionCodeFrom(Uint8Array.from(bytes))).toBe(code);
});

test('a session code is six characters that nobody mixes up', () => {
  const all = Array.from({ length: 256 }, (_, byte) => sessionCodeFrom(new Uint8Array(6).fill(byte)));
  expect(SESSION_CODE_LENGTH).toBe(6);
  expect(all.every((code) => /^[2-9A-HJ-NP-Z]{6}$/.test(code))).toBe(true);
});

function head(classId: string, sessionCode = '') {
  return { ...DEFAULT_HEAD, classId, sessionCode };
}

test.each([
  ['a file that says one keeps it', head('c1', 'SAID42'), head('c1', 'FORMER'), 'SAID42'],
  ['the same class goes on with its session', head('c1'), head('c1', 'FORMER'), 'FORMER'],
  ['another class begins a new one', head('c2'), head('c1', 'FORMER'), 'FRESH2'],
  ['the first roster begins one', head('c1'), null, 'FRESH2'],
  ['a roster kept without one begins one', head('c1'), head('c1'), 'FRESH2'],
])('sessionCodeFor: %s', (_, given, former, code) => {
  expect(sessionCodeFor(given, former, () => 'FRESH2')).toBe(code);
});
