import { expect, test } from 'vitest';
import {
  formatOfCode,
  formatOfNumber,
  isNearMidnight,
  momentOfSerial,
  shownDate,
  shownNumber,
} from '@/lib/core/roster/formats/number-format';

const SERIAL = 46_266;

test.each<[string, string | null]>([
  ['yyyy-mm-dd', '2026-09-01'],
  ['yyyy/m/d', '2026-09-01'],
  ['yyyy"年"m"月"d"日"', '2026-09-01'],
  ['[$-804]yyyy\\-mm\\-dd;@', '2026-09-01'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '2026-09-01'],
  ['d-mmm-yy', '2026-09-01'],
  ['e/m/d', '2026-09-01'],
  ['yyyy"年"m"月";@', '2026-09'],
  ['yyyy-mm', '2026-09'],
  ['mmm-yy', '2026-09'],
  ['yyyy"年"m"月" dddd', '2026-09'],
  ['m"月"d"日"', '9月1日'],
  ['yyyy', '2026'],
  ['yyyy-mm-dd hh:mm', '2026-09-01'],
  ['h:mm', '00:00'],
  ['General', null],
  ['G/通用格式', null],
  ['0.00E+00', null],
  ['"2026"000000', null],
  ['#,##0;[Red]-#,##0', null],
  ['0"天"', null],
  ['@', null],
])('a day in the format %s is shown as %s', (code, shown) => {
  const { date } = formatOfCode(code);
  expect(date && shownDate(momentOfSerial(SERIAL, false), date)).toBe(shown);
});

test('a time is shown where the format shows it, and only there', () => {
  const noon = momentOfSerial(SERIAL + 0.5, false);
  const parts = { year: true, month: true, day: true };
  expect(shownDate(noon, { ...parts, time: true })).toBe('2026-09-01 12:00');
  expect(shownDate(noon, { ...parts, time: false })).toBe('2026-09-01');
});

test.each<[number, string | undefined, string]>([
  [14, undefined, '2026-09-01'],
  [17, undefined, '2026-09'],
  [57, undefined, '2026-09'],
  [58, undefined, '9月1日'],
  [164, 'yyyy.mm.dd', '2026-09-01'],
  [57, 'yyyy"年"m"月"d"日"', '2026-09-01'],
])('format number %s of a file that says %s shows %s', (id, own, shown) => {
  const { date } = formatOfNumber(id, new Map(own === undefined ? [] : [[id, own]]));
  expect(date && shownDate(momentOfSerial(SERIAL, false), date)).toBe(shown);
});

test.each<[number, string, string | number]>([
  [26_324_062_011, '000000000000', '026324062011'],
  [62_011, '"2026"000000', '2026062011'],
  [62_011, '\\2\\0\\2\\6000000', '2026062011'],
  [4, '0"年"', '4年'],
  [4, 'General"年"', 4],
  [7, '000;-000;000', '007'],
  [1, '[=1]"男";[=2]"女"', '男'],
  [2, '[=1]"男";[=2]"女"', '女'],
  [2, '[Red][=2]"女";"男"', '女'],
  [222_026, '#,##0', 222_026],
  [222_026, '0', 222_026],
  [222_026, '0.00', 222_026],
  [222_026, '0_ ', 222_026],
  [0.5, '000', 0.5],
  [62_011, '0000-0000', 62_011],
  [3, ';;;', 3],
])('%s in the format %s is shown as %s', (value, code, shown) => {
  expect(shownNumber(value, formatOfCode(code))).toBe(shown);
});

test('43 seconds before midnight is near it, noon is not', () => {
  expect(isNearMidnight(momentOfSerial(SERIAL - 43 / 86_400, false))).toBe(true);
  expect(isNearMidnight(momentOfSerial(SERIAL, false))).toBe(false);
  expect(isNearMidnight(momentOfSerial(SERIAL + 0.5, false))).toBe(false);
});

test('days of files that count from 1904 are the same days', () => {
  expect(momentOfSerial(SERIAL - 1462, true)).toEqual(momentOfSerial(SERIAL, false));
});
