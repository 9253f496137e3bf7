import { expect, test } from 'vitest';
import { formatOfCode } from '@/lib/core/roster/formats/number-format';
import {
  formulaResult,
  type StoredValue,
  storedMoment,
  storedNumber,
} from '@/lib/core/roster/formats/stored-value';

const DAY = 46_266;

test.each<[number, string, StoredValue]>([
  [DAY, 'yyyy-mm-dd', { cell: '2026-09-01', mark: null }],
  [DAY, 'yyyy"年"m"月"', { cell: '2026-09', mark: null }],
  [DAY - 43 / 86_400, 'yyyy-mm-dd', { cell: '2026-08-31', mark: 'near-midnight' }],
  [DAY - 43 / 86_400, 'yyyy-mm-dd hh:mm', { cell: '2026-08-31 23:59', mark: null }],
  [26_324_062_011, '000000000000', { cell: '026324062011', mark: null }],
  [4, 'General', { cell: 4, mark: null }],
  [-1, 'yyyy-mm-dd', { cell: '#VALUE!', mark: null }],
  [Number.POSITIVE_INFINITY, 'General', { cell: '#NUM!', mark: null }],
])('%s in the format %s', (value, code, stored) => {
  expect(storedNumber(value, formatOfCode(code), false)).toEqual(stored);
});

test.each<[string, string, StoredValue]>([
  ['2026-09-01T00:00:00.000', 'General', { cell: '2026-09-01', mark: null }],
  ['2026-09-01', 'yyyy-mm-dd', { cell: '2026-09-01', mark: null }],
  ['2026-09-01T08:30:00Z', 'yyyy-mm-dd hh:mm', { cell: '2026-09-01 08:30', mark: null }],
  ['2030-06-01T00:00:00', 'yyyy"年"m"月"', { cell: '2030-06', mark: null }],
  ['2026-08-31T23:59:17', 'yyyy-mm-dd', { cell: '2026-08-31', mark: 'near-midnight' }],
  ['九月', 'yyyy-mm-dd', { cell: '九月', mark: null }],
])('the moment %s in the format %s', (text, code, stored) => {
  expect(storedMoment(text, formatOfCode(code))).toEqual(stored);
});

test('a formula that came to nothing or to 0 has no result', () => {
  const nothing = { cell: null, mark: 'no-result' };
  expect(formulaResult({ cell: '男', mark: null }, true)).toEqual({ cell: '男', mark: null });
  expect(formulaResult({ cell: 0, mark: null }, true)).toEqual(nothing);
  expect(formulaResult({ cell: null, mark: null }, false)).toEqual(nothing);
});
