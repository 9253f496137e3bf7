import { expect, test } from 'vitest';
import { pictureName } from '@/lib/core/confirmation/picture-name';
import { inTimeZones } from '@/tests/support/time-zones';

inTimeZones(() => {
  test.each([
    ['222017321062001', '学籍核对_222017321062001_20261123-0905.png'],
    ['', '学籍核对_未识别_20261123-0905.png'],
    ['2017/06:2*001?', '学籍核对_2017_06_2_001_20261123-0905.png'],
    ['..\\..\\x', '学籍核对_x_20261123-0905.png'],
    ['20 17\u200b01\n', '学籍核对_20_17_01_20261123-0905.png'],
    ['///', '学籍核对_未识别_20261123-0905.png'],
    ['500108199902034564', '学籍核对_未识别_20261123-0905.png'],
    ['5001 0819 9902 0345 64', '学籍核对_未识别_20261123-0905.png'],
    ['7'.repeat(40), `学籍核对_${'7'.repeat(32)}_20261123-0905.png`],
  ])('a 学号 %j gives the name %s', (studentNo, name) => {
    expect(pictureName(studentNo, new Date(2026, 10, 23, 9, 5))).toBe(name);
  });
});
