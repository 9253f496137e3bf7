import { describe, expect, test } from 'vitest';
import {
  countText,
  fieldListText,
  PANEL_TEXTS,
  pixelProgressText,
  stopText,
  studentText,
} from '@/lib/core/texts/panel';
import type { Comparison } from '@/lib/core/verdict/comparison';
import { madeUpLine, settledLine } from '@/tests/support/made-up-line';

const comparison: Comparison = {
  result: 'mismatch',
  lines: [],
  checks: [],
  counts: { match: 9, variant: 1, mismatch: 2, unsure: 1, absent: 1, unlisted: 2 },
  compared: 13,
  notCompared: 3,
  otherPerson: false,
};

describe('the words of the panel', () => {
  test('say how much was compared and how much was not', () => {
    expect(countText(comparison)).toBe('比对 13 项，未比对 3 项');
  });

  test('say how much was read from the screen, and how much a person settled', () => {
    const lines = [
      settledLine('name', 'match'),
      madeUpLine('gender', 'match', { readBy: 'pixels' }),
      madeUpLine('school', 'match', { readBy: 'pixels' }),
      madeUpLine('className', 'match', { readBy: 'pixels' }),
      madeUpLine('level', 'match', { readBy: 'text' }),
    ];
    expect(countText({ ...comparison, lines })).toBe('比对 13 项，未比对 3 项；2 项从屏幕识读，1 项人工核对');
  });

  test.each([
    [{ step: 'capture', done: 3, total: 18 }, '正在截取画面 3/18'],
    [{ step: 'read', done: 6, total: 18 }, '正在识读 6/18'],
  ] as const)('say how far reading from the screen is: %j', (progress, words) => {
    expect(pixelProgressText(progress)).toBe(words);
  });

  test.each([
    [{ name: '林知夏', numberEnd: '2001' }, '林知夏（学号尾号 2001）'],
    [{ name: '林知夏', numberEnd: '' }, '林知夏'],
    [{ name: '', numberEnd: '2001' }, '学号尾号 2001'],
    [{ name: '', numberEnd: '' }, ''],
  ])('say whose row it is: %j', (student, words) => {
    expect(studentText(student)).toBe(words);
  });

  test('name five fields at most', () => {
    expect(fieldListText(['name', 'gender'])).toBe('姓名、性别');
    expect(fieldListText(['name', 'gender', 'birthDate', 'ethnicity', 'idNumber', 'school'])).toBe(
      '姓名、性别、出生日期、民族、证件号码 等 6 项',
    );
  });
});

describe('while values are read from the screen', () => {
  test.each([
    ['fonts', '页面字体还在载入 2/9', '停止'],
    ['open', '正在打开识读程序', '停止'],
    ['capture', '正在截取画面 2/9', '停止'],
    ['read', '正在识读 2/9', '停止'],
    ['enlarge', '正在放大页面，再看 9 项', '跳过放大'],
  ] as const)('%s is told, and what the button stops', (step, told, button) => {
    const progress = { step, done: 2, total: 9 };
    expect(pixelProgressText(progress)).toBe(told);
    expect(stopText(step)).toBe(button);
  });

  test('says before the page gets larger why, for how long, and that the result comes without it too', () => {
    expect(PANEL_TEXTS.enlarging).toMatch(/太小或不易分辨.*几秒.*恢复.*跳过也会给出核对结果/u);
  });
});
