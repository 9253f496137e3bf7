import { expect, test } from 'vitest';
import { readDuration } from '@/lib/core/values/duration';

test.each([
  ['4 年', 4],
  ['4年', 4],
  ['4', 4],
  ['４', 4],
  ['四年', 4],
  ['四年制', 4],
  ['4.0', 4],
  ['2.5 年', 2.5],
  ['2.5', 2.5],
  ['两年半', 2.5],
  ['8年', 8],
])('%s is %d years', (text, years) => {
  expect(readDuration(text)).toBe(years);
});

test.each(['', '年', '0', '4.3', '48', '48月', '4-5年', '四', '-4', '4e0', '4年年'])(
  '%j is no length of studies',
  (text) => {
    expect(readDuration(text)).toBeNull();
  },
);
