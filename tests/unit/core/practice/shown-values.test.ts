import { expect, test } from 'vitest';
import { shownValues } from '@/lib/core/practice/shown-values';

const ROW = { values: { name: '郑明哲', duration: '4', birthDate: '2008-11-19', enrollDate: '2026-09-01' } };

test('dates and 学制 are written as CHSI writes them, and nothing else is changed', () => {
  expect(shownValues(ROW)).toMatchObject({
    name: '郑明哲',
    duration: '4 年',
    birthDate: '2008年11月19日',
    enrollDate: '2026年09月01日',
    status: '在籍（注册学籍）',
  });
});

test('what is to be shown otherwise is', () => {
  expect(shownValues(ROW, { name: '郑明喆' }).name).toBe('郑明喆');
});
