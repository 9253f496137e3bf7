import { expect, test } from 'vitest';
import { PICTURE_FAILURES } from '@/lib/core/capture/picture-failures';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import {
  comparedText,
  pictureKeptText,
  pictureProblem,
  savedText,
  savingText,
  sendText,
} from '@/lib/core/texts/picture';
import { unsure } from '@/lib/core/verdict/value-outcome';
import { madeUpLine } from '@/tests/support/made-up-line';

test.each(PICTURE_FAILURES)('%s is told in three sentences: what, why, what now', (reason) => {
  const { what, why, now } = pictureProblem(reason);
  expect([what, why, now].every((part) => part.endsWith('。') && part.length > 5)).toBe(true);
});

test('no two failures say the same', () => {
  expect(new Set(PICTURE_FAILURES.map((reason) => pictureProblem(reason).why)).size).toBe(
    PICTURE_FAILURES.length,
  );
});

test('what became of the class’s own copy is said, and that the file is there when it is not', () => {
  expect([pictureKeptText('off'), pictureKeptText('kept')]).toEqual(['', '班级里也留了一份。']);
  for (const kept of ['no-room', 'failed'] as const) {
    expect(pictureKeptText(kept)).toMatch(/^班级里没有留：.+文件已保存/);
  }
});

test('progress counts screens from one and never past the last', () => {
  expect([savingText(0, 0), savingText(0, 5), savingText(5, 5)]).toEqual([
    '正在保存…',
    '正在截取第 1 屏，共 5 屏',
    '正在截取第 5 屏，共 5 屏',
  ]);
});

test('the other sentences name their figures', () => {
  const lines = [
    madeUpLine('name', 'match'),
    madeUpLine('major', 'unsure'),
    madeUpLine('className', 'unsure'),
    madeUpLine('admissionPhoto', unsure('photo-to-confirm')),
  ];
  expect(comparedText({ compared: 12, notCompared: 3, lines: [] })).toBe('比对 12 项，未比对 3 项');
  expect(comparedText({ compared: 12, notCompared: 3, lines })).toBe(
    '比对 12 项，未比对 3 项，其中 1 项需人工核对',
  );
  expect(savedText('学籍核对_未识别_20261123-0905.png')).toBe(
    '已保存：学籍核对_未识别_20261123-0905.png，在浏览器的下载列表里。',
  );
});

test.each([
  ['张老师 68251570', '请按学校的要求发给辅导员（名册上的联系方式：张老师 68251570）。'],
  ['', '请按学校的要求发给辅导员。'],
  // the default names the university's office and CHSI, who want no picture
  [DEFAULT_HEAD.contact, '请按学校的要求发给辅导员。'],
])('a saved picture is sent to whom the roster names: %s', (contact, text) => {
  expect(sendText(contact)).toBe(text);
});
